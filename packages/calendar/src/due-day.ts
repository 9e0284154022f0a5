import { addDays } from './add-days.ts';
import type { PlainDate } from './plain-date.ts';

/**
 * What happens to a due day that falls on a closed day (休日): it stays, or it moves to the next or the previous open day.
 *
 * The Civil Code moves the end of a period only where custom forbids business on that day, and a contract may say
 * otherwise, so this is a choice of the municipality and never a default.
 *
 * @clause civil-code:138 civil-code:142
 */
export type HolidayRule = 'keep' | 'next-open-day' | 'previous-open-day';

const LONGEST_CLOSURE_DAYS = 366;

/**
 * The day on which something is due, after the holiday rule: `nominal` itself, or the nearest open day in the direction
 * of the rule.
 *
 * @throws {RangeError} if there is no open day within a year.
 *
 * @clause civil-code:142
 * @clause chigasaki-r7:9(2)
 *
 * @example
 * const isWeekend = (day) => ['saturday', 'sunday'].includes(weekday(day))
 * dueDay(plainDate('2025-05-10'), 'keep', isWeekend) // => '2025-05-10'
 * dueDay(plainDate('2025-05-10'), 'next-open-day', isWeekend) // => '2025-05-12'
 * dueDay(plainDate('2025-05-10'), 'previous-open-day', isWeekend) // => '2025-05-09'
 */
export function dueDay(nominal: PlainDate, rule: HolidayRule, isClosed: (day: PlainDate) => boolean): PlainDate {
  if (rule === 'keep') return nominal;
  const step = rule === 'next-open-day' ? 1 : -1;
  let day = nominal;
  for (let moved = 0; moved <= LONGEST_CLOSURE_DAYS; moved += 1) {
    if (!isClosed(day)) return day;
    day = addDays(day, step);
  }
  throw new RangeError(`No open day within ${LONGEST_CLOSURE_DAYS} days of ${nominal}`);
}
