import type { PlainDate } from '@fukushi-kit/calendar';
import { eligibilityRule, updateRule } from '@fukushi-kit/evacuation-plan';
import { ruleVersionAt } from '@fukushi-kit/municipality';
import type { Rule } from '@fukushi-kit/rule';
import type { DatedRule, MunicipalityProfile } from '@fukushi-kit/schema';

/** The rules of a profile as they stand on a day; `undefined` where none is in force. */
export interface RulesOf {
  readonly eligibility: (at: PlainDate) => Rule | undefined;
  readonly update: (at: PlainDate) => ReturnType<typeof updateRule> | undefined;
}

/** What was built from versions that nobody can change any more, as those of the shipped profiles. */
const keptEligibility = new WeakMap<DatedRule, ReturnType<typeof eligibilityRule>>();
const keptUpdate = new WeakMap<DatedRule, ReturnType<typeof updateRule>>();

/** The rules of a profile. Each is built once, whoever is judged by it: building checks the whole condition. */
export function rulesOf(profile: MunicipalityProfile): RulesOf {
  const eligibility = builtOnce(eligibilityRule, keptEligibility);
  const update = builtOnce(updateRule, keptUpdate);
  return {
    eligibility: (at) => eligibility(ruleVersionAt(profile, 'evacuation-plan/eligibility', at)),
    update: (at) => update(ruleVersionAt(profile, 'evacuation-plan/update', at)),
  };
}

function builtOnce<Built>(
  build: (version: DatedRule) => Built,
  kept: WeakMap<DatedRule, Built>,
): (version: DatedRule | undefined) => Built | undefined {
  const here = new Map<DatedRule, Built>();
  return (version) => {
    if (version === undefined) return undefined;
    const known = here.get(version) ?? kept.get(version) ?? build(version);
    here.set(version, known);
    if (Object.isFrozen(version) && Object.isFrozen(version.when)) kept.set(version, known);
    return known;
  };
}
