import type { Counts } from '@fukushi-kit/schema';
import type { ReportTotals } from '@fukushi-kit/settlement';

/**
 * The bare counts of a column of a monthly report (月次報告書) that was handed in, as `monthlyReport` of
 * `@fukushi-kit/settlement` takes those of the months before; `null` while one of them is not known.
 *
 * @clause chigasaki-r7:9(1)
 *
 * @example
 * const rosters = { given: 2, refused: 1, total: 3 };
 * totalsOfCounts({ plans: { new: 5, update: 1, total: 6 }, rosters })
 * // => { newPlans: 5, updatedPlans: 1, rostersGiven: 2, rostersRefused: 1 }
 * totalsOfCounts({ plans: { new: null, update: 1, total: null }, rosters }) // => null
 */
export function totalsOfCounts({ plans, rosters }: Counts): ReportTotals | null {
  const { new: newPlans, update: updatedPlans } = plans;
  const { given: rostersGiven, refused: rostersRefused } = rosters;
  if (newPlans === null || updatedPlans === null || rostersGiven === null || rostersRefused === null) return null;
  return { newPlans, updatedPlans, rostersGiven, rostersRefused };
}
