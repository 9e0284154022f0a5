import { homeVisit, planDayFindings } from '@fukushi-kit/evacuation-plan';
import { describe, expect, test } from 'vitest';

const PAGE = 'https://www.city.example.jp/plan.html#第1条';
const period = { from: '2025-05-01', to: '2026-03-10' };

describe('the day on which a plan was made (作成日)', () => {
  test.each<[day: string | null, from: string | null, code: string | null]>([
    ['2025-04-30', period.from, 'work-before-period'],
    ['2025-05-01', period.from, null],
    ['2026-03-10', period.from, null],
    ['2026-03-11', period.from, 'work-after-period'],
    ['2025-04-30', null, null],
    ['2026-03-11', null, 'work-after-period'],
    [null, period.from, null],
  ])('%s, the contract of %s: %s', (madeOn, from, code) => {
    expect(planDayFindings({ madeOn }, { ...period, from })).toEqual(
      code === null ? [] : [{ code, path: ['madeOn'], severity: 'error', clauses: ['chigasaki-r7:4'] }],
    );
  });

  test('a period that a city publishes is cited by its own page', () => {
    const late = { ...period, clause: PAGE };
    expect(planDayFindings({ madeOn: '2026-03-11' }, late)[0]?.clauses).toEqual([PAGE]);
    const visit = { on: '2026-03-11', place: 'home', placeNote: null } as const;
    expect(homeVisit(visit, late)).toMatchObject({
      clauses: ['chigasaki-r7:7', PAGE],
      findings: [{ clauses: [PAGE] }],
    });
    expect(homeVisit({ ...visit, on: '2025-06-05' }, { ...late, from: null }).findings).toMatchObject([
      { code: 'period-not-set', clauses: [PAGE] },
    ]);
  });
});
