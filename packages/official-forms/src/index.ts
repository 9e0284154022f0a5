/**
 * The official forms of the specifications (様式) as definitions, and the data of each from results of the domain.
 *
 * @module
 */
export { emptyPlan } from './evacuation-plan/empty-plan.ts';
export { evacuationPlan } from './evacuation-plan/evacuation-plan.ts';
export { evacuationPlanForm } from './evacuation-plan/evacuation-plan-form.ts';
export type { Consultation } from './evacuation-plan/target-of.ts';
export { forms } from './forms.ts';
export { monthlyReport } from './monthly-report/monthly-report.ts';
export { monthlyReportForm } from './monthly-report/monthly-report-form.ts';
export type { ConsentAsked, Explanation } from './provision/provision-data.ts';
export { rosterConsent } from './roster-consent/roster-consent.ts';
export { rosterConsentForm } from './roster-consent/roster-consent-form.ts';
export type { ConsentText } from './texts/consent-text.ts';
export { planMaking } from './texts/plan-making.ts';
export { planProvision } from './texts/plan-provision.ts';
export { rosterProvision } from './texts/roster-provision.ts';
export { supporterProvision } from './texts/supporter-provision.ts';
