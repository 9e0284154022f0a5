import type { CentreLog } from '@fukushi-kit/schema';
import type { SupportFinding } from '../finding-code.ts';

type VendorFinding = SupportFinding<
  'city-absent-from-vendor-meeting' | 'city-attendance-not-recorded' | 'vendor-report-missing'
>;

/**
 * Meetings with the vendor of the digital tool (デジタルツール事業者) at which the city was not present, which it normally is
 * (原則), and those that the city asked a report of and got none.
 *
 * @clause kashiwa-r7:14(7)
 * @clause kashiwa-r7:14(8)
 *
 * @example
 * const meeting = { on: '2025-07-01', cityAttended: false, absenceReason: null, reportAskedOn: '2025-07-02', reportedOn: null }
 * vendorMeetingFindings([meeting]).map(({ code, severity }) => [code, severity])
 * // => [['city-absent-from-vendor-meeting', 'warning'], ['vendor-report-missing', 'error']]
 */
export function vendorMeetingFindings(meetings: CentreLog['vendorMeetings']): readonly VendorFinding[] {
  return meetings.flatMap((meeting, index) => [...ofAttendance(meeting, index), ...ofReport(meeting, index)]);
}

function ofAttendance(
  { cityAttended, absenceReason }: CentreLog['vendorMeetings'][number],
  index: number,
): readonly VendorFinding[] {
  const at = { path: ['vendorMeetings', index, 'cityAttended'], clauses: ['kashiwa-r7:14(7)'] } as const;
  if (cityAttended === null) return [{ ...at, code: 'city-attendance-not-recorded', severity: 'warning' }];
  const severity = absenceReason === null ? 'warning' : 'notice';
  return cityAttended ? [] : [{ ...at, code: 'city-absent-from-vendor-meeting', severity }];
}

function ofReport(
  { reportAskedOn, reportedOn }: CentreLog['vendorMeetings'][number],
  index: number,
): readonly VendorFinding[] {
  if (reportAskedOn === null || reportedOn !== null) return [];
  return [
    {
      code: 'vendor-report-missing',
      path: ['vendorMeetings', index, 'reportedOn'],
      severity: 'error',
      clauses: ['kashiwa-r7:14(8)'],
    },
  ];
}
