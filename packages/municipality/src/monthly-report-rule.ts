import type { HolidayRule } from '@fukushi-kit/calendar';
import type { MunicipalityProfile } from '@fukushi-kit/schema';

/**
 * When a monthly report is due: the day of the month, the month in which the report on a month counts as made, and what
 * happens on a closed day.
 *
 * @clause chigasaki-r7:9(2)
 * @clause kashiwa-r7:8(4)
 */
export interface MonthlyReportRule {
  readonly dayOfMonth: number;
  readonly reportMadeIn: 'reported-month' | 'following-month';
  readonly holidayRule: HolidayRule;
  readonly clause: string;
}

/**
 * When a profile's monthly report is due, or `null` if the profile does not ask for one.
 *
 * @clause chigasaki-r7:9(2)
 * @clause kashiwa-r7:8(4)
 *
 * @example
 * monthlyReportRule(profile('chigasaki-r7'))?.dayOfMonth // => 10
 * monthlyReportRule(profile('kashiwa-r7'))?.clause // => 'kashiwa-r7:8(4)'
 */
export function monthlyReportRule(profile: MunicipalityProfile): MonthlyReportRule | null {
  return profile.dueRules.find(({ id }) => id === 'monthly-report') ?? null;
}
