import { bundledHolidays } from '@fukushi-kit/calendar';
import type { LifeState, PlanVersion } from '@fukushi-kit/evacuation-plan';
import { profile } from '@fukushi-kit/municipality';
import { emptyPlan } from '@fukushi-kit/official-forms';
import type { Decision } from '@fukushi-kit/rule';
import type { Plan } from '@fukushi-kit/schema';
import { expect, test } from 'vitest';
import { planDue } from '../src/index.ts';

const chigasaki = profile('chigasaki-r7');
const made = (madeOn: string | null): Plan => ({ ...emptyPlan, version: 1, madeOn });
const mark = { on: '2025-07-01', event: 1 };
const version: PlanVersion = {
  version: 1,
  supersedes: null,
  stage: 'original',
  edition: 1,
  marks: {},
  minorChanges: [],
  consultation: null,
};
const life = (change: Partial<PlanVersion>): Pick<LifeState, 'versions' | 'ended'> => ({
  versions: [{ ...version, ...change }],
  ended: null,
});
const begun = life({});

type Row = readonly [
  what: string,
  plan: Plan | null,
  outcome: Decision['outcome'],
  life: Pick<LifeState, 'versions' | 'ended'>,
  due: readonly [on: string, what: 'hand-in' | 'period-end'] | null,
];

test.each<Row>([
  ['a plan of the last day of a month', made('2025-06-30'), 'met', begun, ['2025-07-10', 'hand-in']],
  ['a plan of the first day of the next', made('2025-07-01'), 'met', begun, ['2025-08-10', 'hand-in']],
  ['a plan of no recorded day', made(null), 'met', begun, ['2026-03-10', 'period-end']],
  [
    'nothing made while it is open whether somebody is a target person',
    null,
    'open',
    begun,
    ['2026-03-10', 'period-end'],
  ],
  ['a plan of somebody who is none', made('2025-06-30'), 'unmet', begun, null],
  [
    'a plan that was handed in',
    made('2025-06-30'),
    'met',
    life({ stage: 'submitted', marks: { submitted: mark } }),
    null,
  ],
  [
    'a plan that waits for its correction',
    made('2025-06-30'),
    'met',
    life({ stage: 'correction-asked', marks: { submitted: mark } }),
    null,
  ],
  ['a plan that was given up', made('2025-06-30'), 'met', life({ stage: 'abandoned' }), ['2026-03-10', 'period-end']],
  [
    'a plan of which another version was given up',
    made('2025-06-30'),
    'met',
    life({ version: 2, stage: 'abandoned' }),
    ['2025-07-10', 'hand-in'],
  ],
  ['a plan that was brought in', made('2025-03-31'), 'met', life({ stage: 'brought-in' }), null],
  [
    'another version handed in',
    made('2025-06-30'),
    'met',
    life({ version: 2, marks: { submitted: mark } }),
    ['2025-07-10', 'hand-in'],
  ],
  ['a life that ended', made('2025-06-30'), 'met', { ...begun, ended: mark }, null],
])('what is due of %s', (_what, plan, outcome, of, due) => {
  const found = planDue(chigasaki, { plan }, { outcome }, of, bundledHolidays);
  expect(found && [found.on, found.what]).toEqual(due);
});

test('nothing is due under a profile without a performance period', () => {
  const none = { ...chigasaki, performancePeriod: null };
  expect(planDue(none, { plan: made('2025-06-30') }, { outcome: 'met' }, begun, bundledHolidays)).toBeNull();
});

test('each day rests on its clauses', () => {
  const clausesOf = (plan: Plan | null): readonly string[] | undefined =>
    planDue(chigasaki, { plan }, { outcome: 'met' }, begun, bundledHolidays)?.clauses;
  expect(clausesOf(null)).toEqual(['chigasaki-r7:4']);
  expect(clausesOf(made('2025-06-30'))).toContain('chigasaki-r7:9(2)');
});
