import { eligibilityFacts, eligibilityRule, updateFacts, updateRule } from '@fukushi-kit/evacuation-plan';
import { type RuleId, ruleVersions } from '@fukushi-kit/municipality';
import type { Rule, Vocabulary } from '@fukushi-kit/rule';
import type { DatedRule, MunicipalityProfile } from '@fukushi-kit/schema';

const builders: Readonly<Record<RuleId, { readonly facts: Vocabulary; readonly build: (part: DatedRule) => Rule }>> = {
  'evacuation-plan/eligibility': { facts: eligibilityFacts, build: eligibilityRule },
  'evacuation-plan/update': { facts: updateFacts, build: updateRule },
};

/** The ids of the rules that can be decided. */
export const ruleIds: readonly RuleId[] = Object.keys(builders) as RuleId[];

/** Whether a text is the id of a rule that can be decided. */
export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(builders, text);
}

/** The facts that a rule may ask for. */
export function factsOf(id: RuleId): Vocabulary {
  return builders[id].facts;
}

/** Every version of every rule of a profile, or of one of them. */
export function rulesOf(profile: MunicipalityProfile, only?: RuleId): readonly Rule[] {
  const ids = only === undefined ? ruleIds : [only];
  return ids.flatMap((id) => ruleVersions(profile, id).map(builders[id].build));
}
