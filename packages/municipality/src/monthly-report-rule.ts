import type { MunicipalityProfile } from '@fukushi-kit/schema';
import type { DueRule } from '@fukushi-kit/settlement';

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
export function monthlyReportRule(profile: MunicipalityProfile): DueRule | null {
  return profile.dueRules.find((rule) => rule.id === 'monthly-report') ?? null;
}
