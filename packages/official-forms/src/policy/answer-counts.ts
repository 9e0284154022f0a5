import type { CheckCounts } from '@fukushi-kit/schema';
import type { ControlAnswer } from './check-answers.ts';

/** How many of some rows of a check sheet have which result; a row without one is counted nowhere. */
export function answerCounts(answers: readonly Pick<ControlAnswer, 'verdict'>[]): CheckCounts {
  const count = (wanted: ControlAnswer['verdict']): number =>
    answers.filter(({ verdict }) => verdict === wanted).length;
  return {
    conforming: count('conforming'),
    nonconforming: count('nonconforming'),
    notApplicable: count('not-applicable'),
    unverified: count('unverified'),
  };
}
