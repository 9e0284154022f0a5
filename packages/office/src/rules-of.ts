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

/** The rules of a profile. Each is built once, whoever is judged by it: building checks the whole condition. */
export function rulesOf(profile: MunicipalityProfile): RulesOf {
  const eligibility = builtOnce(eligibilityRule);
  const update = builtOnce(updateRule);
  return {
    eligibility: (at) => eligibility(ruleVersionAt(profile, 'evacuation-plan/eligibility', at)),
    update: (at) => update(ruleVersionAt(profile, 'evacuation-plan/update', at)),
  };
}

function builtOnce<Built>(build: (version: DatedRule) => Built): (version: DatedRule | undefined) => Built | undefined {
  const built = new Map<DatedRule, Built>();
  return (version) => {
    if (version === undefined) return undefined;
    const known = built.get(version) ?? build(version);
    built.set(version, known);
    return known;
  };
}
