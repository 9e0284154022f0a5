import {
  type Closure,
  closure,
  type HolidayCalendar,
  isOpen,
  isReachable,
  type OpeningHours,
  type PlainDate,
} from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';

/**
 * Who takes a call at a moment: the open office, the duty outside opening hours (時間外の相談体制), nobody, or nobody knows
 * where the source is silent. `closedBecause` is the reason why the office is closed all that day.
 *
 * @clause kashiwa-r7:3(2) kashiwa-r7:4(1)
 */
export interface DutyAt {
  readonly answeredBy: 'office' | 'duty-outside-hours' | 'nobody' | 'unknown';
  readonly closedBecause: Closure | null;
  readonly clauses: readonly ClauseId[];
}

/**
 * Who must be reachable for consultation at a time of a day (`HH:MM`): within the opening hours the office, and where
 * contact is kept around the clock (２４時間３６５日) a duty outside them.
 *
 * @throws {RangeError} if the time is none, or the answer hangs on a holiday that the calendar does not cover.
 *
 * @clause kashiwa-r7:3(2)
 * @clause kashiwa-r7:4(1)
 *
 * @example
 * import { bundledHolidays } from '@fukushi-kit/calendar';
 * const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']
 * const days = { weekdays, closedOnNationalHolidays: true, yearEndFrom: '12-29', yearEndTo: '01-03' }
 * const hours = { ...days, opens: '08:30', closes: '17:15', contact: 'around-the-clock' }
 * dutyAt({ day: '2025-04-01', time: '17:14' }, hours, bundledHolidays).answeredBy // => 'office'
 * dutyAt({ day: '2025-04-01', time: '17:15' }, hours, bundledHolidays).answeredBy // => 'duty-outside-hours'
 * dutyAt({ day: '2026-01-01', time: '03:00' }, hours, bundledHolidays).closedBecause // => 'year-end'
 */
export function dutyAt(
  at: { readonly day: PlainDate; readonly time: string },
  hours: OpeningHours,
  holidays: HolidayCalendar,
): DutyAt {
  const closedBecause = closure(at.day, hours, holidays);
  if (isOpen(at, hours, holidays)) return { answeredBy: 'office', closedBecause, clauses: ['kashiwa-r7:3(2)'] };
  const isDuty = isReachable(at, hours, holidays);
  return {
    answeredBy: isDuty === null ? 'unknown' : isDuty ? 'duty-outside-hours' : 'nobody',
    closedBecause,
    clauses: ['kashiwa-r7:3(2)', 'kashiwa-r7:4(1)'],
  };
}
