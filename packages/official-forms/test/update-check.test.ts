import { plainDate } from '@fukushi-kit/calendar';
import { comparePlans, updateRule } from '@fukushi-kit/evacuation-plan';
import { decide } from '@fukushi-kit/rule';
import { type HazardRisk, type Plan, parseDocument, type UpdateFacts } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { emptyPlan, updateCheckForm } from '../src/index.ts';
import { fullPlan } from './examples/plan-examples.ts';

const clause = (id: string, of: object) => ({ op: 'clause', id, text: '条件', of });
const rule = updateRule({
  from: '2025-04-01',
  to: null,
  title: '更新の事由',
  when: clause('chigasaki-r7:8(4)ア(ア)', {
    op: 'all',
    of: [
      clause('chigasaki-r7:8(4)ア(ア)①', {
        op: 'any',
        of: [
          { op: 'is', fact: 'hazardKindOrDegreeChanged' },
          { op: 'is', fact: 'findingsChangedSubstantially' },
        ],
      }),
      clause('chigasaki-r7:8(4)ア(ア)②', { op: 'is', fact: 'evacuationMethodChangedFundamentally' }),
    ],
  }),
});

const DAY = '2025-11-12';

const facts = (a: boolean | null, b: boolean | null, two: boolean | null): UpdateFacts => ({
  hazardKindOrDegreeChanged: a,
  findingsChangedSubstantially: b,
  evacuationMethodChangedFundamentally: two,
});

const sheet = (before: Plan, after: Plan, known: UpdateFacts = facts(null, null, null)) =>
  updateCheckForm({
    before,
    after,
    proposals: comparePlans(before, after),
    facts: known,
    decision: decide(rule, DAY, known),
    checkedOn: plainDate(DAY),
    checker: { name: '見本 計画男', office: null },
    occasion: { occasions: ['moved'], otherOccasion: null },
    reasons: { hazard: null, findings: null, method: null },
    consultation: null,
    handling: null,
  });

describe('the decision on the check of a plan', () => {
  test.each<[title: string, known: UpdateFacts, one: boolean | null, due: boolean | null]>([
    ['(a) and ② hold', facts(true, false, true), true, true],
    ['(b) and ② hold', facts(false, true, true), true, true],
    ['(a) holds, ② does not', facts(true, false, false), true, false],
    ['only ② holds', facts(false, false, true), false, false],
    ['(a) holds, ② is not decided', facts(true, null, null), true, null],
    ['(a) does not hold, (b) is not decided', facts(false, null, true), null, null],
    ['nothing is decided', facts(null, null, null), null, null],
  ])('%s', (_, known, firstCondition, due) => {
    expect(sheet(emptyPlan, emptyPlan, known)).toMatchObject({ firstCondition, due, facts: known });
  });

  test('is open on a day on which no rule is in force', () => {
    const decision = decide(rule, '2024-11-12', facts(true, true, true));
    const data = updateCheckForm({
      before: emptyPlan,
      after: emptyPlan,
      proposals: comparePlans(emptyPlan, emptyPlan),
      facts: facts(true, true, true),
      decision,
      checkedOn: null,
      checker: { name: null, office: null },
      occasion: { occasions: [], otherOccasion: null },
      reasons: { hazard: null, findings: null, method: null },
      consultation: null,
      handling: null,
    });
    expect([decision.outcome, data.due]).toEqual(['out-of-force', null]);
  });
});

describe('the risks old beside new', () => {
  const risk = (hazard: HazardRisk['hazard'], degree: string | null): HazardRisk => ({
    hazard,
    exposure: 'inside',
    degree,
    asOf: null,
    source: null,
  });
  const changes = (before: HazardRisk[] | null, after: HazardRisk[] | null) =>
    sheet({ ...emptyPlan, risks: before }, { ...emptyPlan, risks: after }).risks.map(({ hazard, change }) => [
      hazard,
      change,
    ]);

  test.each<[title: string, before: HazardRisk[] | null, after: HazardRisk[] | null, rows: unknown]>([
    ['the same degree', [risk('flood', '3m')], [risk('flood', '3m')], [['flood', 'same']]],
    ['another degree', [risk('flood', '3m')], [risk('flood', '5m')], [['flood', 'changed']]],
    ['a degree that was not known', [risk('flood', null)], [risk('flood', '5m')], [['flood', 'unclear']]],
    [
      'one more kind',
      [risk('flood', '3m')],
      [risk('flood', '3m'), risk('tsunami', null)],
      [
        ['flood', 'same'],
        ['tsunami', 'changed'],
      ],
    ],
    [
      'one kind less',
      [risk('tsunami', null), risk('flood', '3m')],
      [risk('flood', '3m')],
      [
        ['flood', 'same'],
        ['tsunami', 'changed'],
      ],
    ],
    ['old ones not recorded', null, [risk('flood', '3m')], [['flood', 'unclear']]],
    ['new ones not recorded', [risk('flood', '3m')], null, [['flood', 'unclear']]],
    ['none, and none', [], [], []],
  ])('%s', (_, before, after, rows) => {
    expect(changes(before, after)).toEqual(rows);
  });
});

test('the check of a plan shows both plans and keeps its schema', () => {
  const { plan } = fullPlan;
  const after: Plan = { ...plan, version: null, route: plan.route && { ...plan.route, transport: ['taxi'] } };
  const data = sheet({ ...plan, version: 2 }, after, facts(true, true, true));
  expect(parseDocument('UpdateCheckForm', data)).toEqual({ ok: true, value: data });
  expect(data.previous).toEqual({ version: 2, madeOn: plan.madeOn });
  expect([data.methods.before.transport, data.methods.after.transport]).toEqual([plan.route?.transport, ['taxi']]);
});
