import type { SupportCase } from '@fukushi-kit/schema';

type Event = SupportCase['events'][number];
type Programme = Extract<Event, { readonly kind: 'plan-made' }>['programme'];

const everybody = ['city', 'contractor', 'comprehensive-consultation', 'outreach', 'participation'] as const;

function received(on: string): Event {
  return {
    kind: 'received',
    on,
    introducedBy: '見本支援センター',
    appliedBy: 'introducing-agency',
    sheetFilledByPerson: true,
    issuesAreComplex: true,
    needsSeveralAgencies: true,
  };
}

function answered(on: string, answer: 'given' | 'refused'): Event {
  return { kind: 'sharing-answered', on, answer };
}

function plan(on: string, programme: Programme = 'multi-agency', decisionNeeded: boolean | null = null): Event {
  return {
    kind: 'plan-made',
    on,
    programme,
    revision: 'plan',
    agencies: [
      { agency: '見本支援センター', role: '家計の相談' },
      { agency: '例示訪問ステーション', role: '見守りの訪問' },
    ],
    goals: ['暮らしの見通しを立てる', '困ったときに連絡できる先をもつ'],
    policy: '週に一度連絡する。',
    decisionNeeded,
  };
}

function meeting(
  on: string,
  meetingNumber: string,
  occasion: 'plan' | 'closure',
  programme: Programme = 'multi-agency',
): Event {
  return {
    kind: 'meeting-held',
    on,
    meetingNumber,
    body: 'support-conference',
    host: 'contractor',
    items: [{ programme, occasion }],
    participants: [...everybody],
  };
}

/** In support, with a plan for outreach that waits for the city's decision. */
const inSupport: readonly Event[] = [
  received('2025-05-07'),
  answered('2025-05-07', 'given'),
  { kind: 'assessed', on: '2025-05-20' },
  plan('2025-06-02'),
  meeting('2025-06-10', 'M-1', 'plan'),
  plan('2025-06-16', 'outreach', true),
  meeting('2025-06-24', 'M-2', 'plan', 'outreach'),
];

/** Without consent to sharing: the plan waits for the statutory council. */
const withoutConsent: readonly Event[] = [
  received('2025-05-20'),
  answered('2025-05-20', 'refused'),
  { kind: 'assessed', on: '2025-06-03' },
  plan('2025-06-11'),
];

/** Just received: neither asked nor assessed. */
const justReceived: readonly Event[] = [received('2025-06-24')];

/** Closed with its lead agency. */
const closed: readonly Event[] = [
  received('2025-04-03'),
  answered('2025-04-03', 'given'),
  { kind: 'assessed', on: '2025-04-11' },
  plan('2025-04-18'),
  meeting('2025-05-13', 'M-0', 'plan'),
  meeting('2025-06-24', 'M-2', 'closure'),
  {
    kind: 'closed',
    on: '2025-06-25',
    programme: 'multi-agency',
    issuesSorted: true,
    outlookClear: true,
    rolesAgreed: true,
    leadAgency: '見本支援センター',
  },
];

/** The support cases of the sample, each at another stage on the day of the sample. */
export const kashiwaCases: readonly SupportCase[] = [inSupport, withoutConsent, justReceived, closed].map(
  (events, index) => ({
    schemaVersion: '1',
    caseNumber: `C-00${index + 1}`,
    carriedOver: false,
    events: [...events],
  }),
);
