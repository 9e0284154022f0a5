import type { CentreLog, SharedCase, StaffMeetingRecordForm } from '@fukushi-kit/schema';

type Written = Pick<
  StaffMeetingRecordForm,
  | 'controlNumber'
  | 'startsAt'
  | 'endsAt'
  | 'place'
  | 'chair'
  | 'recorder'
  | 'absent'
  | 'notices'
  | 'nextOn'
  | 'nextPurpose'
>;

/**
 * The data of the record of a staff meeting (ミーティング・事例共有記録) from the meeting and the improvements in the centre's
 * log. Staff stand there by number: `names` gives the name to each, and a number without one stands as it is. What was
 * said of a case stands in no log and is entered.
 *
 * @clause kashiwa-r7:4(2)イ
 * @clause kashiwa-r7:4(2)ウ
 *
 * @example
 * import { formExamples } from '@fukushi-kit/official-forms/examples';
 * import type { StaffMeetingRecordForm } from '@fukushi-kit/schema';
 * const written = formExamples('kashiwa-r7/staff-meeting-record').simple as StaffMeetingRecordForm;
 * const meeting = { on: '2025-06-02', sharedCases: 2, attended: ['S-01', 'S-02'] };
 * const names = new Map([['S-01', '見本 花子']]);
 * const data = staffMeetingRecordForm({ ...written, meeting, names, improvements: [], cases: [] });
 * data.attended // => '見本 花子，S-02'
 * data.sharedCases // => 2
 */
export function staffMeetingRecordForm(
  given: Written & {
    readonly meeting: CentreLog['staffMeetings'][number];
    readonly names: ReadonlyMap<string, string>;
    /** What was followed at this meeting, each with what is done next. */
    readonly improvements: readonly {
      readonly improvement: CentreLog['improvements'][number];
      readonly next: string | null;
    }[];
    readonly cases: readonly SharedCase[];
  },
): StaffMeetingRecordForm {
  const { meeting, names, improvements, cases, ...written } = given;
  return {
    schemaVersion: '1',
    ...written,
    heldOn: meeting.on,
    sharedCases: meeting.sharedCases,
    attended: attendedBy(meeting, names),
    improvements: improvements.map(({ improvement: { item, progress }, next }) => ({ item, progress, next })),
    cases: [...cases],
  };
}

function attendedBy(
  { attended }: CentreLog['staffMeetings'][number],
  names: ReadonlyMap<string, string>,
): string | null {
  if (attended === null || attended.length === 0) return null;
  return attended.map((number) => names.get(number) ?? number).join('，');
}
