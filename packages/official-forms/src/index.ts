/**
 * The official forms of the specifications (様式) as definitions, and the data of each from results of the domain.
 *
 * @module
 */
export { acceptanceNotice } from './chigasaki-r7/acceptance-notice/acceptance-notice.ts';
export { acceptanceNoticeForm, type NoticedOriginal } from './chigasaki-r7/acceptance-notice/acceptance-notice-form.ts';
export { correctionNotice } from './chigasaki-r7/correction-notice/correction-notice.ts';
export { correctionNoticeForm, type PointRemark } from './chigasaki-r7/correction-notice/correction-notice-form.ts';
export { disposalCertificate } from './chigasaki-r7/disposal-certificate/disposal-certificate.ts';
export { emptyPlan } from './chigasaki-r7/evacuation-plan/empty-plan.ts';
export { evacuationPlan } from './chigasaki-r7/evacuation-plan/evacuation-plan.ts';
export { evacuationPlanForm } from './chigasaki-r7/evacuation-plan/evacuation-plan-form.ts';
export type { Consultation } from './chigasaki-r7/evacuation-plan/target-of.ts';
export { handlingApproval } from './chigasaki-r7/handling-approval/handling-approval.ts';
export { invoice } from './chigasaki-r7/invoice/invoice.ts';
export { invoiceForm } from './chigasaki-r7/invoice/invoice-form.ts';
export { materialsReceipt } from './chigasaki-r7/materials-receipt/materials-receipt.ts';
export { monthlyReport } from './chigasaki-r7/monthly-report/monthly-report.ts';
export { monthlyReportForm } from './chigasaki-r7/monthly-report/monthly-report-form.ts';
export { planHandover } from './chigasaki-r7/plan-handover/plan-handover.ts';
export { planHandoverForm } from './chigasaki-r7/plan-handover/plan-handover-form.ts';
export { receivedCount } from './chigasaki-r7/received-count/received-count.ts';
export { type ReportedMonth, receivedCountForm } from './chigasaki-r7/received-count/received-count-form.ts';
export { resubmission } from './chigasaki-r7/resubmission/resubmission.ts';
export { type PointCorrected, resubmissionForm } from './chigasaki-r7/resubmission/resubmission-form.ts';
export { rosterConsent } from './chigasaki-r7/roster-consent/roster-consent.ts';
export { rosterConsentForm } from './chigasaki-r7/roster-consent/roster-consent-form.ts';
export { safetyReport } from './chigasaki-r7/safety-report/safety-report.ts';
export { safetyReportForm } from './chigasaki-r7/safety-report/safety-report-form.ts';
export { updateCheck } from './chigasaki-r7/update-check/update-check.ts';
export { updateCheckForm } from './chigasaki-r7/update-check/update-check-form.ts';
export { visitChecklist } from './chigasaki-r7/visit-checklist/visit-checklist.ts';
export { visitChecklistForm } from './chigasaki-r7/visit-checklist/visit-checklist-form.ts';
export { type FormContract, formContract } from './form-contract.ts';
export { formSchema } from './form-schema.ts';
export { forms } from './forms.ts';
export { advanceRequest } from './kashiwa-r7/advance-request/advance-request.ts';
export { advanceRequestForm } from './kashiwa-r7/advance-request/advance-request-form.ts';
export { annualPlan } from './kashiwa-r7/annual-plan/annual-plan.ts';
export { annualPlanForm } from './kashiwa-r7/annual-plan/annual-plan-form.ts';
export { annualResults } from './kashiwa-r7/annual-results/annual-results.ts';
export { annualResultsForm } from './kashiwa-r7/annual-results/annual-results-form.ts';
export { completionReport } from './kashiwa-r7/completion-report/completion-report.ts';
export { completionReportForm } from './kashiwa-r7/completion-report/completion-report-form.ts';
export { intakeApplication } from './kashiwa-r7/intake-application/intake-application.ts';
export { intakeApplicationForm } from './kashiwa-r7/intake-application/intake-application-form.ts';
export { monthlyResults } from './kashiwa-r7/monthly-results/monthly-results.ts';
export { monthlyResultsForm } from './kashiwa-r7/monthly-results/monthly-results-form.ts';
export { settlementClaim } from './kashiwa-r7/settlement-claim/settlement-claim.ts';
export { settlementClaimForm } from './kashiwa-r7/settlement-claim/settlement-claim-form.ts';
export type { ConsentAsked, Explanation } from './provision/provision-data.ts';
export type { ConsentText } from './texts/consent-text.ts';
export { informationSharing } from './texts/information-sharing.ts';
export { planMaking } from './texts/plan-making.ts';
export { planProvision } from './texts/plan-provision.ts';
export { rosterProvision } from './texts/roster-provision.ts';
export { supporterProvision } from './texts/supporter-provision.ts';
