import { type ClosureForm, parseDocument, type SupportCase } from '@fukushi-kit/schema';
import { type CaseEvent, caseHistory } from '@fukushi-kit/support-case';
import { expect, test } from 'vitest';
import { formExamples } from '../src/examples.ts';
import { closureForm } from '../src/index.ts';
import { contractYear } from './examples/centre-examples.ts';

type Event = SupportCase['events'][number];
type Turn = Extract<CaseEvent, { readonly kind: 'closed' | 'suspended' | 'resumed' | 'reopened' }>;
type Occasion = 'plan' | 'closure' | 'suspension';

const meeting = (on: string, number: string, occasion: Occasion): Event => ({
  kind: 'meeting-held',
  on,
  meetingNumber: number,
  body: 'support-conference',
  host: 'contractor',
  items: [{ programme: 'multi-agency', occasion }],
  participants: ['city', 'contractor', 'comprehensive-consultation', 'outreach', 'participation'],
});

const inSupport: readonly Event[] = [
  {
    kind: 'received',
    on: '2025-05-07',
    introducedBy: null,
    appliedBy: 'introducing-agency',
    sheetFilledByPerson: true,
    issuesAreComplex: true,
    needsSeveralAgencies: true,
  },
  { kind: 'sharing-answered', on: '2025-05-07', answer: 'given' },
  { kind: 'assessed', on: '2025-05-14' },
  {
    kind: 'plan-made',
    on: '2025-05-20',
    programme: 'multi-agency',
    revision: 'plan',
    agencies: [{ agency: '見本支援センター', role: '家計の相談' }],
    goals: ['支払の見通しを立てる'],
    policy: '週に一度連絡する。',
    decisionNeeded: null,
  },
  meeting('2025-05-27', 'M-1', 'plan'),
];

const closed: Turn = {
  kind: 'closed',
  on: '2025-12-01',
  programme: 'multi-agency',
  issuesSorted: true,
  outlookClear: true,
  rolesAgreed: true,
  leadAgency: '見本支援センター',
};

const written = formExamples('kashiwa-r7/closure').simple as ClosureForm;

function sheetOf(event: Turn, events: readonly Event[]): ClosureForm {
  const supportCase: SupportCase = { schemaVersion: '1', caseNumber: 'C-1', carriedOver: false, events: [...events] };
  return closureForm({
    ...written,
    event,
    history: caseHistory(supportCase, contractYear),
    closing: { achieved: null, remaining: null, leadPerson: '見本 桜子', leadPhone: null, accompaniment: null },
    notes: { issuesSorted: '三つに分かれた。', outlookClear: null, rolesAgreed: null },
  });
}

test('a closing bears its conditions, its lead agency, the plan and the last conference on it', () => {
  const events = [
    ...inSupport,
    meeting('2025-10-28', 'M-6', 'closure'),
    meeting('2025-11-25', 'M-7', 'closure'),
    closed,
  ];
  const data = sheetOf(closed, events);
  expect(parseDocument('ClosureForm', data)).toEqual({ ok: true, value: data });
  expect([data.kind, data.on, data.programme]).toEqual(['closed', '2025-12-01', 'multi-agency']);
  expect([data.planMadeOn, data.conferenceOn, data.conferenceNumber]).toEqual(['2025-05-20', '2025-11-25', 'M-7']);
  expect(data.closing).toMatchObject({
    issuesSorted: { isMet: true, note: '三つに分かれた。' },
    rolesAgreed: { isMet: true, note: null },
    leadAgency: '見本支援センター',
    leadPerson: '見本 桜子',
  });
});

test('a closing that the log refuses shows what it says and no conference', () => {
  const early: Turn = { ...closed, outlookClear: null, leadAgency: null };
  const data = sheetOf(early, [...inSupport, early]);
  expect(data.closing.outlookClear.isMet).toBeNull();
  expect(data.closing.leadAgency).toBeNull();
  expect([data.planMadeOn, data.conferenceOn]).toEqual([null, null]);
});

test('a suspension and its resumption have no conditions, and only the suspension a conference', () => {
  const suspended: Turn = { kind: 'suspended', on: '2025-07-15', programme: 'multi-agency' };
  const resumed: Turn = { kind: 'resumed', on: '2025-08-20', programme: 'multi-agency' };
  const events = [...inSupport, meeting('2025-07-08', 'M-3', 'suspension'), suspended, resumed];
  const [stop, onward] = [sheetOf(suspended, events), sheetOf(resumed, events)];
  expect([stop.kind, stop.conferenceOn, stop.conferenceNumber]).toEqual(['suspended', '2025-07-08', 'M-3']);
  expect([onward.kind, onward.conferenceOn, onward.planMadeOn]).toEqual(['resumed', null, '2025-05-20']);
  for (const { closing } of [stop, onward]) {
    expect([closing.issuesSorted.isMet, closing.rolesAgreed.isMet, closing.leadAgency]).toEqual([null, null, null]);
  }
});
