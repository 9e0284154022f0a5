import type { MeetingHeld, PlanMade, ServiceUseDecisionForm, SupportCase, UseDecided } from '@fukushi-kit/schema';

type CaseEvent = SupportCase['events'][number];

/**
 * The data of the notice of the city's decision on a use (利用決定通知書): what the decision at `index` of the case's log
 * says, with the plan of the same programme before it and the conference on that plan. `null` where no decision stands
 * there.
 *
 * @clause kashiwa-r7:7(2)カ(ｱ)
 *
 * @example
 * const decided = { kind: 'use-decided', on: '2025-07-18', programme: 'outreach', answer: 'approved' };
 * const notice = {
 *   noticeNumber: null, notifiedOn: null, addressee: null, caseNumber: null, conferenceOpinion: null, from: null, to: null,
 *   person: { name: null, reading: null, birthDate: null, address: null },
 *   provider: null, support: null, conditions: null, reason: null, official: null, officialPhone: null,
 * };
 * const data = serviceUseDecisionForm({ events: [decided], index: 0, notice });
 * data?.answer // => 'approved'
 * data?.planMadeOn // => null
 * serviceUseDecisionForm({ events: [decided], index: 1, notice }) // => null
 */
export function serviceUseDecisionForm(given: {
  readonly events: readonly CaseEvent[];
  readonly index: number;
  readonly notice: Omit<
    ServiceUseDecisionForm,
    'schemaVersion' | 'decidedOn' | 'programme' | 'planKind' | 'planMadeOn' | 'conferenceOn' | 'answer'
  >;
}): ServiceUseDecisionForm | null {
  const { events, index, notice } = given;
  const decision = events[index];
  if (decision?.kind !== 'use-decided') return null;
  const before = events.slice(0, index);
  const plan = before.findLast((event): event is PlanMade => isPlanOf(event, decision));
  const conference = before.findLast((event): event is MeetingHeld => isConferenceOn(event, decision, plan));
  return {
    schemaVersion: '1',
    ...notice,
    decidedOn: decision.on,
    programme: decision.programme === 'multi-agency' ? null : decision.programme,
    planKind: plan?.revision ?? null,
    planMadeOn: plan?.on ?? null,
    conferenceOn: conference?.on ?? null,
    answer: decision.answer,
  };
}

function isPlanOf(event: CaseEvent, { programme }: UseDecided): boolean {
  return event.kind === 'plan-made' && event.programme === programme;
}

function isConferenceOn(event: CaseEvent, { programme }: UseDecided, plan: PlanMade | undefined): boolean {
  if (event.kind !== 'meeting-held' || event.body !== 'support-conference' || plan === undefined) return false;
  return event.items.some((item) => item.programme === programme && item.occasion === plan.revision);
}
