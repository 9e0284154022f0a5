import { parseDocument, type SupportMeetingForm } from '@fukushi-kit/schema';
import type { MeetingHeld } from '@fukushi-kit/support-case';
import { expect, test } from 'vitest';
import { formExamples } from '../src/examples.ts';
import { supportMeetingForm } from '../src/index.ts';

const everybody = ['city', 'contractor', 'comprehensive-consultation', 'outreach', 'participation'] as const;

const meeting = (more: Partial<MeetingHeld> = {}): MeetingHeld => ({
  kind: 'meeting-held',
  on: '2025-05-27',
  meetingNumber: 'M-1',
  body: 'support-conference',
  host: 'contractor',
  items: [{ programme: 'multi-agency', occasion: 'plan' }],
  participants: [...everybody],
  ...more,
});

const written = formExamples('kashiwa-r7/support-meeting').simple as SupportMeetingForm;

function sheetOf(...held: readonly (readonly [string, MeetingHeld, ...(string | null)[]])[]): SupportMeetingForm {
  const meetings = held.map(([caseNumber, each, ...results]) => ({ caseNumber, meeting: each, results }));
  const seats = { city: { names: '福祉政策課　見本 市子', note: null } };
  return supportMeetingForm({ ...written, meetings, seats });
}

test('one record holds the items of every case that the meeting deliberated on, each with its result', () => {
  const [ending, use] = [
    meeting({ items: [{ programme: 'multi-agency', occasion: 'closure' }] }),
    meeting({
      items: [
        { programme: 'multi-agency', occasion: 'plan' },
        { programme: 'participation', occasion: 'plan' },
      ],
    }),
  ];
  const data = sheetOf(['C-1', use, 'プランは適切'], ['C-2', ending, '終結が適当']);
  expect(parseDocument('SupportMeetingForm', data)).toEqual({ ok: true, value: data });
  expect([data.meetingNumber, data.heldOn, data.body, data.host]).toEqual([
    'M-1',
    '2025-05-27',
    'support-conference',
    'contractor',
  ]);
  expect(data.items).toEqual([
    { caseNumber: 'C-1', programme: 'multi-agency', occasion: 'plan', result: 'プランは適切' },
    { caseNumber: 'C-1', programme: 'participation', occasion: 'plan', result: null },
    { caseNumber: 'C-2', programme: 'multi-agency', occasion: 'closure', result: '終結が適当' },
  ]);
});

test('who took part for any of the cases took part, with the names that were entered', () => {
  const withPerson = meeting({ participants: [...everybody, 'person'] });
  const { attendance, attendanceNote } = sheetOf(['C-1', withPerson], ['C-2', meeting()]);
  expect(attendance.person).toEqual({ attended: true, names: null, note: null });
  expect(attendance.other.attended).toBe(false);
  expect(attendance.city).toEqual({ attended: true, names: '福祉政策課　見本 市子', note: null });
  expect(attendanceNote).toBeNull();
});

test.each([
  [['contractor', ...everybody.slice(2)], '柏市が参加していません。市の参加は必須です。'],
  [['city', 'contractor', 'outreach'], '原則として参加する事業者が参加していません。'],
  [['city'], '受託者が参加していません。受託者の参加は必須です。原則として参加する事業者が参加していません。'],
] as const)('of the participants %j the check says %s', (participants, note) => {
  expect(sheetOf(['C-1', meeting({ participants: [...participants] })]).attendanceNote).toBe(note);
});

test('participants that nobody recorded are circled neither way, and the check says so', () => {
  const { attendance, attendanceNote } = sheetOf(['C-1', meeting({ participants: null })]);
  expect(new Set(Object.values(attendance).map(({ attended }) => attended))).toEqual(new Set([null]));
  expect(attendanceNote).toBe('会議の参加者が記録されていません。');
});

test('of a case meeting nobody is said to be missing', () => {
  const { body, attendanceNote } = sheetOf(['C-1', meeting({ body: 'case-meeting', participants: ['contractor'] })]);
  expect([body, attendanceNote]).toEqual(['case-meeting', null]);
});
