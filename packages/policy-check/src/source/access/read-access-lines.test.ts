import { plainDate } from '@fukushi-kit/calendar';
import type { AccessRow } from '@fukushi-kit/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSample } from '../../../test/read-sample.ts';
import { readSource } from '../../../test/read-source.ts';
import { access } from '../../../test/rows.ts';
import { evaluateStream } from '../../evaluate/evaluate-all.ts';
import { accessBookOf } from './access-book-of.ts';
import type { AccessFields } from './access-fields.ts';
import { type AccessReading, type AccessSummary, readAccessLines } from './read-access-lines.ts';

const ASKED = plainDate('2026-04-15');
const { books, agreement } = readSample('exemplary');

async function rowsOf({ rows }: AccessReading): Promise<readonly AccessRow[]> {
  const all: AccessRow[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

async function readAll(
  text: string | Uint8Array,
  fields?: AccessFields,
): Promise<AccessSummary & { readonly given: readonly AccessRow[] }> {
  const reading = readAccessLines([text], fields);
  const given = await rowsOf(reading);
  return { ...reading.summary(), given };
}

const line = (parts: Partial<Record<keyof AccessRow, unknown>> = {}): string =>
  JSON.stringify({ ...access(), ...parts });

const told = ({ findings }: AccessSummary): readonly string[] =>
  findings.map(({ code, detail }) => [code, detail?.['line'], detail?.['field']].filter(Boolean).join(' '));

describe('an access log as JSON lines', () => {
  test('gives its rows as they were written, wherever its pieces are cut', async () => {
    const day = fc.integer({ min: 1, max: 28 }).map((date) => `2025-06-${String(date).padStart(2, '0')}`);
    const anyRow = fc.record({
      on: day,
      login: fc.constantFrom('a01', '受付𠮷', 'ǆ'),
      at: fc.constantFrom('09:05', null),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyRow, { maxLength: 12 }),
        fc.array(fc.nat(3000), { maxLength: 6 }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        async (parts, cuts, end, marked) => {
          const rows = parts
            .toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))
            .map((part, index) => access({ ...part, sequence: index + 1 }));
          const text = `${marked ? '\uFEFF' : ''}${rows.map((row) => JSON.stringify(row)).join(end)}`;
          const bytes = new TextEncoder().encode(text);
          const places = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
          const chunks = places.map((place, index) => bytes.subarray(place, places[index + 1] ?? bytes.length));
          const reading = readAccessLines(chunks);
          expect(await rowsOf(reading)).toEqual(rows);
          expect(reading.summary()).toMatchObject({ rows: rows.length, isWhole: true });
        },
      ),
    );
  });

  test.each<[title: string, text: string, findings: readonly string[], rows: number]>([
    ['no line at all', '', [], 0],
    ['empty lines', `\n${line()}\n\n`, [], 1],
    ['the last line without its end', line(), [], 1],
    ['the last line torn off', `${line()}\n${line().slice(0, 60)}`, ['line-torn 2'], 1],
    ['a line that is no JSON', `x\n${line()}\n`, ['line-not-json 1'], 1],
    ['bytes of zero after a crash', `${line()}\n\0\0\0\n`, ['line-not-json 2'], 1],
    ['a list', `[1]\n${line()}\n`, ['line-not-an-object 1'], 1],
    [
      'a line nested deeper than any log',
      `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}\n${line()}\n`,
      ['field-missing 1 sequence'],
      1,
    ],
    ['a word alone', '"a01"\n', ['line-not-an-object 1'], 0],
    [
      'a mark in the middle, where files were joined',
      `${line()}\n\uFEFF${line({ sequence: 2 })}\n`,
      ['line-with-mark 2'],
      1,
    ],
    ['a key written twice', `${line().replace('}', ',"login":"a02"}')}\n`, ['key-twice 1'], 0],
    ['a key written twice with a space', `${line().replace('}', ',"login" :"a02"}')}\n`, ['key-twice 1'], 0],
    ['colons and quotes within words', `${line({ login: 'a\\":{0' })}\n`, [], 1],
    ['no number', `${line({ sequence: undefined })}\n`, ['field-missing 1 sequence'], 0],
    ['a number of zero', `${line({ sequence: 0 })}\n`, ['field-malformed 1 sequence'], 0],
    ['a number as text', `${line({ sequence: '0007' })}\n`, [], 1],
    ['no day', `${line({ on: null })}\n`, ['field-missing 1 on'], 0],
    ['a day that does not exist', `${line({ on: '2025-02-29' })}\n`, ['field-malformed 1 on'], 0],
    ['a time that does not exist', `${line({ at: '24:00' })}\n`, ['field-malformed 1 at'], 0],
    ['no login', `${line({ login: '' })}\n`, ['field-missing 1 login'], 0],
    ['a login of 41 characters', `${line({ login: 'a'.repeat(41) })}\n`, ['field-malformed 1 login'], 0],
    ['a login with a control character', `${line({ login: 'a\u0007' })}\n`, ['field-malformed 1 login'], 0],
    ['an unknown action', `${line({ action: 'look' })}\n`, ['word-unknown 1 action'], 0],
    ['an action of every object', `${line({ action: 'constructor' })}\n`, ['word-unknown 1 action'], 0],
    ['a result that is not told', `${line({ result: null })}\n`, ['field-missing 1 result'], 0],
    ['a name where a number belongs', `${line({ subject: '見本 太郎' })}\n`, ['field-malformed 1 subject'], 0],
    ['a number twice', `${line()}\n${line()}\n`, ['sequence-twice 2 sequence'], 2],
    [
      'a number that falls back',
      `${line({ sequence: 9 })}\n${line({ sequence: 8 })}\n`,
      ['sequence-backwards 2 sequence'],
      2,
    ],
    ['a time that falls back', `${line({ at: '09:01' })}\n${line({ sequence: 2 })}\n`, ['time-backwards 2 on'], 2],
    ['a day without a time after a time', `${line()}\n${line({ sequence: 2, at: null })}\n`, [], 2],
    ['a gap, which the control tells', `${line()}\n${line({ sequence: 5 })}\n`, [], 2],
  ])('with %s', async (_, text, findings, rows) => {
    const read = await readAll(text);
    expect(told(read)).toEqual(findings);
    expect(read.given).toHaveLength(rows);
  });

  test('that is not UTF-8 is told by its line, and nothing of it is guessed', async () => {
    const bytes = new TextEncoder().encode(`${line()}\n${line({ sequence: 2, login: 'b' })}\n`);
    const at = new TextDecoder().decode(bytes).indexOf('"b"') + 1;
    const read = await readAll(bytes.with(at, 0x83));
    expect(told(read)).toEqual(['line-not-utf-8 2']);
  });

  test('does not fill the memory where it has no line breaks', async () => {
    const reading = readAccessLines([...Array.from({ length: 5 }, () => 'x'.repeat(200_000)), `\n${line()}\n`]);
    expect(await rowsOf(reading)).toHaveLength(1);
    expect(told(reading.summary())).toEqual(['line-too-long 1']);
  });

  test('tells a hundred findings of a kind and counts all', async () => {
    const read = await readAll('x\n'.repeat(250));
    expect(read.findings).toHaveLength(100);
    expect(read.counts).toEqual({ 'line-not-json': 250 });
    expect(read.lines).toBe(250);
  });

  test('tells no word of what stands in it', async () => {
    const read = await readAll(`${line({ login: '見本太郎\u0007' })}\n${line({ action: '秘密' })}\n見本太郎\n`);
    expect(read.findings).toHaveLength(3);
    expect(JSON.stringify(read.findings)).not.toMatch(/見本|秘密/);
  });
});

/** As an audit log of events in the Elastic Common Schema might be mapped. */
const EVENTS: AccessFields = {
  sequence: ['event', 'sequence'],
  moment: { instant: '@timestamp' },
  login: ['user', 'name'],
  terminal: ['host', 'name'],
  subject: ['case', 'id'],
  purpose: null,
  action: { field: ['event', 'action'], words: { login: 'sign-in', logout: 'sign-out', read: 'view' } },
  result: { field: ['event', 'outcome'], words: { success: 'done', failure: 'refused' } },
};

describe('a log of another system', () => {
  test('is read by a declared mapping, its instants told in Japanese time', async () => {
    const { given, isWhole } = await readAll(readSource('audit-events.jsonl'), EVENTS);
    expect(isWhole).toBe(true);
    expect(given.slice(0, 2)).toEqual([
      access({ on: '2025-04-02', at: '08:41', terminal: 'T-01', action: 'sign-in', purpose: null }),
      access({ sequence: 2, on: '2025-04-02', at: '08:43', terminal: 'T-01', subject: 'C-0012', purpose: null }),
    ]);
  });

  test.each([
    ['2025-06-30T15:00:00Z', '2025-07-01', '00:00'],
    ['2025-06-30T14:59:59Z', '2025-06-30', '23:59'],
    ['2025-07-01T00:30:00+09:00', '2025-07-01', '00:30'],
    ['2025-12-31T23:30:00-0500', '2026-01-01', '13:30'],
    ['2025-07-01T05:00:00+14:00', '2025-07-01', '00:00'],
    ['2025-07-01T04:59:00+14:00', '2025-06-30', '23:59'],
    ['2025-07-01 09:05', '2025-07-01', '09:05'],
  ])('%s is %s %s in Japan', async (instant, on, at) => {
    const text = `${line({ on: instant })}\n`;
    const { given } = await readAll(text, { ...EVENTS, ...OWN, moment: { instant: 'on' } });
    expect(given.map((row) => [row.on, row.at])).toEqual([[on, at]]);
  });

  test.each([
    '2025-02-29T00:00:00Z',
    '2025-06-30T24:00:00Z',
    '2999-12-31T15:00:00Z',
    '9999-12-31T23:00:00Z',
    '1873-01-01T00:00:00+14:00',
    '30/Jun/2025:09:05:00 +0900',
    '1751241600',
    '',
  ])('%s is no instant', async (instant) => {
    const read = await readAll(`${line({ on: instant })}\n`, { ...EVENTS, ...OWN, moment: { instant: 'on' } });
    expect(told(read)).toEqual(['field-malformed 1 on']);
  });

  test('without numbers of its own is counted by its lines, and its chain shows nothing', async () => {
    const reading = readAccessLines([`${line()}\n\n${line()}\n`], {
      ...EVENTS,
      ...OWN,
      moment: { on: 'on', at: 'at' },
      sequence: null,
    });
    const book = accessBookOf(reading, { coverage: null, verification: { on: '2025-06-25', outcome: 'intact' } });
    expect((await rowsOf(reading)).map(({ sequence }) => sequence)).toEqual([1, 3]);
    expect(told(reading.summary())).toEqual(['sequence-by-line']);
    expect(book.verification).toBeNull();
  });
});

const OWN = {
  sequence: 'sequence',
  login: 'login',
  terminal: 'terminal',
  subject: 'subject',
  action: { always: 'view' },
  result: { always: 'done' },
} as const;

describe('an access log that is checked as it is read', () => {
  const checked = async (text: string | Uint8Array, fields?: AccessFields): Promise<ReadonlyMap<string, string>> => {
    const reading = readAccessLines([text], fields);
    const { coverage = null, verification = null } = books.accessLog ?? {};
    const given = { ...books, accessLog: accessBookOf(reading, { coverage, verification }) };
    const reports = [await evaluateStream('kashiwa-r7', given, reading.rows, agreement, ASKED)];
    return new Map(
      reports[0]?.results.map(({ control, verdict, findings }) => [
        control,
        [verdict, ...findings.map(({ code, rows }) => [code, ...rows].join(' '))].join(', '),
      ]),
    );
  };
  const text = new TextDecoder().decode(readSource('access.jsonl'));

  test('shows that only registered IDs were used, and only for the contract', async () => {
    const results = await checked(text);
    expect(results.get('k10-2-o6')).toBe('conforming');
    expect(results.get('k9-2a')).toBe('conforming');
  });

  test('tells an ID that the register does not hold, and one that was disabled', async () => {
    const results = await checked(readSource('audit-events.jsonl'), EVENTS);
    expect(results.get('k10-2-o6')).toBe('nonconforming, id-used-outside-its-days 3, id-not-in-register 4');
  });

  test('shows nothing by what is not in it once a line was lost', async () => {
    const torn = text.slice(0, -30);
    expect((await checked(torn)).get('k10-2-o6')).toBe('unverified, coverage-not-declared');
    expect((await checked(text.replace('"a02"', '""'))).get('k10-2-o6')).toBe('unverified, coverage-not-declared');
  });
});
