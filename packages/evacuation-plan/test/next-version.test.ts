import { type Case, parseCase } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { comparePlans, nextVersion } from '../src/index.ts';
import { unknownCase, wholeCase } from './sample.ts';

const planOf = ({ plan }: Case): NonNullable<Case['plan']> => {
  if (plan === null) throw new RangeError('The case has a plan');
  return plan;
};

describe('the next version of a plan', () => {
  const next = nextVersion(wholeCase);

  test('begins as a copy that says nothing else, and keeps the data contract', () => {
    const proposals = Object.values(comparePlans(planOf(wholeCase), planOf(next)));
    expect(proposals.flatMap(({ differences }) => differences)).toEqual([]);
    expect(parseCase(next).ok).toBe(true);
  });

  test('takes no day of the plan before for its own', () => {
    expect(planOf(next)).toMatchObject({ kind: 'update', madeOn: null, visit: null });
    expect(planOf(next).findings?.on ?? null).toBeNull();
    expect([next.visit, next.update]).toEqual([null, null]);
  });

  test('leaves the plan before and the consents as they were', () => {
    expect(next.previousPlan).toEqual(wholeCase.plan);
    expect(next.consents).toEqual(wholeCase.consents);
  });

  test('is counted on from the plan before; after one without a number there is none', () => {
    const plan = planOf(wholeCase);
    const numbered = (version: number | null) =>
      planOf(nextVersion({ ...wholeCase, plan: { ...plan, version } })).version;
    expect([numbered(1), numbered(4), numbered(null)]).toEqual([2, 5, null]);
  });

  test('there is none of no plan', () => {
    expect(nextVersion(unknownCase)).toBe(unknownCase);
  });
});
