import type { ChoiceOfReading, MunicipalityProfile, Parsed } from '@fukushi-kit/schema';
import type { ProfileFindingCode } from './finding-code.ts';
import { parseProfile } from './parse-profile.ts';

type DueRule = MunicipalityProfile['dueRules'][number];

const HOLIDAY_RULES = ['keep', 'next-open-day', 'previous-open-day'] as const;
const REPORT_MONTHS = ['reported-month', 'following-month'] as const;

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
  const settled = new Map(choices.map((choice) => [choice.doubt, choice]));
  const known = new Set(profile.readings.map(({ doubt }) => doubt));
  return parseProfile({
    ...profile,
    readings: [
      ...profile.readings.map((choice) => settled.get(choice.doubt) ?? choice),
      ...[...settled.values()].filter(({ doubt }) => !known.has(doubt)),
    ],
    dueRules: profile.dueRules.map((rule) => settledRule(rule, settled)),
  });
}

/** A due rule says in values what the readings of its clause say in words. */
function settledRule(rule: DueRule, settled: ReadonlyMap<string, ChoiceOfReading>): DueRule {
  const reading = (word: string): string | null => settled.get(`${rule.clause}/${word}`)?.reading ?? null;
  const holidayRule = HOLIDAY_RULES.find((word) => word === reading('closed-day'));
  const reportMadeIn = REPORT_MONTHS.find((word) => word === reading('report-month'));
  return rule.id === 'monthly-report'
    ? { ...rule, holidayRule: holidayRule ?? rule.holidayRule, reportMadeIn: reportMadeIn ?? rule.reportMadeIn }
    : { ...rule, holidayRule: holidayRule ?? rule.holidayRule };
}
