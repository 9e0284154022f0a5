import { plainDate } from '@fukushi-kit/calendar';
import type { PolicyAgreement } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { type Books, type ControlId, type ControlResult, catalogues, evaluate } from '../src/index.ts';
import { agreed, everyNumber } from './books-of.ts';
import { chigasakiCases } from './smallest/chigasaki-cases.ts';
import { kashiwaCases } from './smallest/kashiwa-cases.ts';
import type { SmallestCase } from './smallest/smallest-case.ts';

const cases = Object.entries({ ...kashiwaCases, ...chigasakiCases }) as [ControlId, SmallestCase][];
const JUNE = '2025-06-30';

function agreementOf({ readings = {} }: SmallestCase): PolicyAgreement {
  return { ...everyNumber, readings: agreed({}, readings).readings };
}

function judged(id: ControlId, books: Books, each: SmallestCase): ControlResult {
  return evaluate(id, books, agreementOf(each), plainDate(each.asOf ?? JUNE));
}

/** Every way to leave one row out of the books; what only the contract says is kept. */
function withoutOneRow(books: Books): readonly [what: string, books: Books][] {
  return Object.entries(books).flatMap(([name, book]) => {
    const rows: readonly unknown[] = name === 'contract' || book === undefined ? [] : [...book.rows];
    return rows.map((row): [string, Books] => [
      `${name} ${rows.indexOf(row)}`,
      { ...books, [name]: { ...book, rows: rows.filter((each) => each !== row) } },
    ]);
  });
}

/** Every way to leave out the declaration that one register is complete. */
function withoutOneCoverage(books: Books): readonly Books[] {
  return Object.entries(books).map(([name, book]) => ({ ...books, [name]: { ...book, coverage: null } }));
}

describe('every control that data alone decide', () => {
  test('has its smallest registers here', () => {
    const automatic = catalogues
      .flatMap(({ chapters }) => chapters.flatMap(({ controls }) => controls))
      .filter(({ automation }) => automation === 'data')
      .map(({ id }) => id);
    expect(cases.map(([id]) => id).toSorted()).toEqual(automatic.toSorted());
  });

  test.each(cases)('%s is kept by them, and by nothing less', (id, each) => {
    expect(judged(id, each.passes, each)).toMatchObject({ verdict: 'conforming', findings: [] });
    for (const [what, books] of withoutOneRow(each.passes))
      expect(judged(id, books, each).verdict, what).not.toBe('conforming');
  });

  test.each(cases)('%s fails for one reason', (id, each) => {
    const { verdict, findings } = judged(id, each.fails, each);
    expect(findings.map(({ code }) => code)).toEqual([each.because]);
    expect(verdict).toBe(id === 'k10-2-ki1' ? 'effort-unmet' : 'nonconforming');
  });

  test.each(cases)('%s never passes where it failed, however little is declared', (id, each) => {
    for (const books of withoutOneCoverage(each.fails))
      expect(['unverified', 'nonconforming', 'effort-unmet']).toContain(judged(id, books, each).verdict);
  });
});
