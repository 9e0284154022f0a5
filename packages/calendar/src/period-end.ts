import { Temporal } from 'temporal-polyfill';
import { addDays } from './add-days.ts';
import { checkPeriodLength, type PeriodLength } from './period-length.ts';
import { type PlainDate, plainDate } from './plain-date.ts';

/**
 * Whether the day of the event is counted (初日算入) or not. The Civil Code leaves it out, unless the period begins at
 * midnight of that day; a contract may say otherwise.
 *
 * @clause civil-code:138 civil-code:140
 */
export type FirstDay = 'excluded' | 'included';

/**
 * The last day of a period that an event sets running; the period is over at the end of that day.
 *
 * The day of the event is not counted unless `firstDay` says so. Months and years go by the calendar: to the day before
 * the corresponding day (応当日), or to the last day of the month where there is none. A last day on a holiday is not
 * moved here; see {@link dueDay}.
 *
 * @throws {RangeError} if the length is not a positive whole number.
 *
 * @clause civil-code:140
 * @clause civil-code:141
 * @clause civil-code:143(1)
 * @clause civil-code:143(2)
 *
 * @example
 * periodEnd(plainDate('2025-01-14'), { months: 1 }) // => '2025-02-14'
 * periodEnd(plainDate('2025-01-30'), { months: 1 }) // => '2025-02-28'
 * periodEnd(plainDate('2025-01-31'), { days: 30 }) // => '2025-03-02'
 * periodEnd(plainDate('2025-04-01'), { years: 1 }, 'included') // => '2026-03-31'
 */
export function periodEnd(event: PlainDate, length: PeriodLength, firstDay: FirstDay = 'excluded'): PlainDate {
  checkPeriodLength(length);
  const first = Temporal.PlainDate.from(firstDay === 'included' ? event : addDays(event, 1));
  const corresponding = first.add(length, { overflow: 'constrain' });
  const hasCorrespondingDay = 'days' in length || 'weeks' in length || corresponding.day === first.day;
  return plainDate((hasCorrespondingDay ? corresponding.subtract({ days: 1 }) : corresponding).toString());
}
