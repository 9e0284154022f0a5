import { Temporal } from 'temporal-polyfill';
import { addDays } from './add-days.ts';
import { checkPeriodLength, type PeriodLength } from './period-length.ts';
import { type PlainDate, plainDate } from './plain-date.ts';

/**
 * How "a month or more before" (１ヶ月以上前) is counted backwards: to the corresponding day itself (応当日), or so that
 * a whole period lies between the two days. The sources do not say which; the municipality chooses.
 *
 * @clause kashiwa-r7:6(7) civil-code:138
 */
export type BackwardReading = 'corresponding-day' | 'whole-period-between';

/**
 * The latest day on which something due "a period or more before" a day can still be done.
 *
 * Where the month has no corresponding day, its last day stands for it, by analogy with the Civil Code.
 *
 * @throws {RangeError} if the length is not a positive whole number.
 *
 * @clause kashiwa-r7:6(7)
 * @clause civil-code:143(2)
 *
 * @example
 * latestDayBefore(plainDate('2025-10-01'), { months: 1 }, 'corresponding-day') // => '2025-09-01'
 * latestDayBefore(plainDate('2025-10-01'), { months: 1 }, 'whole-period-between') // => '2025-08-31'
 */
export function latestDayBefore(day: PlainDate, length: PeriodLength, reading: BackwardReading): PlainDate {
  checkPeriodLength(length);
  const corresponding = plainDate(Temporal.PlainDate.from(day).subtract(length, { overflow: 'constrain' }).toString());
  return reading === 'corresponding-day' ? corresponding : addDays(corresponding, -1);
}
