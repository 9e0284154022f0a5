import { plainDate } from '@fukushi-kit/calendar';
import { parseDocument, type SafetyReportForm, type SafetyStructure } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { safetyReportExamples } from '../src/chigasaki-r7/safety-report/examples.ts';
import { safetyReportForm } from '../src/index.ts';

const since = (from: string, to: string | null = null) => [{ from, to }];

const reported: SafetyStructure = {
  schemaVersion: '1',
  version: 1,
  internalRules: [{ number: 'R-1', title: '個人情報取扱規程', edition: '第2版', madeOn: '2024-04-01' }],
  responsibleManagers: [{ number: 'S-01', name: '見本 所長子', role: 'センター長', days: since('2025-05-01') }],
  workers: [
    { number: 'S-02', name: '見本 保健子', role: '保健師', days: since('2025-05-01') },
    { number: 'S-03', name: '見本 福祉男', role: '社会福祉士', days: since('2025-05-01') },
  ],
  workplaces: [
    {
      number: 'P-1',
      name: '事務室',
      uses: ['handling', 'storage'],
      measures: [
        { kind: 'locking', what: '最終退出者が施錠する。' },
        { kind: 'other', what: '端末に覗き見防止の画面を付ける。' },
      ],
    },
  ],
  reports: [{ version: 1, on: '2025-05-12' }],
};

const { controlNumber, contractName, contractor } = safetyReportExamples.full;
const sender = { controlNumber, contractName, contractor };

function sheet(structure: SafetyStructure, before: SafetyStructure | null = null): SafetyReportForm {
  const days = { madeOn: plainDate('2025-10-02'), workStartsOn: plainDate('2025-05-15') };
  return safetyReportForm({ structure, reported: before, ...days, sender });
}

describe('the report before work starts', () => {
  test('shows rules, people with a row for each spell, and places with their measures', () => {
    const [worker] = reported.workers ?? [];
    if (worker === undefined) throw new Error('must have a worker');
    const spells = [...since('2025-05-01', '2025-06-30'), ...since('2025-09-01')];
    const { kind, internalRules, people, workplaces, changes } = sheet({
      ...reported,
      workers: [{ ...worker, days: spells }],
    });
    expect(kind).toBe('report');
    expect(internalRules).toEqual([{ title: '個人情報取扱規程', edition: '第2版', madeOn: '2024-04-01' }]);
    expect(people.map((row) => [row.duty, row.name, row.from, row.to])).toEqual([
      ['responsible-manager', '見本 所長子', '2025-05-01', null],
      ['worker', '見本 保健子', '2025-05-01', '2025-06-30'],
      ['worker', '見本 保健子', '2025-09-01', null],
    ]);
    expect(workplaces[0]?.measures).toBe('施錠：最終退出者が施錠する。\nその他：端末に覗き見防止の画面を付ける。');
    expect(changes).toEqual([]);
  });

  test('leaves empty what nobody recorded, and writes なし where there is no measure', () => {
    const unknown = { ...reported, internalRules: null, responsibleManagers: null, workers: null, workplaces: null };
    const { internalRules, people, workplaces } = sheet(unknown);
    expect([internalRules, people, workplaces]).toEqual([[], [], []]);
    const place = { number: 'P-1', name: '事務室', uses: ['storage' as const] };
    const measuresOf = (measures: [] | null) => sheet({ ...reported, workplaces: [{ ...place, measures }] }).workplaces;
    expect(measuresOf([])[0]?.measures).toBe('なし');
    expect(measuresOf(null)[0]?.measures).toBeNull();
  });
});

describe('the notice of a change', () => {
  const changed = (change: Partial<SafetyStructure>) =>
    sheet({ ...reported, version: 2, ...change }, reported).changes.map(({ item, before, after }) => [
      item,
      before,
      after,
    ]);
  const [nurse, social] = reported.workers ?? [];
  const [room] = reported.workplaces ?? [];
  if (nurse === undefined || social === undefined || room === undefined) throw new Error('must be recorded');

  test.each<[title: string, change: Partial<SafetyStructure>, told: readonly unknown[]]>([
    ['nothing', {}, []],
    [
      'a new edition of a rule',
      { internalRules: [{ number: 'R-1', title: '個人情報取扱規程', edition: '第3版', madeOn: '2025-10-01' }] },
      [
        ['規定類　個人情報取扱規程　版', '第2版', '第3版'],
        ['規定類　個人情報取扱規程　制定又は改正の日', '令和6年4月1日', '令和7年10月1日'],
      ],
    ],
    [
      'a worker who leaves',
      { workers: [{ ...nurse, days: since('2025-05-01', '2025-09-30') }, social] },
      [['従事者　見本 保健子　任にある期間', '令和7年5月1日から', '令和7年5月1日から令和7年9月30日まで']],
    ],
    [
      'a worker more and one less',
      { workers: [nurse, { number: 'S-04', name: null, role: null, days: since('2025-10-01') }] },
      [
        ['従事者　S-04', null, '追加'],
        ['従事者　見本 福祉男', null, '削除'],
      ],
    ],
    [
      'what a place is used for, and its measures',
      { workplaces: [{ ...room, uses: ['storage'], measures: [] }] },
      [
        ['作業場所　事務室　区分', '取扱い\n保管', '保管'],
        [
          '作業場所　事務室　安全対策',
          '施錠：最終退出者が施錠する。\nその他：端末に覗き見防止の画面を付ける。',
          'なし',
        ],
      ],
    ],
    ['people who are not recorded any more', { workers: null }, [['従事者', '見本 保健子\n見本 福祉男', '記録なし']]],
  ])('names %s', (_, change, told) => {
    expect(changed(change)).toEqual(told);
  });

  test('names a list that was not recorded before, or held nothing and is not recorded now', () => {
    const before = { ...reported, internalRules: null, workers: [] };
    const now = { ...reported, version: 2, workers: null };
    expect(sheet(now, before).changes.map(({ item, before: old, after }) => [item, old, after])).toEqual([
      ['規定類', null, '上の一覧のとおり'],
      ['従事者', 'なし', '記録なし'],
    ]);
  });

  test('matches the second of two rows of one number with the second', () => {
    const twice = { ...reported, workers: [nurse, { ...social, number: nurse.number }] };
    const now = { ...twice, version: 2, workers: [nurse, { ...social, number: nurse.number, role: '主任' }] };
    expect(sheet(now, twice).changes).toEqual([
      { item: '従事者　見本 福祉男　職名又は役割', before: '社会福祉士', after: '主任', on: null },
    ]);
  });

  test('says when the earlier version was reported, and does not notify that the version was forgotten', () => {
    const { kind, reportedOn, changes } = sheet({ ...reported, internalRules: [] }, reported);
    expect([kind, reportedOn]).toEqual(['change', '2025-05-12']);
    expect(changes.map(({ item }) => item)).toEqual(['規定類　個人情報取扱規程']);
  });

  test('keeps the schema of its sheet', () => {
    expect(parseDocument('SafetyReportForm', sheet({ ...reported, workers: null }, reported)).ok).toBe(true);
  });
});
