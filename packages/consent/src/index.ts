/**
 * Consent (同意) as a log of events: its state at a day, and what it allows in peacetime and in a disaster.
 *
 * @module
 */
export type { ConsentFindingCode } from './consent-findings.ts';
export { consentFindings } from './consent-findings.ts';
export type { ConsentRegime, ConsentWay } from './consent-regime.ts';
export type { ConsentState } from './consent-state.ts';
export { consentState } from './consent-state.ts';
export { mayMakePlan } from './may-make-plan.ts';
export { mayProvide } from './may-provide.ts';
export { messages } from './messages.ja.ts';
export type { Provision, ProvisionNeed, ProvisionNote, ProvisionQuestion, ProvisionReason } from './provision.ts';
export { type Asked, type ConsentSubject, standingAnswer } from './standing-answer.ts';
