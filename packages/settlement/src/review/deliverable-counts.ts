import type { ReceivedCounts } from '@fukushi-kit/schema';
import type { ClaimedOriginal } from '../claim/claimed-original.ts';
import type { DeliverableForm } from './review-event.ts';

/**
 * How many originals (正本) of each sheet there are, each counted once: plans (様式1) new and updated, roster consents
 * (様式2) and monthly reports (月次報告書). While one plan is recorded as neither new nor an update, nobody knows how many
 * there are of either; their sum is known all the same.
 *
 * @clause chigasaki-r7:9(2)ア
 * @clause chigasaki-r7:9(2)イ
 * @clause chigasaki-r7:9(2)ウ
 *
 * @example
 * const handedIn = [{ form: 'monthly-report', kind: null }, { form: 'form-1', kind: 'new' }]
 * deliverableCounts(handedIn) // => { newPlans: 1, updatedPlans: 0, plans: 1, rosters: 0, reports: 1 }
 * deliverableCounts([...handedIn, { form: 'form-1', kind: null }]).newPlans // => null
 */
export function deliverableCounts(originals: readonly Pick<ClaimedOriginal, 'form' | 'kind'>[]): ReceivedCounts {
  const of = (sheet: DeliverableForm): typeof originals => originals.filter(({ form }) => form === sheet);
  const plans = of('form-1').map(({ kind }) => kind);
  const count = (kind: 'new' | 'update'): number | null =>
    plans.includes(null) ? null : plans.filter((one) => one === kind).length;
  return {
    newPlans: count('new'),
    updatedPlans: count('update'),
    plans: plans.length,
    rosters: of('form-2').length,
    reports: of('monthly-report').length,
  };
}
