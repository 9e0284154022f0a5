import { plainDate } from '@fukushi-kit/calendar';
import type { AccessRow } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { booksOf, everyNumber } from '../../test/books-of.ts';
import { readSample } from '../../test/read-sample.ts';
import { access, id, person } from '../../test/rows.ts';
import {
  type Books,
  catalogues,
  evaluate,
  evaluateAll,
  evaluateStream,
  openCheck,
  type VerdictCounts,
} from '../index.ts';

const ASKED = plainDate('2026-04-15');
const careless = readSample('careless');

function* one(rows: Iterable<AccessRow>): Generator<AccessRow> {
  yield* rows;
}

async function* slowly(rows: Iterable<AccessRow>): AsyncGenerator<AccessRow> {
  for (const row of rows) {
    await Promise.resolve();
    yield row;
  }
}

function total(counts: VerdictCounts): number {
  const { conforming, nonconforming, notApplicable, unverified, efforts, leftToCity } = counts;
  return (
    conforming +
    nonconforming +
    notApplicable +
    unverified +
    leftToCity +
    efforts.conforming +
    efforts.effortUnmet +
    efforts.notApplicable +
    efforts.unverified
  );
}

describe.each(catalogues.map(({ id: catalogue }) => catalogue))('a check of the catalogue %s', (catalogue) => {
  const { books, agreement } = careless;
  const report = evaluateAll(catalogue, books, agreement, ASKED);

  test('answers every control once, as it is answered alone', () => {
    const controls = catalogues.find((each) => each.id === catalogue)?.chapters.flatMap((chapter) => chapter.controls);
    expect(report.results.map(({ control }) => control)).toEqual(controls?.map((control) => control.id));
    for (const result of report.results) expect(evaluate(result.control, books, agreement, ASKED)).toEqual(result);
  });

  test('counts each control in its chapter and in all', () => {
    expect(total(report.counts)).toBe(report.results.length);
    const chapters = report.chapters.map(({ counts }) => counts);
    expect(chapters.map(total).reduce((sum, count) => sum + count, 0)).toBe(report.results.length);
    expect(chapters.reduce((sum, { nonconforming }) => sum + nonconforming, 0)).toBe(report.counts.nonconforming);
  });

  test('is the same whether the access log is held whole or comes row by row', async () => {
    const rows = [...(books.accessLog?.rows ?? [])];
    const withLog = (log: Iterable<AccessRow>): Books => ({
      ...books,
      accessLog: books.accessLog && { ...books.accessLog, rows: log },
    });
    expect(evaluateAll(catalogue, withLog(one(rows)), agreement, ASKED)).toEqual(report);
    expect(await evaluateStream(catalogue, withLog([]), slowly(rows), agreement, ASKED)).toEqual(report);
    expect(await evaluateStream(catalogue, withLog([]), rows, agreement, ASKED)).toEqual(report);
    const check = openCheck(catalogue, withLog([]), agreement, ASKED);
    for (const row of rows) check.see(row);
    expect(check.report()).toEqual(report);
  });
});

describe('a long access log', () => {
  const days = booksOf({ staff: [person()], ids: [id()], accessLog: [] });
  const books = { ...days, accessLog: days.accessLog && { ...days.accessLog, coverage: days.ids?.coverage ?? null } };

  function* long(count: number): Generator<AccessRow> {
    for (let sequence = 1; sequence <= count; sequence += 1)
      yield access({ sequence, login: sequence % 2 === 0 ? 'nobody' : 'a01' });
  }

  test('is gone through once, and a finding names a hundred of its rows and counts all', async () => {
    const report = await evaluateStream('kashiwa-r7', books, long(20_000), everyNumber, ASKED);
    const [found] = report.results.find(({ control }) => control === 'k10-2-o6')?.findings ?? [];
    expect(found).toMatchObject({ code: 'id-not-in-register', total: 10_000, detail: { count: 10_000 } });
    expect(found?.rows).toHaveLength(100);
    expect(found?.rows.slice(0, 2)).toEqual(['2', '4']);
  });

  test('later rows than the day of the check are not looked at, but the numbers have to go on', () => {
    const rows = [access(), access({ sequence: 2, on: '2026-04-16', login: 'nobody' }), access({ sequence: 4 })];
    const { results } = evaluateAll(
      'chigasaki-r7',
      { ...books, accessLog: books.accessLog && { ...books.accessLog, rows } },
      everyNumber,
      ASKED,
    );
    const codes = (asked: string): unknown =>
      results.find(({ control }) => control === asked)?.findings.map(({ code, rows: named }) => [code, ...named]);
    expect(codes('c2-2c')).toEqual([]);
    expect(codes('c9-1b')).toEqual([['log-not-continuous', '4']]);
  });
});
