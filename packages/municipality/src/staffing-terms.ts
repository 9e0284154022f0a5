import type { PlainDate } from '@fukushi-kit/calendar';
import type { DoubtId } from '@fukushi-kit/clause';
import type { MunicipalityProfile } from '@fukushi-kit/schema';
import type { StaffingTerms } from '@fukushi-kit/support-case';
import { chosenWord } from './chosen-reading.ts';
import { noticeTerm } from './notice-term.ts';
import { parameterAt } from './parameter-at.ts';

/**
 * What a profile asks of the staff (業務体制) on a day, `null` while it lacks a value that the source prints. What nobody
 * has chosen is `null` within: a working time, a reading, or days for "promptly" (速やかに), which are the setting
 * `promptly-days` in calendar days.
 *
 * @clause kashiwa-r7:6(1)
 * @clause kashiwa-r7:6(7)
 * @clause kashiwa-r7:6(8)
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * staffingTerms(profile('kashiwa-r7'), plainDate('2025-04-01'))
 * // => {
 * //   requiredStaffTenths: 45, experienceYears: 3, leaveDaysToReplace: 90, fullTimeWeeklyMinutes: null,
 * //   responsiblePersonCounts: null, longLeaveCounts: null, promptlyWithinDays: null,
 * //   noticeOfChange: { months: 1, counted: 'whole-period-between', clause: 'kashiwa-r7:6(7)' },
 * // }
 * staffingTerms(profile('chigasaki-r7'), plainDate('2025-04-01')) // => null
 */
export function staffingTerms(profile: MunicipalityProfile, at: PlainDate): StaffingTerms | null {
  const requiredStaffTenths = parameterAt(profile, 'required-staff-tenths', at);
  const experienceYears = parameterAt(profile, 'consultation-experience-years', at);
  const leaveDaysToReplace = parameterAt(profile, 'leave-days-to-replace', at);
  const noticeOfChange = noticeTerm(profile, at);
  if (requiredStaffTenths === null || experienceYears === null) return null;
  if (leaveDaysToReplace === null || noticeOfChange === null) return null;
  return {
    requiredStaffTenths,
    experienceYears,
    leaveDaysToReplace,
    fullTimeWeeklyMinutes: parameterAt(profile, 'full-time-weekly-minutes', at),
    responsiblePersonCounts: counts(profile, 'kashiwa-r7:6(1)/responsible-person'),
    longLeaveCounts: counts(profile, 'kashiwa-r7:6(8)/long-leave'),
    promptlyWithinDays: promptlyDays(profile, at),
    noticeOfChange,
  };
}

function counts(profile: MunicipalityProfile, doubt: DoubtId): boolean | null {
  const chosen = chosenWord(profile, doubt, ['counts', 'does-not-count']);
  return chosen === null ? null : chosen === 'counts';
}

/** Days on which the office is open (開庁日) are not days that the terms can take. */
function promptlyDays(profile: MunicipalityProfile, at: PlainDate): number | null {
  const parameters = profile.parameters.filter(({ unit }) => unit === '日');
  return parameterAt({ ...profile, parameters }, 'promptly-days', at);
}
