import type { ConferenceAttendance, ConferenceItem, ConferenceSeat, SupportMeetingForm } from '@fukushi-kit/schema';
import { attendanceFindings, type MeetingHeld, messages } from '@fukushi-kit/support-case';

type Written = Pick<
  SupportMeetingForm,
  | 'madeOn'
  | 'startsAt'
  | 'endsAt'
  | 'place'
  | 'manner'
  | 'otherMeeting'
  | 'chair'
  | 'recorder'
  | 'consentChecked'
  | 'discussion'
  | 'tasks'
  | 'usesForDecision'
  | 'localIssues'
  | 'nextOn'
  | 'nextPurpose'
>;
type Participant = NonNullable<MeetingHeld['participants']>[number];

/**
 * The data of the record of a conference (重層的支援会議 記録) from the meeting as each case's log holds it: one entry per case,
 * with the same meeting number. Whoever must or should have taken part and did not is named in the words of
 * `attendanceFindings`; names, reasons and what was said stand in no log and are entered.
 *
 * @clause kashiwa-r7:7(2)カ(ｱ)
 * @clause kashiwa-r7:7(2)カ(ｲ)
 * @clause kashiwa-r7:7(2)カ(ｴ)
 * @clause kashiwa-r7:7(2)カ(ｵ)
 *
 * @example
 * import { formExamples } from '@fukushi-kit/official-forms/examples';
 * import type { SupportMeetingForm } from '@fukushi-kit/schema';
 * const meeting = { kind: 'meeting-held', on: '2025-05-27', meetingNumber: 'M-1', body: 'support-conference', host: 'contractor', items: [{ programme: 'multi-agency', occasion: 'plan' }], participants: ['city', 'contractor', 'outreach', 'participation'] } as const;
 * const written = formExamples('kashiwa-r7/support-meeting').simple as SupportMeetingForm;
 * const data = supportMeetingForm({ ...written, meetings: [{ caseNumber: 'C-001', meeting, results: ['プランは適切'] }], seats: {} });
 * data.items // => [{ caseNumber: 'C-001', programme: 'multi-agency', occasion: 'plan', result: 'プランは適切' }]
 * data.attendance.comprehensiveConsultation.attended // => false
 * data.attendanceNote // => '原則として参加する事業者が参加していません。'
 */
export function supportMeetingForm(
  given: Written & {
    /** The meeting in the log of each case, with what came of each of its items, in their order. */
    readonly meetings: readonly {
      readonly caseNumber: string;
      readonly meeting: MeetingHeld;
      readonly results: readonly (string | null)[];
    }[];
    /** Names and remarks, such as the reason of an absence, by kind of participant. */
    readonly seats: Partial<Readonly<Record<keyof ConferenceAttendance, Pick<ConferenceSeat, 'names' | 'note'>>>>;
  },
): SupportMeetingForm {
  const { meetings, seats, ...written } = given;
  const first = meetings[0]?.meeting;
  return {
    schemaVersion: '1',
    ...written,
    meetingNumber: first?.meetingNumber ?? null,
    heldOn: first?.on ?? null,
    body: first?.body ?? null,
    host: first?.host ?? null,
    items: meetings.flatMap(itemsOf),
    attendance: attendanceOf(participantsOf(meetings.map(({ meeting }) => meeting)), seats),
    attendanceNote: noteOf(meetings.map(({ meeting }) => meeting)),
  };
}

function itemsOf({
  caseNumber,
  meeting,
  results,
}: {
  readonly caseNumber: string;
  readonly meeting: MeetingHeld;
  readonly results: readonly (string | null)[];
}): ConferenceItem[] {
  return meeting.items.map(({ programme, occasion }, index) => ({
    caseNumber,
    programme,
    occasion,
    result: results[index] ?? null,
  }));
}

/** Who took part in the meeting for any of its cases; `null` where no log says. */
function participantsOf(meetings: readonly MeetingHeld[]): ReadonlySet<Participant> | null {
  const recorded = meetings.flatMap(({ participants }) => (participants === null ? [] : [participants]));
  return recorded.length === 0 ? null : new Set(recorded.flat());
}

function attendanceOf(
  participants: ReadonlySet<Participant> | null,
  seats: Parameters<typeof supportMeetingForm>[0]['seats'],
): ConferenceAttendance {
  const seat = (key: keyof ConferenceAttendance, kind: Participant): ConferenceSeat => ({
    attended: participants === null ? null : participants.has(kind),
    names: seats[key]?.names ?? null,
    note: seats[key]?.note ?? null,
  });
  return {
    city: seat('city', 'city'),
    contractor: seat('contractor', 'contractor'),
    comprehensiveConsultation: seat('comprehensiveConsultation', 'comprehensive-consultation'),
    outreach: seat('outreach', 'outreach'),
    participation: seat('participation', 'participation'),
    person: seat('person', 'person'),
    other: seat('other', 'other'),
  };
}

/** Each thing that is amiss with the attendance, once. */
function noteOf(meetings: readonly MeetingHeld[]): string | null {
  const codes = new Set(meetings.flatMap((meeting) => attendanceFindings(meeting).map(({ code }) => code)));
  return codes.size === 0 ? null : [...codes].map((code) => messages[code]).join('');
}
