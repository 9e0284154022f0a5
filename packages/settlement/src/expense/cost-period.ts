import { type PlainDate, type YearMonth, yearMonthOf } from '@fukushi-kit/calendar';

/**
 * The period whose costs are settled (委託期間・年度), both ends included.
 *
 * @clause kashiwa-r7:2 kashiwa-r7:13(2)ア kashiwa-r7:13(2)イ
 */
export interface CostPeriod {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Whether a day lies in a period. */
export function isDayIn(day: PlainDate, { from, to }: CostPeriod): boolean {
  return from <= day && day <= to;
}

/** Whether any day of a month lies in a period. */
export function isMonthIn(month: YearMonth, { from, to }: CostPeriod): boolean {
  return yearMonthOf(from) <= month && month <= yearMonthOf(to);
}
