import type { PlainDate } from '@fukushi-kit/calendar';
import type { DatedRule, MunicipalityProfile } from '@fukushi-kit/schema';

/**
 * The id of a rule that a profile may carry.
 *
 * @clause none a shape of this project, not of a source
 */
export type RuleId = keyof MunicipalityProfile['rules'];

/**
 * Every dated version of a rule in a profile, in the order of the file; none when the profile does not carry the rule.
 *
 * @clause none the condition carries the clauses
 *
 * @example
 * ruleVersions(profile('chigasaki-r7'), 'evacuation-plan/update').map(({ from, to }) => [from, to])
 * // => [['2025-04-01', '2026-03-31']]
 * ruleVersions(profile('kashiwa-r7'), 'evacuation-plan/update') // => []
 */
export function ruleVersions(profile: MunicipalityProfile, id: RuleId): readonly DatedRule[] {
  return [profile.rules[id] ?? []].flat();
}

/**
 * The version of a rule in force on a day, or `undefined` if none is.
 *
 * @clause none the condition carries the clauses
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * const chigasaki = profile('chigasaki-r7');
 * ruleVersionAt(chigasaki, 'evacuation-plan/eligibility', plainDate('2025-06-15'))?.title // => '本業務の対象者'
 * ruleVersionAt(chigasaki, 'evacuation-plan/eligibility', plainDate('2026-04-01')) // => undefined
 */
export function ruleVersionAt(profile: MunicipalityProfile, id: RuleId, at: PlainDate): DatedRule | undefined {
  return ruleVersions(profile, id).find(({ from, to }) => from <= at && (to === null || at <= to));
}
