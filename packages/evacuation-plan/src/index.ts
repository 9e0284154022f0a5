/**
 * Individual evacuation plans (個別避難計画): who may have one, what it must hold, its life, its copies, when it is made anew.
 *
 * @module
 */
export type { Answer } from './answer.ts';
export type { UpdateProposals } from './compare-plans.ts';
export { comparePlans } from './compare-plans.ts';
export { consentOmissions } from './consent-omissions.ts';
export type { ComparedCase } from './contradictions.ts';
export { contradictions } from './contradictions.ts';
export { eligibilityRule } from './eligibility-rule.ts';
export type {
  ConductCode,
  ContradictionCode,
  LifeCode,
  OmissionCode,
  PlanFinding,
  PlanFindingCode,
  VisitStepCode,
} from './finding-code.ts';
export { type HazardCount, hazardCounts } from './hazard-counts.ts';
export { hindrances } from './hindrances.ts';
export { homeVisit } from './home-visit.ts';
export { changedBeforeReceipt } from './life/changed-before-receipt.ts';
export type { Copy, CopyKind, Holder } from './life/copy.ts';
export { type Custody, custody } from './life/custody.ts';
export type { LifeFinding } from './life/life-finding.ts';
export type { Handover, LifeEventKind, LifeState, Mark, PlanVersion } from './life/life-state.ts';
export { type LifeReadings, type LifeTerms, lifeTerms } from './life/life-terms.ts';
export { type Move, nextMoves } from './life/next-moves.ts';
export { parseLifeLog } from './life/parse-life-log.ts';
export { type PlanStage, planStage } from './life/plan-stage.ts';
export { type PlanLife, planState } from './life/plan-state.ts';
export type { VersionStage } from './life/version-stage.ts';
export { evacuationPlanMessages, lifeEventLabels, stepPointLabels } from './messages.ja.ts';
export { mayBeginNextVersion, nextVersion } from './next-version.ts';
export { omissions } from './omissions.ts';
export type { PerformancePeriod } from './performance-period.ts';
export { planDayFindings } from './plan-day.ts';
export { planFindingText } from './plan-finding-text.ts';
export type { ProfileRule } from './profile-rule.ts';
export type { Proposal } from './proposal.ts';
export type { PublishedFact, PublishedVocabulary } from './published-facts.ts';
export { publishedFacts } from './published-facts.ts';
export type { UpdateVocabulary } from './update-facts.ts';
export { noUpdateFacts, updateFacts } from './update-facts.ts';
export { updateRule } from './update-rule.ts';
export { type VisitStep, type VisitSteps, visitSteps } from './visit-steps/visit-steps.ts';
export { whoMayWrite } from './who-may-write.ts';
