import type { PlainDate } from '@fukushi-kit/calendar';
import type { Inquiry } from './inquiry.ts';

/** The day for which what is owed during work is asked; the day of the check while no contract is recorded. */
export function workDayOf({ contract, asOf }: Inquiry): PlainDate {
  return contract?.workDay ?? asOf;
}

/** The day from which registers are kept; the day of the check while no contract is recorded. */
export function startOf({ contract, asOf }: Inquiry): PlainDate {
  return contract?.start ?? asOf;
}

/** The last day on which what recurs during work is owed: that of the contract; the day of the check while there is none. */
export function lastOwedOf({ contract, asOf }: Inquiry): PlainDate {
  return contract?.end ?? asOf;
}
