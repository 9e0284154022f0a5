import { plainDate, type YearMonth, yearMonthOf } from '@fukushi-kit/calendar';
import type { Case } from '@fukushi-kit/schema';

/**
 * Whether something of a case may count in the report of a month (月次報告): its plan was made in that month or on no
 * recorded day, or it was answered in that month whether the roster may be given. Every case of which it is false the
 * report of that month would leave out; whether the others count, the report says.
 *
 * @clause chigasaki-r7:9(1)
 *
 * @example
 * import { yearMonth } from '@fukushi-kit/calendar';
 * import { emptyPlan } from '@fukushi-kit/official-forms';
 * const of = (madeOn) => ({ plan: { ...emptyPlan, madeOn }, consents: [] });
 * mayCount(of('2025-06-30'), yearMonth('2025-06')) // => true
 * mayCount(of('2025-07-01'), yearMonth('2025-06')) // => false
 * mayCount(of(null), yearMonth('2025-06')) // => true
 */
export function mayCount({ plan, consents }: Pick<Case, 'plan' | 'consents'>, month: YearMonth): boolean {
  const isIn = (day: string): boolean => yearMonthOf(plainDate(day)) === month;
  const isOfPlan = plan !== null && (plan.madeOn === null || isIn(plan.madeOn));
  return isOfPlan || consents.some(({ subject, on }) => subject === 'roster-provision' && isIn(on));
}
