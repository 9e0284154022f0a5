import type { ReceivedCounts } from '@fukushi-kit/schema';
import type { ReviewedOriginal } from './month-file.ts';
import { planFacts } from './reported.ts';

/** How many originals of each sheet there are; new plans and updates are unknown while one of them is neither. */
export function deliverableCounts(originals: readonly ReviewedOriginal[]): ReceivedCounts {
  const of = (deliverable: string): readonly ReviewedOriginal[] =>
    originals.filter(({ latest }) => latest.deliverable === deliverable);
  const kinds = of('form-1').map(({ latest }) => planFacts(latest).kind);
  const count = (kind: 'new' | 'update'): number | null =>
    kinds.includes(null) ? null : kinds.filter((one) => one === kind).length;
  return {
    newPlans: count('new'),
    updatedPlans: count('update'),
    plans: kinds.length,
    rosters: of('form-2').length,
    reports: of('monthly-report').length,
  };
}
