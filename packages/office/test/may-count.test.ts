import { yearMonth } from '@fukushi-kit/calendar';
import type { Case } from '@fukushi-kit/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayCount } from '../src/index.ts';
import { resultOf, sample } from './sample.ts';

const input = await sample();
const june = yearMonth('2025-06');
const [first] = input.cases;
if (first === undefined) throw new RangeError('The sample has cases');
const madeOn = (day: string | null): Case => ({
  ...first,
  plan: first.plan && { ...first.plan, madeOn: day },
  consents: [],
});
const answeredOn = (day: string, subject: 'roster-provision' | 'plan-provision'): Case => {
  const [consent] = first.consents;
  if (consent === undefined) throw new RangeError('The first case of the sample has consents');
  return { ...first, plan: null, consents: [{ ...consent, subject, on: day }] };
};

test.each<[what: string, one: Case, may: boolean]>([
  ['a plan of the last day before', madeOn('2025-05-31'), false],
  ['a plan of the first day', madeOn('2025-06-01'), true],
  ['a plan of the last day', madeOn('2025-06-30'), true],
  ['a plan of the day after', madeOn('2025-07-01'), false],
  ['a plan of the same month of another year', madeOn('2026-06-10'), false],
  ['a plan of no recorded day', madeOn(null), true],
  ['a roster answered in the month', answeredOn('2025-06-10', 'roster-provision'), true],
  ['a roster answered in another month', answeredOn('2025-07-10', 'roster-provision'), false],
  ['an answer about the plan alone', answeredOn('2025-06-10', 'plan-provision'), false],
  ['nothing made and nothing answered', { ...first, plan: null, consents: [] }, false],
])('%s may count in June: %s', (_what, one, may) => {
  expect(mayCount(one, june)).toBe(may);
});

test('the report of a month is the same without the cases that may not count', () => {
  const days = fc.constantFrom('2025-05-31', '2025-06-01', '2025-06-30', '2025-07-01', null);
  const changed = (one: Case, day: string | null): Case => ({ ...one, plan: one.plan && { ...one.plan, madeOn: day } });
  fc.assert(
    fc.property(fc.array(days, { minLength: input.cases.length, maxLength: input.cases.length }), (made) => {
      const cases = input.cases.map((one, index) => changed(one, made[index] ?? null));
      const { report: all } = resultOf({ ...input, cases });
      const { report: some } = resultOf({ ...input, cases: cases.filter((one) => mayCount(one, june)) });
      expect([some.thisMonth, some.throughThisMonth, some.submissions]).toEqual([
        all.thisMonth,
        all.throughThisMonth,
        all.submissions,
      ]);
    }),
    { numRuns: 10 },
  );
});
