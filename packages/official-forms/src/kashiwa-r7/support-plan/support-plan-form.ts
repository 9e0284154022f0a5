import type {
  SupportPlanAgency,
  SupportPlanConference,
  SupportPlanForm,
  SupportPlanGoal,
  SupportPlanUse,
} from '@fukushi-kit/schema';
import type { CaseEvent, CaseHistory, PlanMade, Programme } from '@fukushi-kit/support-case';

type Written = Pick<
  SupportPlanForm,
  | 'controlNumber'
  | 'version'
  | 'person'
  | 'writer'
  | 'writerOrganization'
  | 'wish'
  | 'monitoring'
  | 'consent'
  | 'decisionNote'
>;
type Wanted = Pick<SupportPlanUse, 'isWanted' | 'purpose'>;

/**
 * The data of a support plan (支援プラン兼利用申込書) from a plan of the case and what followed it in the log: the meeting on
 * it, and what the city decided on participation support and outreach. Issues, persons in charge and the like stand in
 * no log and are given in the order of the plan's goals and agencies.
 *
 * @clause kashiwa-r7:7(2)ウ
 * @clause kashiwa-r7:7(2)エ
 * @clause kashiwa-r7:7(2)カ(ｱ)
 *
 * @example
 * import { formExamples } from '@fukushi-kit/official-forms/examples';
 * import type { SupportPlanForm } from '@fukushi-kit/schema';
 * import { caseHistory } from '@fukushi-kit/support-case';
 * const plan = { kind: 'plan-made', on: '2025-05-20', programme: 'multi-agency', revision: 'plan', agencies: [{ agency: '見本支援センター', role: '家計の相談' }], goals: ['暮らしの見通しを立てる'], policy: '週に一度連絡する。', decisionNeeded: null } as const;
 * const history = caseHistory({ schemaVersion: '1', caseNumber: 'C-001', carriedOver: false, events: [] }, { from: '2025-04-01', to: '2026-03-31' });
 * const written = formExamples('kashiwa-r7/support-plan').simple as SupportPlanForm;
 * const wanted = { isWanted: null, purpose: null };
 * const data = supportPlanForm({ ...written, plan, history, goalNotes: [], agencyNotes: [], opinion: null, wanted: { participation: wanted, outreach: wanted } });
 * data.goals // => [{ goal: '暮らしの見通しを立てる', issue: null, by: null }]
 * data.agencies[0]?.role // => '家計の相談'
 * data.conference.on // => null
 */
export function supportPlanForm(
  given: Written & {
    readonly plan: PlanMade;
    readonly history: CaseHistory;
    readonly goalNotes: readonly Omit<SupportPlanGoal, 'goal'>[];
    readonly agencyNotes: readonly Omit<SupportPlanAgency, 'agency' | 'role'>[];
    /** What the meeting said about the plan. */
    readonly opinion: string | null;
    readonly wanted: Readonly<Record<'participation' | 'outreach', Wanted>>;
  },
): SupportPlanForm {
  const { plan, history, goalNotes, agencyNotes, opinion, wanted, ...written } = given;
  const { controlNumber, version, person, writer, writerOrganization, wish, monitoring, consent, decisionNote } =
    written;
  return {
    schemaVersion: '1',
    controlNumber,
    madeOn: plan.on,
    programme: plan.programme,
    revision: plan.revision,
    version,
    person,
    writer,
    writerOrganization,
    wish,
    goals: plan.goals.map((goal, index) => ({ goal, ...(goalNotes[index] ?? { issue: null, by: null }) })),
    policy: plan.policy,
    agencies: plan.agencies.map(({ agency, role }, index) => ({
      agency,
      role,
      ...(agencyNotes[index] ?? { person: null, support: null, period: null }),
    })),
    monitoring,
    conference: conferenceOn(plan, history, opinion),
    uses: {
      participation: useOf('participation', plan, history, wanted.participation),
      outreach: useOf('outreach', plan, history, wanted.outreach),
    },
    consent,
    decisionNote,
  };
}

/** The first meeting on this plan, held before a further plan of the programme was made. */
function conferenceOn(plan: PlanMade, history: CaseHistory, opinion: string | null): SupportPlanConference {
  const meeting = following(plan, plan.programme, history).find(
    (event) =>
      event.kind === 'meeting-held' &&
      event.items.some(({ programme, occasion }) => programme === plan.programme && occasion === plan.revision),
  );
  if (meeting?.kind !== 'meeting-held') return { on: null, body: null, meetingNumber: null, opinion };
  return { on: meeting.on, body: meeting.body, meetingNumber: meeting.meetingNumber, opinion };
}

/** The use of a programme that was planned with this plan, on its day, and what the city decided on it. */
function useOf(
  programme: 'participation' | 'outreach',
  { on }: PlanMade,
  history: CaseHistory,
  wanted: Wanted,
): SupportPlanUse {
  const planned = history.events.find(
    (event): event is PlanMade => event.kind === 'plan-made' && event.programme === programme && event.on === on,
  );
  if (planned === undefined) return { ...wanted, decisionNeeded: null, decision: null, decidedOn: null };
  const decided = following(planned, programme, history).find(
    (event) => event.kind === 'use-decided' && event.programme === programme,
  );
  return {
    ...wanted,
    decisionNeeded: planned.decisionNeeded,
    ...(decided?.kind === 'use-decided'
      ? { decision: decided.answer, decidedOn: decided.on }
      : { decision: null, decidedOn: null }),
  };
}

/** What stands in the log after a plan, up to the next plan of the programme; nothing where the plan does not stand. */
function following(plan: PlanMade, programme: Programme, { events }: CaseHistory): readonly CaseEvent[] {
  const at = events.indexOf(plan);
  if (at < 0) return [];
  const next = events.findIndex(
    (event, index) => index > at && event.kind === 'plan-made' && event.programme === programme,
  );
  return events.slice(at + 1, next < 0 ? undefined : next);
}
