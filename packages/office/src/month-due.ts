import {
  type HolidayCalendar,
  holidayCoverage,
  type PlainDate,
  plainDate,
  type YearMonth,
} from '@fukushi-kit/calendar';
import { isCityOfficeClosed, lastDaysReading, monthlyReportRule } from '@fukushi-kit/municipality';
import type { MunicipalityProfile } from '@fukushi-kit/schema';
import { type SubmissionDue, submissionDue } from '@fukushi-kit/settlement';

/**
 * The day by which the deliverables of a month are handed in under a profile (提出期限), or `null` if the profile asks for
 * no monthly report or knows no performance period. Where the office days of the city or the holidays of the year are not known, a finding says so.
 *
 * @clause chigasaki-r7:9(2)
 * @clause chigasaki-r7:4
 * @clause kashiwa-r7:8(4)
 * @clause local-autonomy-act:4-2
 *
 * @example
 * import { bundledHolidays, yearMonth } from '@fukushi-kit/calendar';
 * import { profile } from '@fukushi-kit/municipality';
 * const chigasaki = profile('chigasaki-r7');
 * monthDue(chigasaki, yearMonth('2025-06'), bundledHolidays)?.due // => '2025-07-10'
 * monthDue(chigasaki, yearMonth('2025-04'), bundledHolidays)?.findings.map(({ code }) => code) // => ['due-on-closed-day']
 */
export function monthDue(
  profile: MunicipalityProfile,
  month: YearMonth,
  holidays: HolidayCalendar,
): SubmissionDue | null {
  const rule = monthlyReportRule(profile);
  if (rule === null || profile.performancePeriod === null) return null;
  const isClosed = (day: PlainDate): boolean | null =>
    holidayCoverage(day, holidays) === 'unknown' ? null : isCityOfficeClosed(profile, day, holidays);
  const { to, clause } = profile.performancePeriod;
  return submissionDue({
    month,
    rule,
    isClosed,
    performancePeriod: { to: plainDate(to), clause },
    lastDays: lastDaysReading(profile),
  });
}
