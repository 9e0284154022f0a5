import { addDays, plainDate } from '@fukushi-kit/calendar';
import { clause } from '@fukushi-kit/clause';
import type { AssignedPerson, SafetyStructure } from '@fukushi-kit/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { person, question, rule, structure, workplace } from '../../test/sample-structure.ts';
import { messages, type StructureQuestion, safetyStructureFindings } from '../index.ts';

type Parts = Partial<SafetyStructure>;
type Told = readonly [code: string, path: readonly PropertyKey[], severity: string];

const found = (parts: Parts, at: Partial<StructureQuestion> = {}): readonly Told[] =>
  safetyStructureFindings(structure(parts), question(at)).map(({ code, path, severity }) => [code, path, severity]);

const spans = (parts: Parts, at: Partial<StructureQuestion> = {}): readonly unknown[] =>
  safetyStructureFindings(structure(parts), question(at)).map(({ code, detail }) => [code, detail]);

const manager = (from: string, to: string | null, number = 'S-01'): AssignedPerson =>
  person({ number, days: [{ from, to }] });

describe('internal rules (規定類) exist, a responsible manager and workers are named (特記2(2))', () => {
  test('nothing stands against a complete structure', () => {
    expect(found({})).toEqual([]);
  });

  test.each<[name: string, parts: Parts, told: readonly Told[]]>([
    ['nobody recorded rules', { internalRules: null }, [['internal-rules-not-recorded', ['internalRules'], 'warning']]],
    ['there are no rules', { internalRules: [] }, [['no-internal-rules', ['internalRules'], 'error']]],
    ['an edition without a day', { internalRules: [rule({ madeOn: null })] }, []],
    ['a day without an edition', { internalRules: [rule({ edition: null })] }, []],
    [
      'neither edition nor day',
      { internalRules: [rule(), rule({ number: 'R-2', edition: null, madeOn: null })] },
      [['rule-edition-not-recorded', ['internalRules', 1, 'madeOn'], 'warning']],
    ],
    ['a rule made on the day asked about', { internalRules: [rule({ madeOn: '2025-06-30' })] }, []],
    [
      'a rule made on the day after',
      { internalRules: [rule({ madeOn: '2025-07-01' })] },
      [['rule-not-yet-in-force', ['internalRules', 0, 'madeOn'], 'warning']],
    ],
    [
      'nobody recorded managers',
      { responsibleManagers: null },
      [['responsible-managers-not-recorded', ['responsibleManagers'], 'warning']],
    ],
    ['nobody recorded workers', { workers: null }, [['workers-not-recorded', ['workers'], 'warning']]],
    ['no worker', { workers: [] }, [['no-worker', ['workers'], 'error']]],
    ['no manager', { responsibleManagers: [] }, [['no-responsible-manager', ['responsibleManagers'], 'error']]],
    [
      'a manager without a name is not taken for none',
      { responsibleManagers: [person({ name: null })] },
      [['person-not-named', ['responsibleManagers', 0, 'name'], 'warning']],
    ],
    [
      'a worker without a name',
      { workers: [person(), person({ number: 'S-02', name: null })] },
      [['person-not-named', ['workers', 1, 'name'], 'warning']],
    ],
    [
      'a worker whose days end before they start',
      {
        workers: [
          person({
            days: [
              { from: '2025-04-21', to: null },
              { from: '2025-06-02', to: '2025-06-01' },
            ],
          }),
        ],
      },
      [['ends-before-it-starts', ['workers', 0, 'days', 1, 'to'], 'error']],
    ],
    ['a worker of one day beside another', { workers: [person(), manager('2025-06-02', '2025-06-02', 'S-02')] }, []],
    [
      'a number that stands twice',
      { workers: [person(), person({ name: '見本 花子' })] },
      [['number-twice', ['workers', 1, 'number'], 'error']],
    ],
    [
      'a number that a manager and a worker share, who may be one person',
      { responsibleManagers: [person()], workers: [person()] },
      [],
    ],
  ])('%s', (_, parts, told) => {
    expect(found(parts)).toEqual(told);
  });

  test.each<[name: string, managers: AssignedPerson[], told: readonly unknown[]]>([
    ['one after the other', [manager('2025-04-21', '2025-05-31'), manager('2025-06-01', null, 'S-03')], []],
    [
      'a day between them',
      [manager('2025-04-21', '2025-05-30'), manager('2025-06-01', null, 'S-03')],
      [['no-responsible-manager', { from: '2025-05-31', to: '2025-05-31' }]],
    ],
    [
      'a day of both',
      [manager('2025-04-21', '2025-06-01'), manager('2025-06-01', null, 'S-03')],
      [['several-managers-open', { from: '2025-06-01', to: '2025-06-01', count: 2 }]],
    ],
    [
      'the second person of an overlap changes, the number does not',
      [
        manager('2025-04-21', null),
        manager('2025-05-01', '2025-05-10', 'S-03'),
        manager('2025-05-11', '2025-05-20', 'S-04'),
      ],
      [['several-managers-open', { from: '2025-05-01', to: '2025-05-20', count: 2 }]],
    ],
    [
      'the first day of work has none',
      [manager('2025-04-22', null)],
      [['no-responsible-manager', { from: '2025-04-21', to: '2025-04-21' }]],
    ],
    [
      'the last day asked about has none',
      [manager('2025-04-21', '2025-06-29')],
      [['no-responsible-manager', { from: '2025-06-30', to: '2025-06-30' }]],
    ],
    [
      'what begins on the day after is not asked',
      [manager('2025-04-21', null), manager('2025-07-01', null, 'S-03')],
      [],
    ],
  ])('the responsible manager (管理責任者) on each day: %s', (_, responsibleManagers, told) => {
    expect(spans({ responsibleManagers })).toEqual(told);
  });

  test.each([
    ['one', [['several-responsible-managers', ['responsibleManagers'], 'error']]],
    ['several', []],
    [null, [['several-managers-open', ['responsibleManagers'], 'warning']]],
  ] as const)('two managers on one day under the reading %s', (severalManagers, told) => {
    const responsibleManagers = [person(), person({ number: 'S-03', name: '見本 次郎' })];
    expect(found({ responsibleManagers }, { severalManagers })).toEqual(told);
  });

  test.each<[name: string, at: Partial<StructureQuestion>, from: string, to: string]>([
    ['from the start to the day asked about', {}, '2025-04-21', '2025-06-30'],
    ['the day of the start while it lies ahead', { asOf: plainDate('2025-04-20') }, '2025-04-21', '2025-04-21'],
    ['the start itself', { asOf: plainDate('2025-04-21') }, '2025-04-21', '2025-04-21'],
    ['the day asked about while the start is unknown', { workStartedOn: null }, '2025-06-30', '2025-06-30'],
  ])('the days looked at: %s', (_, at, from, to) => {
    expect(spans({ workers: [] }, at)).toContainEqual(['no-worker', { from, to }]);
  });
});

describe('places of handling and of storage have safety measures (特記2(3))', () => {
  test.each<[name: string, parts: Parts, told: readonly Told[]]>([
    ['nobody recorded places', { workplaces: null }, [['workplaces-not-recorded', ['workplaces'], 'warning']]],
    ['no place', { workplaces: [] }, [['no-workplace', ['workplaces'], 'error']]],
    [
      'handled, but nowhere stored',
      { workplaces: [workplace({ uses: ['handling'] })] },
      [['no-place-of-storage', ['workplaces'], 'warning']],
    ],
    [
      'stored, but nowhere handled',
      { workplaces: [workplace({ uses: ['storage'] })] },
      [['no-place-of-handling', ['workplaces'], 'warning']],
    ],
    [
      'handled here and stored there',
      { workplaces: [workplace({ uses: ['handling'] }), workplace({ number: 'P-2', uses: ['storage'] })] },
      [],
    ],
    [
      'a place without a measure beside one with',
      { workplaces: [workplace(), workplace({ number: 'P-2', measures: [] })] },
      [['workplace-without-measure', ['workplaces', 1, 'measures'], 'error']],
    ],
    [
      'nobody recorded measures',
      { workplaces: [workplace({ measures: null })] },
      [['measures-not-recorded', ['workplaces', 0, 'measures'], 'warning']],
    ],
  ])('%s', (_, parts, told) => {
    expect(found(parts)).toEqual(told);
  });
});

describe('reported to the city before work starts (特記2(4)), and changes promptly (特記2(6))', () => {
  const reports = (...days: string[]): Parts => ({ reports: days.map((on) => ({ version: 1, on })) });

  test.each<[name: string, parts: Parts, at: Partial<StructureQuestion>, told: readonly Told[]]>([
    ['the day before', reports('2025-04-20'), {}, []],
    [
      'on the day of the start',
      reports('2025-04-21'),
      {},
      [['reported-on-day-of-start', ['reports', 0, 'on'], 'notice']],
    ],
    ['the day after', reports('2025-04-22'), {}, [['reported-after-start', ['reports', 0, 'on'], 'error']]],
    ['the first report counts, wherever it stands', reports('2025-05-01', '2025-04-20'), {}, []],
    [
      'the first of two late ones is named',
      reports('2025-05-02', '2025-05-01'),
      {},
      [['reported-after-start', ['reports', 1, 'on'], 'error']],
    ],
    ['never', reports(), {}, [['not-reported', ['reports'], 'error']]],
    [
      'not on the day of the start',
      reports(),
      { asOf: plainDate('2025-04-21') },
      [['not-reported', ['reports'], 'error']],
    ],
    [
      'not yet, a day before the start',
      reports(),
      { asOf: plainDate('2025-04-20') },
      [['not-reported', ['reports'], 'warning']],
    ],
    [
      'a report of tomorrow is none',
      reports('2025-04-20'),
      { asOf: plainDate('2025-04-19') },
      [['not-reported', ['reports'], 'warning']],
    ],
    [
      'reported, start not recorded',
      reports('2025-04-14'),
      { workStartedOn: null },
      [['start-not-recorded', ['reports'], 'warning']],
    ],
    [
      'not reported, start not recorded',
      reports(),
      { workStartedOn: null },
      [
        ['start-not-recorded', ['reports'], 'warning'],
        ['not-reported', ['reports'], 'warning'],
      ],
    ],
    ['a second version not notified', { version: 2 }, {}, [['version-not-notified', ['version'], 'warning']]],
    [
      'a second version notified on the day asked about',
      {
        version: 2,
        reports: [
          { version: 1, on: '2025-04-14' },
          { version: 2, on: '2025-06-30' },
        ],
      },
      {},
      [],
    ],
    [
      'a second version to be notified tomorrow',
      {
        version: 2,
        reports: [
          { version: 1, on: '2025-04-14' },
          { version: 2, on: '2025-07-01' },
        ],
      },
      {},
      [['version-not-notified', ['version'], 'warning']],
    ],
    [
      'a version that is not recorded yet',
      { reports: [{ version: 2, on: '2025-04-14' }] },
      {},
      [['report-of-later-version', ['reports', 0, 'version'], 'error']],
    ],
    [
      'a version never reported is not notified either',
      { version: 2, reports: [] },
      {},
      [['not-reported', ['reports'], 'error']],
    ],
  ])('%s', (_, parts, at, told) => {
    expect(found(parts, at)).toEqual(told);
  });

  test('a late report names the day that it had to precede, and the clause', () => {
    expect(safetyStructureFindings(structure(reports('2025-04-22')), question())).toEqual([
      {
        code: 'reported-after-start',
        path: ['reports', 0, 'on'],
        severity: 'error',
        clauses: ['chigasaki-r7:特記2(4)'],
        detail: { before: '2025-04-21' },
      },
    ]);
  });
});

describe('of every structure', () => {
  const first = plainDate('2025-04-21');
  const day = fc.integer({ min: -3, max: 15 }).map((days) => addDays(first, days));
  const people = fc.array(
    fc
      .array(fc.record({ from: day, to: fc.option(day) }), { minLength: 1, maxLength: 3 })
      .map((days) => person({ days })),
    { maxLength: 4 },
  );
  const assigned = (all: readonly AssignedPerson[], on: string): number =>
    all.filter(({ days }) => days.some(({ from, to }) => from <= on && on <= (to ?? '9999-12-31'))).length;

  test('each day is told for what is counted on it, and for nothing else', () => {
    fc.assert(
      fc.property(people, people, fc.integer({ min: 0, max: 12 }), (responsibleManagers, workers, length) => {
        const at = question({ workStartedOn: first, asOf: addDays(first, length), severalManagers: 'one' });
        const told = safetyStructureFindings(structure({ responsibleManagers, workers }), at);
        const isTold = (code: string, on: string): boolean =>
          told.filter(
            ({ code: each, detail }) => each === code && String(detail?.['from']) <= on && on <= String(detail?.['to']),
          ).length === 1;
        for (let days = 0; days <= length; days += 1) {
          const on = addDays(first, days);
          expect(isTold('no-responsible-manager', on)).toBe(assigned(responsibleManagers, on) === 0);
          expect(isTold('several-responsible-managers', on)).toBe(assigned(responsibleManagers, on) > 1);
          expect(isTold('no-worker', on)).toBe(assigned(workers, on) === 0);
        }
      }),
    );
  });

  const faulty = [
    {},
    { internalRules: [], responsibleManagers: [], workers: [], workplaces: [], reports: [], version: 2 },
    { workers: [person({ name: null }), manager('2025-06-02', '2025-06-01')], version: 3 },
    { workplaces: [workplace({ measures: [], uses: ['storage'] })], reports: [{ version: 9, on: '2025-05-01' }] },
    { internalRules: null, responsibleManagers: null, workers: null, workplaces: null, reports: [] },
  ] satisfies Parts[];
  const all = faulty.flatMap((parts) =>
    safetyStructureFindings(structure(parts), question({ severalManagers: 'one' })),
  );

  test('an error is told only where the clause owes an obligation (義務), never an effort', () => {
    const errors = all.filter(({ severity }) => severity === 'error');
    expect(errors.length).toBeGreaterThan(0);
    for (const { clauses } of errors) expect(clauses.flatMap((id) => clause(id).duties)).toContain('obligation');
  });

  test('a finding names clauses, has a Japanese text and tells no name', () => {
    for (const { code, clauses } of all) {
      expect(clauses.length).toBeGreaterThan(0);
      expect(messages[code]).toMatch(/。$/);
    }
    expect(JSON.stringify(all)).not.toMatch(/見本|センター事務室|個人情報取扱規程/);
  });
});
