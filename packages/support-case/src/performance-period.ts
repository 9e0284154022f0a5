/**
 * The first and the last day of the contract (委託期間), both included, as the profile of a municipality gives them.
 *
 * @clause kashiwa-r7:2
 */
export interface PerformancePeriod {
  readonly from: string;
  readonly to: string;
}

/** Whether a day lies in the period. */
export function isInPeriod(day: string, { from, to }: PerformancePeriod): boolean {
  return from <= day && day <= to;
}
