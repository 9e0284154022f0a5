import type { PlainDate } from '@fukushi-kit/calendar';
import type { CentreLog, PolicyMeetingReportForm } from '@fukushi-kit/schema';

/**
 * The data of the report on a policy meeting (政策検討会議 開催報告書) from the meeting in the centre's log and the day that lies
 * about a month after it. What was said there stands in no log and is entered.
 *
 * @clause kashiwa-r7:7(2)カ(ｵ)
 * @clause civil-code:143
 *
 * @example
 * import { periodEnd, plainDate } from '@fukushi-kit/calendar';
 * import { formExamples } from '@fukushi-kit/official-forms/examples';
 * import type { PolicyMeetingReportForm } from '@fukushi-kit/schema';
 * const written = formExamples('kashiwa-r7/policy-meeting-report').simple as PolicyMeetingReportForm;
 * const meeting = { meetingNumber: 'P-1', on: '2025-11-05', reportedOn: null };
 * const data = policyMeetingReportForm({ ...written, meeting, targetDay: periodEnd(plainDate(meeting.on), { months: 1 }) });
 * data.heldOn // => '2025-11-05'
 * data.targetDay // => '2025-12-05'
 * data.submittedOn // => null
 */
export function policyMeetingReportForm(
  given: Omit<PolicyMeetingReportForm, 'schemaVersion' | 'meetingNumber' | 'heldOn' | 'submittedOn' | 'targetDay'> & {
    readonly meeting: CentreLog['policyMeetings'][number];
    /** A month after the meeting by the Civil Code; `null` where nobody wants it on the sheet. */
    readonly targetDay: PlainDate | null;
  },
): PolicyMeetingReportForm {
  const { meeting, ...written } = given;
  return {
    ...written,
    schemaVersion: '1',
    meetingNumber: meeting.meetingNumber,
    heldOn: meeting.on,
    submittedOn: meeting.reportedOn,
  };
}
