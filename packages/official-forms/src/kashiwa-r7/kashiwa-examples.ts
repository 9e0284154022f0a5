import type { WrittenExamples } from '../examples/form-examples.ts';
import { advanceRequestExamples } from './advance-request/examples.ts';
import { afterHoursContactsExamples } from './after-hours-contacts/examples.ts';
import { annualPlanExamples } from './annual-plan/examples.ts';
import { annualResultsExamples } from './annual-results/examples.ts';
import { closureExamples } from './closure/examples.ts';
import { complaintReportExamples } from './complaint-report/examples.ts';
import { completionReportExamples } from './completion-report/examples.ts';
import { concurrentDutyRequestExamples } from './concurrent-duty-request/examples.ts';
import { contractorHandoverExamples } from './contractor-handover/examples.ts';
import { equipmentRegisterExamples } from './equipment-register/examples.ts';
import { idReviewExamples } from './id-review/examples.ts';
import { intakeApplicationExamples } from './intake-application/examples.ts';
import { intakeAssessmentExamples } from './intake-assessment/examples.ts';
import { layoutDrawingExamples } from './layout-drawing/examples.ts';
import { mediaUseRecordExamples } from './media-use-record/examples.ts';
import { monthlyResultsExamples } from './monthly-results/examples.ts';
import { nationalReportExamples } from './national-report/examples.ts';
import { networkChangeNoticeExamples } from './network-change-notice/examples.ts';
import { networkDiagramExamples } from './network-diagram/examples.ts';
import { organizationChartExamples } from './organization-chart/examples.ts';
import { policyMeetingReportExamples } from './policy-meeting-report/examples.ts';
import { securityCheckExamples } from './security-check/examples.ts';
import { serviceUseDecisionExamples } from './service-use-decision/examples.ts';
import { settlementClaimExamples } from './settlement-claim/examples.ts';
import { settlementReportExamples } from './settlement-report/examples.ts';
import { staffChangeExamples } from './staff-change/examples.ts';
import { staffMeetingRecordExamples } from './staff-meeting-record/examples.ts';
import { staffRosterExamples } from './staff-roster/examples.ts';
import { supportMeetingExamples } from './support-meeting/examples.ts';
import { supportPlanExamples } from './support-plan/examples.ts';
import { toolVendorMeetingExamples } from './tool-vendor-meeting/examples.ts';
import { visitScheduleExamples } from './visit-schedule/examples.ts';

/** The examples written by hand, by the id of their form. */
export const kashiwaExamples: Readonly<Record<string, WrittenExamples<unknown>>> = {
  'kashiwa-r7/intake-application': intakeApplicationExamples,
  'kashiwa-r7/intake-assessment': intakeAssessmentExamples,
  'kashiwa-r7/support-plan': supportPlanExamples,
  'kashiwa-r7/support-meeting': supportMeetingExamples,
  'kashiwa-r7/closure': closureExamples,
  'kashiwa-r7/policy-meeting-report': policyMeetingReportExamples,
  'kashiwa-r7/annual-plan': annualPlanExamples,
  'kashiwa-r7/annual-results': annualResultsExamples,
  'kashiwa-r7/visit-schedule': visitScheduleExamples,
  'kashiwa-r7/monthly-results': monthlyResultsExamples,
  'kashiwa-r7/completion-report': completionReportExamples,
  'kashiwa-r7/settlement-report': settlementReportExamples,
  'kashiwa-r7/advance-request': advanceRequestExamples,
  'kashiwa-r7/staff-roster': staffRosterExamples,
  'kashiwa-r7/organization-chart': organizationChartExamples,
  'kashiwa-r7/staff-change': staffChangeExamples,
  'kashiwa-r7/concurrent-duty-request': concurrentDutyRequestExamples,
  'kashiwa-r7/complaint-report': complaintReportExamples,
  'kashiwa-r7/network-diagram': networkDiagramExamples,
  'kashiwa-r7/layout-drawing': layoutDrawingExamples,
  'kashiwa-r7/equipment-register': equipmentRegisterExamples,
  'kashiwa-r7/security-check': securityCheckExamples,
  'kashiwa-r7/id-review': idReviewExamples,
  'kashiwa-r7/contractor-handover': contractorHandoverExamples,
  'kashiwa-r7/service-use-decision': serviceUseDecisionExamples,
  'kashiwa-r7/after-hours-contacts': afterHoursContactsExamples,
  'kashiwa-r7/network-change-notice': networkChangeNoticeExamples,
  'kashiwa-r7/media-use-record': mediaUseRecordExamples,
  'kashiwa-r7/national-report': nationalReportExamples,
  'kashiwa-r7/staff-meeting-record': staffMeetingRecordExamples,
  'kashiwa-r7/tool-vendor-meeting': toolVendorMeetingExamples,
  'kashiwa-r7/settlement-claim': settlementClaimExamples,
};
