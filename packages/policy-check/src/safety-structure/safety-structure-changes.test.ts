import type { AssignedPerson, InternalRule, SafetyStructure, Workplace } from '@fukushi-kit/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { person, rule, structure, workplace } from '../../test/sample-structure.ts';
import { safetyStructureChanges } from '../index.ts';

type Parts = Partial<SafetyStructure>;
type Told = readonly [code: string, path: readonly PropertyKey[]];

const LISTS = ['internalRules', 'responsibleManagers', 'workers', 'workplaces'] as const;

/** A value for each field of a row, other than any that the properties draw. */
const ANEW: Readonly<Record<string, unknown>> = {
  title: '別の規程',
  edition: '第9版',
  madeOn: '2026-01-01',
  name: '別の名',
  role: '別の役割',
  days: [{ from: '2026-01-01', to: null }],
  uses: [],
  measures: [{ kind: 'entry-control', what: '札' }],
};

const worker = person({ number: 'S-02', name: '見本 花子' });
const told = (before: Parts, now: Parts): readonly Told[] =>
  safetyStructureChanges(structure(before), structure({ version: 2, ...now })).map(({ code, path }) => [code, path]);

describe('what changed since the report has to be notified promptly (特記2(6))', () => {
  test.each<[name: string, before: Parts, now: Parts, changes: readonly Told[]]>([
    ['nothing', {}, {}, []],
    [
      'a rule is revised',
      {},
      { internalRules: [rule({ edition: '第3版', madeOn: '2025-06-01' })] },
      [
        ['changed-since-report', ['internalRules', 0, 'edition']],
        ['changed-since-report', ['internalRules', 0, 'madeOn']],
      ],
    ],
    [
      'a rule is added',
      {},
      { internalRules: [rule(), rule({ number: 'R-2' })] },
      [['added-since-report', ['internalRules', 1]]],
    ],
    [
      'the manager changes',
      {},
      { responsibleManagers: [person({ number: 'S-09', name: '見本 次郎' })] },
      [
        ['added-since-report', ['responsibleManagers', 0]],
        ['removed-since-report', ['responsibleManagers', 0]],
      ],
    ],
    [
      'the manager has another role',
      {},
      { responsibleManagers: [person({ role: '副所長' })] },
      [['changed-since-report', ['responsibleManagers', 0, 'role']]],
    ],
    [
      'a worker leaves',
      {},
      { workers: [{ ...worker, role: null, days: [{ from: '2025-04-21', to: '2025-09-30' }] }] },
      [['changed-since-report', ['workers', 0, 'days']]],
    ],
    [
      'a row is taken out: its place in the report',
      { workers: [person(), worker] },
      { workers: [person()] },
      [['removed-since-report', ['workers', 1]]],
    ],
    ['rows stand in another order', { workers: [person(), worker] }, { workers: [worker, person()] }, []],
    [
      'a place is used for storage too',
      { workplaces: [workplace({ uses: ['handling'] })] },
      {},
      [['changed-since-report', ['workplaces', 0, 'uses']]],
    ],
    ['uses in another order', {}, { workplaces: [workplace({ uses: ['storage', 'handling'] })] }, []],
    [
      'a measure is given up',
      {},
      { workplaces: [workplace({ measures: [] })] },
      [['changed-since-report', ['workplaces', 0, 'measures']]],
    ],
    [
      'the same measure once more',
      {},
      { workplaces: [workplace({ measures: [measure(), measure()] })] },
      [['changed-since-report', ['workplaces', 0, 'measures']]],
    ],
    ['reports are no content', {}, { reports: [] }, []],
    ['what was not told in the report is told now', { workers: null }, {}, [['changed-since-report', ['workers']]]],
    ['what was told is not recorded now', {}, { workers: null }, [['comparison-open', ['workers']]]],
    [
      'a name is not recorded now',
      {},
      { responsibleManagers: [person({ name: null })] },
      [['comparison-open', ['responsibleManagers', 0, 'name']]],
    ],
    ['not recorded then and now', { workers: null }, { workers: null }, []],
    [
      'a changed list without a new version',
      {},
      { version: 1, workers: [] },
      [
        ['removed-since-report', ['workers', 0]],
        ['change-without-new-version', ['version']],
      ],
    ],
    [
      'an older version',
      { version: 3 },
      { version: 2, workers: [] },
      [
        ['removed-since-report', ['workers', 0]],
        ['change-without-new-version', ['version']],
      ],
    ],
    ['an open comparison asks for no version', {}, { version: 1, workers: null }, [['comparison-open', ['workers']]]],
    [
      'a number that stands twice is matched in its order',
      { workers: [worker, worker] },
      { workers: [worker, person({ number: 'S-02', name: '見本 次郎', days: worker.days })] },
      [['changed-since-report', ['workers', 1, 'name']]],
    ],
    [
      'of two rows of one number one is gone',
      { workers: [worker, worker] },
      { workers: [worker] },
      [['removed-since-report', ['workers', 1]]],
    ],
    [
      'a record written in another order of its fields',
      {},
      { workplaces: [workplace({ measures: [{ what: '無人のときは施錠する', kind: 'locking' }] })] },
      [],
    ],
  ])('%s', (_, before, now, changes) => {
    expect(told(before, now)).toEqual(changes);
  });

  test.each([
    ['a variation selector', '辻 花子', '辻\u{E0100} 花子'],
    ['a compatibility ideograph', '神 太郎', '\uFA19 太郎'],
    ['a composed kana', 'が', 'か\u3099'],
  ])('a name is compared as it is written: %s', (_, before, now) => {
    expect(told({ workers: [{ ...worker, name: before }] }, { workers: [{ ...worker, name: now }] })).toEqual([
      ['changed-since-report', ['workers', 0, 'name']],
    ]);
  });

  test('a change cites the duty to notify and the clause that asks for what changed, and tells no name', () => {
    const now = structure({ version: 2, workers: [{ ...worker, name: '見本 三郎' }], workplaces: [] });
    const changes = safetyStructureChanges(structure({ workers: [worker] }), now);
    expect(changes).toEqual([
      {
        code: 'changed-since-report',
        path: ['workers', 0, 'name'],
        severity: 'warning',
        clauses: ['chigasaki-r7:特記2(6)', 'chigasaki-r7:特記2(2)'],
      },
      {
        code: 'removed-since-report',
        path: ['workplaces', 0],
        severity: 'warning',
        clauses: ['chigasaki-r7:特記2(6)', 'chigasaki-r7:特記2(3)'],
      },
    ]);
  });
});

function measure(): NonNullable<Workplace['measures']>[number] {
  return { kind: 'locking', what: '無人のときは施錠する' };
}

describe('of every two structures', () => {
  const number = fc.constantFrom('1', '2', '3');
  const day = fc.constantFrom('2025-04-21', '2025-06-30', '2025-10-01');
  const list = <T extends { readonly number: string }>(row: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
    fc.uniqueArray(row, { maxLength: 3, selector: ({ number: each }) => each });
  const people = list<AssignedPerson>(
    fc.record({
      number,
      name: fc.constantFrom('見本 太郎', '見本 花子'),
      role: fc.constantFrom('所長', '相談員'),
      days: fc.uniqueArray(fc.record({ from: day, to: fc.option(day) }), {
        minLength: 1,
        maxLength: 2,
        selector: JSON.stringify,
      }),
    }),
  );
  const rules = list<InternalRule>(
    fc.record({ number, title: fc.constantFrom('規程', '手順'), edition: fc.constant('第1版'), madeOn: day }),
  );
  const places = list<Workplace>(
    fc.record({
      number,
      name: fc.constantFrom('事務室', '書庫'),
      uses: fc.uniqueArray(fc.constantFrom('handling' as const, 'storage' as const), { minLength: 1 }),
      measures: fc.array(
        fc.record({ kind: fc.constantFrom('locking', 'other'), what: fc.constantFrom('鍵', '記録') }),
        {
          maxLength: 2,
        },
      ),
    }),
  );
  const structures = fc
    .record({ internalRules: rules, responsibleManagers: people, workers: people, workplaces: places })
    .map((parts) => structure(parts));
  const reversed = ({ workers, workplaces, internalRules, responsibleManagers, ...rest }: SafetyStructure) => ({
    ...rest,
    internalRules: (internalRules ?? []).toReversed(),
    responsibleManagers: (responsibleManagers ?? []).toReversed(),
    workers: (workers ?? []).map((each) => ({ ...each, days: each.days.toReversed() })).toReversed(),
    workplaces: (workplaces ?? []).map((each) => ({ ...each, uses: each.uses.toReversed() })).toReversed(),
  });
  const nextVersion = (each: SafetyStructure): SafetyStructure => ({ ...each, version: each.version + 1 });

  test('the order of rows and of what a row lists is no change', () => {
    fc.assert(
      fc.property(structures, (each) => {
        expect(safetyStructureChanges(each, reversed(each))).toEqual([]);
      }),
    );
  });

  test('what is added one way is removed the other way, at the same place, and a changed field is changed both ways', () => {
    const at = (changes: ReturnType<typeof safetyStructureChanges>, code: string): readonly string[] =>
      changes.filter((each) => each.code === code).map(({ path }) => path.join('/'));
    fc.assert(
      fc.property(structures, structures, (one, other) => {
        const there = safetyStructureChanges(one, nextVersion(other));
        const back = safetyStructureChanges(other, nextVersion(one));
        expect(at(there, 'added-since-report')).toEqual(at(back, 'removed-since-report'));
        expect(at(there, 'removed-since-report')).toEqual(at(back, 'added-since-report'));
        expect(at(there, 'changed-since-report')).toHaveLength(at(back, 'changed-since-report').length);
      }),
    );
  });

  test('one field written anew is the one change told', () => {
    fc.assert(
      fc.property(structures, fc.nat(), (reported, chosen) => {
        const places = LISTS.flatMap((list) =>
          (reported[list] ?? []).flatMap((row, index) =>
            Object.keys(row)
              .filter((field) => field !== 'number')
              .map((field) => [list, index, field] as const),
          ),
        );
        fc.pre(places.length > 0);
        const [list, index, field] = places[chosen % places.length] as (typeof places)[number];
        const rows = (reported[list] ?? []).map((row, at) => (at === index ? { ...row, [field]: ANEW[field] } : row));
        const now = { ...nextVersion(reported), [list]: rows };
        expect(safetyStructureChanges(reported, now).map(({ code, path }) => [code, path])).toEqual([
          ['changed-since-report', [list, index, field]],
        ]);
      }),
    );
  });
});
