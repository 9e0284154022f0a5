import type { CentreLog } from '@fukushi-kit/schema';

/**
 * A goal of the year (成果目標・年間計画) with what came of it.
 *
 * @clause kashiwa-r7:8(1) kashiwa-r7:8(2)
 */
export type AnnualGoal = CentreLog['goals'][number];

/**
 * Whether a goal was reached (達成); `open` while target or result is not recorded.
 *
 * @clause kashiwa-r7:8(2)
 *
 * @example
 * goalReached({ target: 20, reachedWhen: 'at-least', result: 20 }) // => 'met'
 * goalReached({ target: 5, reachedWhen: 'at-most', result: 6 }) // => 'unmet'
 * goalReached({ target: 20, reachedWhen: 'at-least', result: null }) // => 'open'
 */
export function goalReached({
  target,
  reachedWhen,
  result,
}: Pick<AnnualGoal, 'target' | 'reachedWhen' | 'result'>): 'met' | 'unmet' | 'open' {
  if (target === null || result === null) return 'open';
  const isReached = reachedWhen === 'at-least' ? result >= target : result <= target;
  return isReached ? 'met' : 'unmet';
}
