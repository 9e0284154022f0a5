import type { ChoiceOfReading, MunicipalityProfile, Parsed } from '@fukushi-kit/schema';
import { dueRuleAsRead } from './due-rule-as-read.ts';
import type { ProfileFindingCode } from './finding-code.ts';
import { parseProfile } from './parse-profile.ts';

/**
 * A profile in which doubts (疑義) are read as municipality and contractor settled them: each choice takes the place of
 * what the profile said of its doubt, the last one where a doubt stands twice, and a due day that rests on a settled
 * reading follows it. What the profile cannot take, such as a reading that the doubt does not have, comes back as
 * findings.
 *
 * @clause chigasaki-r7:16(2)
 * @clause kashiwa-r7:14(1)
 *
 * @example
 * const closedDay = { doubt: 'chigasaki-r7:9(2)/closed-day', reading: 'next-open-day', note: null };
 * const settled = settledProfile(profile('chigasaki-r7'), [closedDay]);
 * chosenReading(settled.value, 'chigasaki-r7:9(2)/closed-day') // => 'next-open-day'
 * monthlyReportRule(settled.value)?.holidayRule // => 'next-open-day'
 * const wrong = settledProfile(profile('chigasaki-r7'), [{ ...closedDay, doubt: 'chigasaki-r7:12/updated-plan' }]);
 * wrong.ok ? [] : wrong.findings.map(({ code }) => code) // => ['unknown-reading']
 */
export function settledProfile(
  profile: MunicipalityProfile,
  choices: readonly ChoiceOfReading[],
): Parsed<MunicipalityProfile, ProfileFindingCode> {
  const settled = new Map<string, ChoiceOfReading>(choices.map((choice) => [choice.doubt, choice]));
  const known = new Set(profile.readings.map(({ doubt }) => doubt));
  return parseProfile({
    ...profile,
    readings: [
      ...profile.readings.map((choice) => settled.get(choice.doubt) ?? choice),
      ...[...settled.values()].filter(({ doubt }) => !known.has(doubt)),
    ],
    dueRules: profile.dueRules.map((rule) => dueRuleAsRead(rule, (doubt) => settled.get(doubt)?.reading ?? null)),
  });
}
