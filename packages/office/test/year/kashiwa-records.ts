import { parseProfile, profile } from '@fukushi-kit/municipality';
import { type MunicipalityProfile, parseDocument, type StaffRoster, type SupportCase } from '@fukushi-kit/schema';
import { sound } from './sound.ts';

const answers: Readonly<Record<string, string>> = {
  'kashiwa-r7:8(5)イ/march-costs': 'accrual',
  'kashiwa-r7:13(2)/unlisted-items': 'given',
  'kashiwa-r7:13(2)イ/part-month': 'by-days',
  'kashiwa-r7:6(1)/responsible-person': 'counts',
  'kashiwa-r7:6(8)/long-leave': 'does-not-count',
};

const values: Readonly<Record<string, number>> = {
  'full-time-weekly-minutes': 2325,
  'contract-sum': 30_000_001,
  'part-time-monthly-rate': 180_000,
};

const promptly = {
  id: 'promptly-days',
  title: '速やかにの日数',
  from: '2025-04-01',
  to: '2026-03-31',
  value: 30,
  unit: '日',
  basis: 'municipality',
  clause: 'kashiwa-r7:6(8)',
};

/** The shipped profile with what the contract and the city's answers add, read as anybody's is. */
export function settledKashiwa(): MunicipalityProfile {
  const shipped = structuredClone(profile('kashiwa-r7'));
  return sound(
    parseProfile({
      ...shipped,
      readings: shipped.readings.map((each) => ({ ...each, reading: each.reading ?? answers[each.doubt] ?? null })),
      parameters: [
        ...shipped.parameters.map((each) => ({ ...each, value: each.value ?? values[each.id] ?? null })),
        promptly,
      ],
      advances: {
        ...shipped.advances,
        shares: [
          { share: '1/2', on: '2025-04-30' },
          { share: '1/2', on: '2025-10-31' },
        ],
      },
      settlement: { ...shipped.settlement, labourInsurance: 'not-counted', betweenItems: 'free' },
    }),
  );
}

type Member = StaffRoster['staff'][number];

function member(number: number, parts: Partial<Member> = {}): Member {
  return {
    staffNumber: `S-0${number}`,
    name: '見本 太郎',
    qualifications: ['certified-social-worker'],
    consultationYears: 5,
    canCoordinate: true,
    placements: [{ from: '2025-04-01', to: null, weeklyHours: '38.75' }],
    responsible: [],
    otherDuties: [],
    leaves: [],
    changes: [],
    replaces: null,
    proofSubmittedOn: '2025-04-02',
    ...parts,
  };
}

/** Four and a half advisers; the fourth is on leave from November to March and replaced by a sixth. */
export function staffOfTheYear(): StaffRoster {
  const leave = { from: '2025-11-01', to: '2026-03-31', knownOn: '2025-10-15' };
  const joins = {
    kind: 'joins' as const,
    on: '2025-11-01',
    reportedOn: '2025-09-26',
    isNewHire: true,
    curriculumVitaeSubmittedOn: '2025-10-20',
  };
  const roster = {
    schemaVersion: '1',
    staff: [
      member(1, { responsible: [{ from: '2025-04-01', to: null }] }),
      member(2),
      member(3),
      member(4, { leaves: [leave] }),
      member(5, { placements: [{ from: '2025-04-01', to: null, weeklyHours: '19.375' }] }),
      member(6, {
        placements: [{ from: '2025-11-01', to: null, weeklyHours: '38.75' }],
        changes: [joins],
        replaces: 'S-04',
        proofSubmittedOn: '2025-10-20',
      }),
    ],
    organizationCharts: [
      { madeOn: '2025-04-01', submittedOn: '2025-04-02' },
      { madeOn: '2025-11-01', submittedOn: '2025-11-04' },
    ],
  };
  return sound(parseDocument('StaffRoster', roster));
}

const received = { kind: 'received', introducedBy: '見本支援センター', appliedBy: 'introducing-agency' };
const asked = { sheetFilledByPerson: true, issuesAreComplex: true, needsSeveralAgencies: true };
const plan = {
  kind: 'plan-made',
  programme: 'multi-agency',
  agencies: [{ agency: '見本支援センター', role: '家計の相談' }],
  goals: ['暮らしの見通しを立てる'],
  policy: '週に一度連絡する。',
  decisionNeeded: null,
};
const everybody = ['city', 'contractor', 'comprehensive-consultation', 'outreach', 'participation'];

function meeting(on: string, body: string, occasion: string, programme = 'multi-agency'): object {
  const items = [{ programme, occasion }];
  return {
    kind: 'meeting-held',
    on,
    meetingNumber: `M-${on}`,
    body,
    host: 'contractor',
    items,
    participants: everybody,
  };
}

/** A household that consents to sharing, from the application to the closing with its lead agency, and reopened. */
const consented: readonly object[] = [
  { ...received, ...asked, on: '2025-05-07' },
  { kind: 'sharing-answered', on: '2025-05-07', answer: 'given' },
  { kind: 'assessed', on: '2025-05-20' },
  { ...plan, on: '2025-06-02', revision: 'plan' },
  meeting('2025-06-10', 'support-conference', 'plan'),
  { ...plan, on: '2025-07-01', revision: 'plan', programme: 'outreach', decisionNeeded: true },
  meeting('2025-07-08', 'support-conference', 'plan', 'outreach'),
  { kind: 'use-decided', on: '2025-07-15', programme: 'outreach', answer: 'approved' },
  { ...plan, on: '2025-09-01', revision: 're-plan' },
  meeting('2025-09-09', 'support-conference', 're-plan'),
  meeting('2025-10-14', 'support-conference', 'suspension', 'outreach'),
  { kind: 'suspended', on: '2025-10-15', programme: 'outreach' },
  { kind: 'resumed', on: '2025-11-17', programme: 'outreach' },
  meeting('2025-12-09', 'support-conference', 'closure'),
  {
    kind: 'closed',
    on: '2025-12-10',
    programme: 'multi-agency',
    issuesSorted: true,
    outlookClear: true,
    rolesAgreed: true,
    leadAgency: '見本支援センター',
  },
  { kind: 'reopened', on: '2026-02-02', programme: 'multi-agency' },
  { ...plan, on: '2026-02-09', revision: 're-plan' },
  meeting('2026-02-17', 'support-conference', 're-plan'),
];

/** A person who refuses: only the statutory support council speaks of the plan. */
const refused: readonly object[] = [
  { ...received, ...asked, on: '2025-08-04', introducedBy: null },
  { kind: 'sharing-answered', on: '2025-08-04', answer: 'refused' },
  { kind: 'assessed', on: '2025-08-20' },
  { ...plan, on: '2025-08-25', revision: 'plan' },
  meeting('2025-09-02', 'support-council', 'plan'),
];

/** The two support cases of the year. */
export function supportCases(): readonly SupportCase[] {
  const cases = [consented, refused].map((events, index) => ({
    schemaVersion: '1',
    caseNumber: `C-00${index + 1}`,
    carriedOver: false,
    events,
  }));
  return cases.map((one) => sound(parseDocument('SupportCase', one)));
}
