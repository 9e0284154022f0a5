import type { PlainDate } from '@fukushi-kit/calendar';
import type { SupportCase } from '@fukushi-kit/schema';
import {
  type CaseEvent,
  type CaseState,
  caseHistory,
  type MeetingOccasion,
  meetingFor,
  type PerformancePeriod,
  type Programme,
} from '@fukushi-kit/support-case';
import { occasionWords, programmeWords } from './words.ja.ts';

/** An event that may come next; the form of the event begins with what it says. */
export interface PossibleEvent {
  readonly kind: CaseEvent['kind'];
  readonly programme: Programme | null;
  readonly revision?: 'plan' | 're-plan';
  readonly occasion?: MeetingOccasion;
}

/** Which events the log of a case would take next: each is tried on it, with all that could be wanted of it. */
export function possibleEvents(
  supportCase: SupportCase,
  period: PerformancePeriod,
  day: PlainDate,
): readonly PossibleEvent[] {
  const { state } = caseHistory(supportCase, period);
  const last = supportCase.events.reduce((latest, { on }) => (on > latest ? on : latest), day as string);
  return attempts(last, state)
    .filter(({ event }) => !isRefused({ ...supportCase, events: [...supportCase.events, event] }, period))
    .map(({ possible }) => possible);
}

/** Whether the last event of a log does not stand. */
function isRefused(supportCase: SupportCase, period: PerformancePeriod): boolean {
  const { events } = caseHistory(supportCase, period);
  const last = supportCase.events.at(-1);
  return last === undefined || !events.includes(last);
}

interface Attempt {
  readonly possible: PossibleEvent;
  readonly event: CaseEvent;
}

function attempts(on: string, state: CaseState): readonly Attempt[] {
  const received: CaseEvent = {
    kind: 'received',
    on,
    introducedBy: null,
    appliedBy: null,
    sheetFilledByPerson: true,
    issuesAreComplex: true,
    needsSeveralAgencies: true,
  };
  const ofCase: readonly CaseEvent[] = [
    received,
    { kind: 'sharing-answered', on, answer: 'given' },
    { kind: 'assessed', on },
  ];
  const programmes = Object.keys(programmeWords) as Programme[];
  return [
    ...ofCase.map((event) => ({ possible: { kind: event.kind, programme: null }, event })),
    ...programmes.flatMap((programme) => ofProgramme(programme, on, state)),
  ];
}

function ofProgramme(programme: Programme, on: string, state: CaseState): readonly Attempt[] {
  const agencies = state.tracks[programme].plan?.agencies ?? [];
  const closing = { issuesSorted: true, outlookClear: true, rolesAgreed: true };
  const turns: readonly CaseEvent[] = [
    { kind: 'use-decided', on, programme, answer: 'approved' },
    { kind: 'suspended', on, programme },
    { kind: 'resumed', on, programme },
    { kind: 'closed', on, programme, ...closing, leadAgency: agencies[0]?.agency ?? null },
    { kind: 'reopened', on, programme },
  ];
  return [
    ...(['plan', 're-plan'] as const).map((revision) => ({
      possible: { kind: 'plan-made' as const, programme, revision },
      event: planMade(programme, on, revision),
    })),
    ...(Object.keys(occasionWords) as MeetingOccasion[]).map((occasion) => ({
      possible: { kind: 'meeting-held' as const, programme, occasion },
      event: meetingHeld(programme, on, occasion, state),
    })),
    ...turns.map((event) => ({ possible: { kind: event.kind, programme }, event })),
  ];
}

function planMade(programme: Programme, on: string, revision: 'plan' | 're-plan'): CaseEvent {
  return { kind: 'plan-made', on, programme, revision, agencies: [], goals: [], policy: null, decisionNeeded: null };
}

function meetingHeld(programme: Programme, on: string, occasion: MeetingOccasion, { consent }: CaseState): CaseEvent {
  return {
    kind: 'meeting-held',
    on,
    meetingNumber: 'M-0',
    body: meetingFor(occasion, consent).bodies[0] ?? 'support-conference',
    host: 'contractor',
    items: [{ programme, occasion }],
    participants: ['city', 'contractor', 'comprehensive-consultation', 'outreach', 'participation'],
  };
}
