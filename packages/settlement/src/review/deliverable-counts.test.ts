import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deliverableCounts } from '../index.ts';

const plan = (kind: 'new' | 'update' | null) => ({ form: 'form-1', kind }) as const;
const roster = { form: 'form-2', kind: null } as const;
const report = { form: 'monthly-report', kind: null } as const;

test('each original counts once, under its sheet', () => {
  expect(deliverableCounts([report, plan('new'), roster, plan('update'), plan('new'), roster])).toEqual({
    newPlans: 2,
    updatedPlans: 1,
    plans: 3,
    rosters: 2,
    reports: 1,
  });
});

test('nothing handed in is nothing, not unknown', () => {
  expect(deliverableCounts([])).toEqual({ newPlans: 0, updatedPlans: 0, plans: 0, rosters: 0, reports: 0 });
});

test('a roster or a report is neither new nor an update, and leaves no count open', () => {
  expect(deliverableCounts([report, roster])).toMatchObject({ newPlans: 0, updatedPlans: 0 });
});

test('new plans and updates are unknown together, and else their sum is that of the plans', () => {
  const originals = fc.array(fc.constantFrom(plan('new'), plan('update'), plan(null), roster, report));
  fc.assert(
    fc.property(originals, (all) => {
      const { newPlans, updatedPlans, plans, rosters, reports } = deliverableCounts(all);
      const isUnknown = all.some(({ form, kind }) => form === 'form-1' && kind === null);
      expect([newPlans === null, updatedPlans === null]).toEqual([isUnknown, isUnknown]);
      if (newPlans !== null && updatedPlans !== null) expect(newPlans + updatedPlans).toBe(plans);
      expect((plans ?? 0) + (rosters ?? 0) + (reports ?? 0)).toBe(all.length);
    }),
  );
});
