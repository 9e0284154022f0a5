import type { FormDefinition } from '@fukushi-kit/form';
import { advanceRequest } from './advance-request/advance-request.ts';
import { afterHoursContacts } from './after-hours-contacts/after-hours-contacts.ts';
import { annualPlan } from './annual-plan/annual-plan.ts';
import { annualResults } from './annual-results/annual-results.ts';
import { closure } from './closure/closure.ts';
import { complaintReport } from './complaint-report/complaint-report.ts';
import { completionReport } from './completion-report/completion-report.ts';
import { concurrentDutyRequest } from './concurrent-duty-request/concurrent-duty-request.ts';
import { contractorHandover } from './contractor-handover/contractor-handover.ts';
import { equipmentRegister } from './equipment-register/equipment-register.ts';
import { idReview } from './id-review/id-review.ts';
import { intakeApplication } from './intake-application/intake-application.ts';
import { intakeAssessment } from './intake-assessment/intake-assessment.ts';
import { layoutDrawing } from './layout-drawing/layout-drawing.ts';
import { mediaUseRecord } from './media-use-record/media-use-record.ts';
import { monthlyResults } from './monthly-results/monthly-results.ts';
import { nationalReport } from './national-report/national-report.ts';
import { networkChangeNotice } from './network-change-notice/network-change-notice.ts';
import { networkDiagram } from './network-diagram/network-diagram.ts';
import { organizationChart } from './organization-chart/organization-chart.ts';
import { policyMeetingReport } from './policy-meeting-report/policy-meeting-report.ts';
import { securityCheck } from './security-check/security-check.ts';
import { serviceUseDecision } from './service-use-decision/service-use-decision.ts';
import { settlementClaim } from './settlement-claim/settlement-claim.ts';
import { settlementReport } from './settlement-report/settlement-report.ts';
import { staffChange } from './staff-change/staff-change.ts';
import { staffMeetingRecord } from './staff-meeting-record/staff-meeting-record.ts';
import { staffRoster } from './staff-roster/staff-roster.ts';
import { supportMeeting } from './support-meeting/support-meeting.ts';
import { supportPlan } from './support-plan/support-plan.ts';
import { toolVendorMeeting } from './tool-vendor-meeting/tool-vendor-meeting.ts';
import { visitSchedule } from './visit-schedule/visit-schedule.ts';

/** The forms of the specification of Kashiwa, in the order in which the work asks for them. */
export const kashiwaForms: readonly FormDefinition[] = [
  intakeApplication,
  intakeAssessment,
  supportPlan,
  supportMeeting,
  closure,
  policyMeetingReport,
  annualPlan,
  annualResults,
  visitSchedule,
  monthlyResults,
  completionReport,
  settlementReport,
  advanceRequest,
  staffRoster,
  organizationChart,
  staffChange,
  concurrentDutyRequest,
  complaintReport,
  networkDiagram,
  layoutDrawing,
  equipmentRegister,
  securityCheck,
  idReview,
  contractorHandover,
  serviceUseDecision,
  afterHoursContacts,
  networkChangeNotice,
  mediaUseRecord,
  nationalReport,
  staffMeetingRecord,
  toolVendorMeeting,
  settlementClaim,
];
