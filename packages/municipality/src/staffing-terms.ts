import type { BackwardReading, PlainDate } from '@fukushi-kit/calendar';
import type { DoubtId } from '@fukushi-kit/clause';
import type { MunicipalityProfile } from '@fukushi-kit/schema';
import type { StaffingTerms } from '@fukushi-kit/support-case';
import { match } from 'ts-pattern';
import { chosenReading, chosenWord } from './chosen-reading.ts';
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
 * //   responsiblePersonCounts: null, longLeaveCounts: null, promptlyWithinDays: null, oneMonthBefore: 'whole-period-between',
 * // }
 * staffingTerms(profile('chigasaki-r7'), plainDate('2025-04-01')) // => null
 */
export function staffingTerms(profile: MunicipalityProfile, at: PlainDate): StaffingTerms | null {
  const requiredStaffTenths = parameterAt(profile, 'required-staff-tenths', at);
  const experienceYears = parameterAt(profile, 'consultation-experience-years', at);
  const leaveDaysToReplace = parameterAt(profile, 'leave-days-to-replace', at);
  if (requiredStaffTenths === null || experienceYears === null || leaveDaysToReplace === null) return null;
  return {
    requiredStaffTenths,
    experienceYears,
    leaveDaysToReplace,
    fullTimeWeeklyMinutes: parameterAt(profile, 'full-time-weekly-minutes', at),
    responsiblePersonCounts: counts(profile, 'kashiwa-r7:6(1)/responsible-person'),
    longLeaveCounts: counts(profile, 'kashiwa-r7:6(8)/long-leave'),
    promptlyWithinDays: promptlyDays(profile, at),
    oneMonthBefore: oneMonthBefore(profile),
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

/** The calendar counts any term backwards, so it speaks of a whole period where the doubt speaks of a whole month. */
function oneMonthBefore(profile: MunicipalityProfile): BackwardReading | null {
  return match(chosenReading(profile, 'kashiwa-r7:6(7)/one-month-before'))
    .returnType<BackwardReading | null>()
    .with('whole-month-between', () => 'whole-period-between')
    .with('corresponding-day', () => 'corresponding-day')
    .otherwise(() => null);
}
