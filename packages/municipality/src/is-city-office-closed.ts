import { closure, type HolidayCalendar, type PlainDate } from '@fukushi-kit/calendar';
import type { MunicipalityProfile } from '@fukushi-kit/schema';

/**
 * Whether the city's offices are closed on a day (閉庁日), or `null` while the profile does not say when they are open.
 *
 * @throws {RangeError} if the answer hangs on a holiday that the calendar does not cover.
 *
 * @clause local-autonomy-act:4-2
 *
 * @example
 * import { bundledHolidays, plainDate } from '@fukushi-kit/calendar';
 * const chigasaki = profile('chigasaki-r7');
 * isCityOfficeClosed(chigasaki, plainDate('2025-05-10'), bundledHolidays) // => true
 * isCityOfficeClosed(chigasaki, plainDate('2025-07-10'), bundledHolidays) // => false
 */
export function isCityOfficeClosed(
  profile: MunicipalityProfile,
  day: PlainDate,
  holidays: HolidayCalendar,
): boolean | null {
  return profile.openDays === null ? null : closure(day, profile.openDays, holidays) !== null;
}
