/**
 * Individual evacuation plans (個別避難計画): who may have one, what it must hold, when it is made anew.
 *
 * @module
 */
export type { Answer } from './answer.ts';
export type { UpdateProposals } from './compare-plans.ts';
export { comparePlans } from './compare-plans.ts';
export { consentOmissions } from './consent-omissions.ts';
export type { ComparedCase } from './contradictions.ts';
export { contradictions } from './contradictions.ts';
export type { EligibilityVocabulary } from './eligibility-facts.ts';
export { eligibilityFacts } from './eligibility-facts.ts';
export { eligibilityRule } from './eligibility-rule.ts';
export type { ConductCode, ContradictionCode, OmissionCode, PlanFinding, PlanFindingCode } from './finding-code.ts';
export type { PerformancePeriod } from './home-visit.ts';
export { homeVisit } from './home-visit.ts';
export { evacuationPlanMessages } from './messages.ja.ts';
export { omissions } from './omissions.ts';
export type { ProfileRule } from './profile-rule.ts';
export type { Proposal } from './proposal.ts';
export type { PublishedFact } from './published-facts.ts';
export { publishedFacts } from './published-facts.ts';
export type { UpdateVocabulary } from './update-facts.ts';
export { updateFacts } from './update-facts.ts';
export { updateRule } from './update-rule.ts';
export { whoMayWrite } from './who-may-write.ts';
