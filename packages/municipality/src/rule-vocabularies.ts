import { publishedFacts, updateFacts } from '@fukushi-kit/evacuation-plan';
import type { Vocabulary } from '@fukushi-kit/rule';
import type { RuleId } from './rule-versions.ts';

/**
 * The facts that the condition of each rule may name. A condition in a profile is read against them, so a new city
 * needs no change of code as long as they have its words.
 *
 * @clause chigasaki-r7:6
 * @clause chigasaki-r7:8(4)ア(ア)
 *
 * @example
 * Object.keys(ruleVocabularies) // => ['evacuation-plan/eligibility', 'evacuation-plan/update']
 * ruleVocabularies['evacuation-plan/eligibility'].inHazardZone.label // => '住まいがハザードマップの区域内にある'
 */
export const ruleVocabularies: Readonly<Record<RuleId, Vocabulary>> = {
  'evacuation-plan/eligibility': publishedFacts,
  'evacuation-plan/update': updateFacts,
};
