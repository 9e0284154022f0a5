import { eligibilityRule, updateRule } from '@fukushi-kit/evacuation-plan';
import { type RuleId, ruleVersions, ruleVocabularies } from '@fukushi-kit/municipality';
import type { Rule, Vocabulary } from '@fukushi-kit/rule';
import type { DatedRule, MunicipalityProfile } from '@fukushi-kit/schema';

const builders: Readonly<Record<RuleId, (part: DatedRule) => Rule>> = {
  'evacuation-plan/eligibility': eligibilityRule,
  'evacuation-plan/update': updateRule,
};

/** The ids of the rules that can be decided. */
export const ruleIds: readonly RuleId[] = Object.keys(builders) as RuleId[];

/** Whether a text is the id of a rule that can be decided. */
export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(builders, text);
}

/** The facts that a rule may ask for, whichever the city. */
export function factsOf(id: RuleId): Vocabulary {
  return ruleVocabularies[id];
}

/** The facts that the rules of a city do ask for, in their published order. */
export function askedFacts(id: RuleId, rules: readonly Rule[]): Vocabulary {
  return Object.fromEntries(
    Object.entries(factsOf(id)).filter(([name]) => rules.some(({ vocabulary }) => Object.hasOwn(vocabulary, name))),
  );
}

/** Every version of every rule of a profile, or of one of them. */
export function rulesOf(profile: MunicipalityProfile, only?: RuleId): readonly Rule[] {
  const ids = only === undefined ? ruleIds : [only];
  return ids.flatMap((id) => ruleVersions(profile, id).map(builders[id]));
}
