import type { FormDefinition } from '@fukushi-kit/form';
import { acceptanceNotice } from './acceptance-notice/acceptance-notice.ts';
import { confidentialityPledge } from './confidentiality-pledge/confidentiality-pledge.ts';
import { consentWithdrawal } from './consent-withdrawal/consent-withdrawal.ts';
import { consultationNote } from './consultation-note/consultation-note.ts';
import { correctionNotice } from './correction-notice/correction-notice.ts';
import { correctiveActionPlan } from './corrective-action-plan/corrective-action-plan.ts';
import { disposalCertificate } from './disposal-certificate/disposal-certificate.ts';
import { ecoCheck } from './eco-check/eco-check.ts';
import { equivalenceConsultation } from './equivalence-consultation/equivalence-consultation.ts';
import { evacuationPlan } from './evacuation-plan/evacuation-plan.ts';
import { evidenceIndexSheet } from './evidence-index/evidence-index.ts';
import { handlingApproval } from './handling-approval/handling-approval.ts';
import { incidentReport } from './incident-report/incident-report.ts';
import { inspectionRecord } from './inspection-record/inspection-record.ts';
import { invoice } from './invoice/invoice.ts';
import { materialsReceipt } from './materials-receipt/materials-receipt.ts';
import { monthlyReport } from './monthly-report/monthly-report.ts';
import { planHandover } from './plan-handover/plan-handover.ts';
import { policyCheckSummary } from './policy-check-summary/policy-check-summary.ts';
import { receivedCount } from './received-count/received-count.ts';
import { resubmission } from './resubmission/resubmission.ts';
import { rosterConsent } from './roster-consent/roster-consent.ts';
import { safetyReport } from './safety-report/safety-report.ts';
import { specialProvisionsCheck } from './special-provisions-check/special-provisions-check.ts';
import { takeOutRegister } from './take-out-register/take-out-register.ts';
import { trainingRecord } from './training-record/training-record.ts';
import { updateCheck } from './update-check/update-check.ts';
import { visitChecklist } from './visit-checklist/visit-checklist.ts';

/** The forms of the specification of Chigasaki, in the order in which the work asks for them. */
export const chigasakiForms: readonly FormDefinition[] = [
  evacuationPlan,
  rosterConsent,
  visitChecklist,
  updateCheck,
  planHandover,
  monthlyReport,
  correctionNotice,
  acceptanceNotice,
  invoice,
  safetyReport,
  materialsReceipt,
  handlingApproval,
  disposalCertificate,
  incidentReport,
  trainingRecord,
  specialProvisionsCheck,
  ecoCheck,
  consultationNote,
  receivedCount,
  equivalenceConsultation,
  consentWithdrawal,
  resubmission,
  inspectionRecord,
  takeOutRegister,
  confidentialityPledge,
  policyCheckSummary,
  correctiveActionPlan,
  evidenceIndexSheet,
];
