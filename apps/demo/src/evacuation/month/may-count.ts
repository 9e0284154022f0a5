import type { YearMonth } from '@fukushi-kit/calendar';
import type { Case } from '@fukushi-kit/schema';

/**
 * Whether something of a case may count in a month: its plan is of that month or of no known day, or the roster was
 * answered in it. What counts, the report says; the rest only need not be looked at.
 */
export function mayCount({ plan, consents }: Case, month: YearMonth): boolean {
  const isIn = (day: string): boolean => day.startsWith(`${month}-`);
  const isOfPlan = plan !== null && (plan.madeOn === null || isIn(plan.madeOn));
  return isOfPlan || consents.some(({ subject, on }) => subject === 'roster-provision' && isIn(on));
}
