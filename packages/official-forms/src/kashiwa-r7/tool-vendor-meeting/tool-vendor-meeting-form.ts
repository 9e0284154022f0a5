import type { CentreLog, ToolVendorMeetingForm } from '@fukushi-kit/schema';

type VendorMeeting = CentreLog['vendorMeetings'][number];

/**
 * The data of the record of a meeting with the vendor (デジタルツール事業者との会議記録) from the centre's log: the day, whether the
 * city was there, why not, and the report. What was said stands in no log and is entered.
 *
 * @clause kashiwa-r7:14(7)
 * @clause kashiwa-r7:14(8)
 *
 * @example
 * import { formExamples } from '@fukushi-kit/official-forms/examples';
 * import type { ToolVendorMeetingForm } from '@fukushi-kit/schema';
 * const meeting = { on: '2025-07-01', cityAttended: false, absenceReason: '日程が合わなかった', reportAskedOn: '2025-07-02', reportedOn: null };
 * const written = formExamples('kashiwa-r7/tool-vendor-meeting').simple as ToolVendorMeetingForm;
 * const data = toolVendorMeetingForm({ ...written, meeting });
 * data.cityAttended // => false
 * data.absenceReason // => '日程が合わなかった'
 */
export function toolVendorMeetingForm(
  given: Omit<ToolVendorMeetingForm, 'schemaVersion' | 'heldOn' | Exclude<keyof VendorMeeting, 'on'>> & {
    readonly meeting: VendorMeeting;
  },
): ToolVendorMeetingForm {
  const { meeting, ...written } = given;
  const { on: heldOn, cityAttended, absenceReason, reportAskedOn, reportedOn } = meeting;
  return { ...written, schemaVersion: '1', heldOn, cityAttended, absenceReason, reportAskedOn, reportedOn };
}
