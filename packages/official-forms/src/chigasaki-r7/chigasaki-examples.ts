import type { WrittenExamples } from '../examples/form-examples.ts';
import { acceptanceNoticeExamples } from './acceptance-notice/examples.ts';
import { confidentialityPledgeExamples } from './confidentiality-pledge/examples.ts';
import { consentWithdrawalExamples } from './consent-withdrawal/examples.ts';
import { consultationNoteExamples } from './consultation-note/examples.ts';
import { correctionNoticeExamples } from './correction-notice/examples.ts';
import { correctiveActionPlanExamples } from './corrective-action-plan/examples.ts';
import { disposalCertificateExamples } from './disposal-certificate/examples.ts';
import { ecoCheckExamples } from './eco-check/examples.ts';
import { equivalenceConsultationExamples } from './equivalence-consultation/examples.ts';
import { evacuationPlanExamples } from './evacuation-plan/examples.ts';
import { evidenceIndexExamples } from './evidence-index/examples.ts';
import { handlingApprovalExamples } from './handling-approval/examples.ts';
import { incidentReportExamples } from './incident-report/examples.ts';
import { inspectionRecordExamples } from './inspection-record/examples.ts';
import { invoiceExamples } from './invoice/examples.ts';
import { materialsReceiptExamples } from './materials-receipt/examples.ts';
import { monthlyReportExamples } from './monthly-report/examples.ts';
import { planHandoverExamples } from './plan-handover/examples.ts';
import { policyCheckSummaryExamples } from './policy-check-summary/examples.ts';
import { receivedCountExamples } from './received-count/examples.ts';
import { resubmissionExamples } from './resubmission/examples.ts';
import { rosterConsentExamples } from './roster-consent/examples.ts';
import { safetyReportExamples } from './safety-report/examples.ts';
import { specialProvisionsCheckExamples } from './special-provisions-check/examples.ts';
import { takeOutRegisterExamples } from './take-out-register/examples.ts';
import { trainingRecordExamples } from './training-record/examples.ts';
import { updateCheckExamples } from './update-check/examples.ts';
import { visitChecklistExamples } from './visit-checklist/examples.ts';

/** The examples written by hand, by the id of their form. */
export const chigasakiExamples: Readonly<Record<string, WrittenExamples<unknown>>> = {
  'chigasaki-r7/evacuation-plan': evacuationPlanExamples,
  'chigasaki-r7/roster-consent': rosterConsentExamples,
  'chigasaki-r7/visit-checklist': visitChecklistExamples,
  'chigasaki-r7/update-check': updateCheckExamples,
  'chigasaki-r7/plan-handover': planHandoverExamples,
  'chigasaki-r7/monthly-report': monthlyReportExamples,
  'chigasaki-r7/correction-notice': correctionNoticeExamples,
  'chigasaki-r7/acceptance-notice': acceptanceNoticeExamples,
  'chigasaki-r7/invoice': invoiceExamples,
  'chigasaki-r7/safety-report': safetyReportExamples,
  'chigasaki-r7/materials-receipt': materialsReceiptExamples,
  'chigasaki-r7/handling-approval': handlingApprovalExamples,
  'chigasaki-r7/disposal-certificate': disposalCertificateExamples,
  'chigasaki-r7/incident-report': incidentReportExamples,
  'chigasaki-r7/training-record': trainingRecordExamples,
  'chigasaki-r7/special-provisions-check': specialProvisionsCheckExamples,
  'chigasaki-r7/eco-check': ecoCheckExamples,
  'chigasaki-r7/consultation-note': consultationNoteExamples,
  'chigasaki-r7/received-count': receivedCountExamples,
  'chigasaki-r7/equivalence-consultation': equivalenceConsultationExamples,
  'chigasaki-r7/consent-withdrawal': consentWithdrawalExamples,
  'chigasaki-r7/resubmission': resubmissionExamples,
  'chigasaki-r7/inspection-record': inspectionRecordExamples,
  'chigasaki-r7/take-out-register': takeOutRegisterExamples,
  'chigasaki-r7/confidentiality-pledge': confidentialityPledgeExamples,
  'chigasaki-r7/policy-check-summary': policyCheckSummaryExamples,
  'chigasaki-r7/corrective-action-plan': correctiveActionPlanExamples,
  'chigasaki-r7/evidence-index': evidenceIndexExamples,
};
