import { parseDocument, type SupportCase, type SupportPlanForm } from '@fukushi-kit/schema';
import { caseHistory, type PlanMade } from '@fukushi-kit/support-case';
import { expect, test } from 'vitest';
import { formExamples } from '../src/examples.ts';
import { supportPlanForm } from '../src/index.ts';
import { contractYear } from './examples/centre-examples.ts';

type Event = SupportCase['events'][number];
type Occasion = 'plan' | 're-plan';

const plan = (on: string, more: Partial<PlanMade> = {}): PlanMade => ({
  kind: 'plan-made',
  on,
  programme: 'multi-agency',
  revision: 'plan',
  agencies: [
    { agency: '見本支援センター', role: '家計の相談' },
    { agency: '架空支援センター', role: null },
  ],
  goals: ['支払の見通しを立てる', '話せる人を持つ'],
  policy: '週に一度連絡する。',
  decisionNeeded: null,
  ...more,
});

const meeting = (on: string, number: string, ...about: (readonly [PlanMade['programme'], Occasion])[]): Event => ({
  kind: 'meeting-held',
  on,
  meetingNumber: number,
  body: 'support-conference',
  host: 'contractor',
  items: about.map(([programme, occasion]) => ({ programme, occasion })),
  participants: ['city', 'contractor', 'comprehensive-consultation', 'outreach', 'participation'],
});

const begun: readonly Event[] = [
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
];

const written = formExamples('kashiwa-r7/support-plan').simple as SupportPlanForm;
const wanted = { isWanted: true, purpose: '週1回の活動に通う。' };

function sheetOf(
  of: PlanMade,
  events: readonly Event[],
  notes: Pick<Parameters<typeof supportPlanForm>[0], 'goalNotes' | 'agencyNotes'> = { goalNotes: [], agencyNotes: [] },
): SupportPlanForm {
  const supportCase: SupportCase = { schemaVersion: '1', caseNumber: 'C-1', carriedOver: false, events: [...events] };
  return supportPlanForm({
    ...written,
    ...notes,
    plan: of,
    history: caseHistory(supportCase, contractYear),
    opinion: null,
    wanted: { participation: wanted, outreach: { isWanted: false, purpose: null } },
  });
}

test('goals, policy and roles are those of the plan, with what was entered beside each', () => {
  const first = plan('2025-05-20');
  const goalNotes = [{ issue: '家賃の滞納', by: '7月末' }];
  const agencyNotes = [{ person: '見本 桜子', support: '分納の相談', period: '5月から' }];
  const data = sheetOf(first, [...begun, first], { goalNotes, agencyNotes });
  expect(parseDocument('SupportPlanForm', data)).toEqual({ ok: true, value: data });
  expect([data.madeOn, data.programme, data.revision]).toEqual(['2025-05-20', 'multi-agency', 'plan']);
  expect(data.goals).toEqual([
    { issue: '家賃の滞納', goal: '支払の見通しを立てる', by: '7月末' },
    { issue: null, goal: '話せる人を持つ', by: null },
  ]);
  expect(data.agencies).toEqual([
    {
      agency: '見本支援センター',
      role: '家計の相談',
      person: '見本 桜子',
      support: '分納の相談',
      period: '5月から',
    },
    { agency: '架空支援センター', role: null, person: null, support: null, period: null },
  ]);
});

test('the conference is the first on this plan, not one on another programme or on the next plan', () => {
  const first = plan('2025-05-20');
  const again = plan('2025-08-20', { revision: 're-plan' });
  const events = [
    ...begun,
    first,
    meeting('2025-05-27', 'M-1', ['multi-agency', 'plan']),
    again,
    meeting('2025-08-26', 'M-2', ['multi-agency', 're-plan']),
  ];
  expect(sheetOf(first, events).conference).toMatchObject({ on: '2025-05-27', meetingNumber: 'M-1' });
  expect(sheetOf(again, events).conference).toMatchObject({ on: '2025-08-26', meetingNumber: 'M-2' });
});

test('a plan that was made anew before its conference has no meeting, and a refused plan neither', () => {
  const first = plan('2025-05-20');
  const better = plan('2025-05-23');
  const events = [...begun, first, better, meeting('2025-05-27', 'M-1', ['multi-agency', 'plan'])];
  expect(sheetOf(first, events).conference.on).toBeNull();
  expect(sheetOf(better, events).conference.on).toBe('2025-05-27');
  const refused = plan('2025-05-21', { revision: 're-plan' });
  expect(sheetOf(refused, [...begun, refused]).conference.on).toBeNull();
});

test("the city's decision is that on the use planned on the same day", () => {
  const first = plan('2025-05-20');
  const use = plan('2025-05-20', { programme: 'participation', decisionNeeded: true });
  const held = meeting('2025-05-27', 'M-1', ['multi-agency', 'plan'], ['participation', 'plan']);
  const decided: Event = { kind: 'use-decided', on: '2025-05-30', programme: 'participation', answer: 'approved' };
  expect(sheetOf(first, [...begun, first, use, held]).uses.participation).toEqual({
    ...wanted,
    decisionNeeded: true,
    decision: null,
    decidedOn: null,
  });
  expect(sheetOf(first, [...begun, first, use, held, decided]).uses).toEqual({
    participation: { ...wanted, decisionNeeded: true, decision: 'approved', decidedOn: '2025-05-30' },
    outreach: { isWanted: false, purpose: null, decisionNeeded: null, decision: null, decidedOn: null },
  });
  expect(sheetOf(plan('2025-06-20'), [...begun, first, use, held, decided]).uses.participation.decision).toBeNull();
});
