import { plainDate } from '@fukushi-kit/calendar';
import { describe, expect, test } from 'vitest';
import { booksOf } from '../../test/books-of.ts';
import { document, person, workplace } from '../../test/rows.ts';
import { type Books, structureAt, structureDigest, structureDrift, structureSnapshot } from '../index.ts';

const APRIL = plainDate('2025-04-01');
const JUNE = plainDate('2025-06-30');
const rules = document('personal-information-rules');
const registers = (staff = [person()], documents = [rules], workplaces = [workplace()]): Books =>
  booksOf({ staff, documents, workplaces });
const reported = structureSnapshot(registers(), { number: 'D-7', reportedOn: APRIL, shown: APRIL });
const drift = (books: Books) => {
  const { isIntact, isChanged, since, changes } = structureDrift(reported, books, JUNE);
  return [isIntact, isChanged, since, changes.map(({ code, path }) => `${code} ${path.join('/')}`)];
};

describe('the structure that the registers show (安全対策・管理責任体制)', () => {
  test('holds rules, responsible managers, workers, and the places where information is handled', () => {
    const room = workplace({ number: 'P-2', uses: ['consultation'] });
    const books = registers(
      [person(), person({ number: 'S-2', roles: ['worker'] })],
      [rules, document('other')],
      [workplace(), room],
    );
    const { internalRules, responsibleManagers, workers, workplaces } = structureAt(books, JUNE);
    const numbers = [internalRules, responsibleManagers, workers, workplaces].map((list) =>
      list?.map(({ number }) => number),
    );
    expect(numbers).toEqual([['D-1'], ['S-1'], ['S-1', 'S-2'], ['P-1']]);
  });

  test('a register that was not given leaves its list not recorded', () => {
    const { internalRules, workers, workplaces } = structureAt(booksOf({ staff: [] }), JUNE);
    expect([internalRules, workers, workplaces]).toEqual([null, [], null]);
  });

  test('its digest says nothing about the order of rows, and everything about their content', () => {
    const two = [person(), person({ number: 'S-2' })];
    const digest = (staff: readonly ReturnType<typeof person>[]): string =>
      structureDigest(structureAt(registers([...staff]), JUNE));
    expect(digest(two)).toBe(digest([...two].reverse()));
    expect(digest(two)).not.toBe(digest([person(), person({ number: 'S-2', name: '見本 太郎　' })]));
  });
});

describe('what changed since the report (特記2(6))', () => {
  test('nothing, while the registers show what was reported', () => {
    expect(drift(registers())).toEqual([true, false, null, []]);
    const pledged = registers([person({ pledgedOn: '2025-06-01' })]);
    expect(drift(pledged)).toEqual([true, false, null, []]);
  });

  test('somebody left, and since when', () => {
    expect(drift(registers([person({ leftOn: '2025-05-30' })]))).toEqual([
      true,
      true,
      '2025-05-30',
      ['changed-since-report responsibleManagers/0/days', 'changed-since-report workers/0/days'],
    ]);
  });

  test('somebody joined, a rule was made, a place was given up: the first day counts', () => {
    const joined = person({ number: 'S-2', roles: ['worker'], joinedOn: '2025-05-12' });
    const made = document('id-rules', { number: 'D-2', madeOn: '2025-05-20' });
    const books = registers([person(), joined], [rules, made], [workplace({ to: '2025-06-10' })]);
    expect(drift(books)).toEqual([
      true,
      true,
      '2025-05-12',
      ['added-since-report internalRules/1', 'added-since-report workers/1', 'removed-since-report workplaces/0'],
    ]);
  });

  test('what was different for a time and is the same again is no difference', () => {
    const helper = person({ number: 'S-2', roles: ['worker'], joinedOn: '2025-04-01', leftOn: '2025-05-30' });
    const shown = registers([person(), helper]);
    const late = structureSnapshot(shown, {
      number: 'D-8',
      reportedOn: plainDate('2025-06-02'),
      shown: plainDate('2025-06-02'),
    });
    expect(structureDrift(late, shown, JUNE).isChanged).toBe(false);
  });

  test('a row that was written over cannot be dated', () => {
    expect(drift(registers([person({ name: '見本 花子' })])).slice(0, 3)).toEqual([true, true, null]);
  });

  test('a report that lists whoever is to join later fits from the day on which they do', () => {
    const before = plainDate('2025-03-25');
    const report = structureSnapshot(registers(), { number: 'D-7', reportedOn: before, shown: APRIL });
    expect(structureDrift(report, registers(), JUNE)).toMatchObject({ isChanged: false });
    const left = registers([person({ leftOn: '2025-05-30' })]);
    expect(structureDrift(report, left, JUNE).since).toBe('2025-05-30');
  });

  test('a copy that was altered is found out by its digest', () => {
    const { structure } = reported;
    const altered = { ...reported, structure: { ...structure, workers: [] } };
    expect(structureDrift(altered, registers(), JUNE).isIntact).toBe(false);
  });

  test('what is not recorded now cannot be compared', () => {
    expect(drift(booksOf({ staff: [person()], documents: [rules] }))[3]).toEqual(['comparison-open workplaces']);
  });
});
