/**
 * The official forms of the specifications (様式) as definitions, and the data of each from results of the domain.
 *
 * @module
 */
export { evacuationPlan } from './evacuation-plan/evacuation-plan.ts';
export { forms } from './forms.ts';
export { monthlyReport } from './monthly-report/monthly-report.ts';
export { rosterConsent } from './roster-consent/roster-consent.ts';
export type { ConsentText } from './texts/consent-text.ts';
export { planMaking } from './texts/plan-making.ts';
export { planProvision } from './texts/plan-provision.ts';
export { rosterProvision } from './texts/roster-provision.ts';
