import { eligibilityRule, updateRule } from '@fukushi-kit/evacuation-plan';
import type { Rule } from '@fukushi-kit/rule';
import type { DatedRule } from '@fukushi-kit/schema';
import { profile, type RuleId, ruleVersions } from '../src/index.ts';

/** The rules of 茅ヶ崎市 令和7年度 as shipped, by id. */
export const shippedRules: Readonly<Record<RuleId, Rule>> = {
  'evacuation-plan/eligibility': eligibilityRule(onlyVersion('evacuation-plan/eligibility')),
  'evacuation-plan/update': updateRule(onlyVersion('evacuation-plan/update')),
};

function onlyVersion(id: RuleId): DatedRule {
  const [version, ...others] = ruleVersions(profile('chigasaki-r7'), id);
  if (!version || others.length > 0) throw new RangeError(`${id} is expected in one version`);
  return version;
}
