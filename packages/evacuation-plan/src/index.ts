/**
 * Individual evacuation plans (個別避難計画): who may have one, what it must hold, when it is made anew.
 *
 * @module
 */
export type { EligibilityVocabulary } from './eligibility-facts.ts';
export { eligibilityFacts } from './eligibility-facts.ts';
export { eligibilityRule } from './eligibility-rule.ts';
export type { ConductCode, ContradictionCode, OmissionCode, PlanFinding, PlanFindingCode } from './finding-code.ts';
export { evacuationPlanMessages } from './messages.ja.ts';
export type { ProfileRule } from './profile-rule.ts';
export type { UpdateVocabulary } from './update-facts.ts';
export { updateFacts } from './update-facts.ts';
export { updateRule } from './update-rule.ts';
