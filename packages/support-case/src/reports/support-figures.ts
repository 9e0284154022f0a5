import type { CentreLog, SupportCase } from '@fukushi-kit/schema';
import type { SupportFinding } from '../finding-code.ts';
import { isInPeriod, type PerformancePeriod } from '../performance-period.ts';
import type { CaseEvent, MeetingHeld, Programme } from '../support/case-event.ts';
import { type CaseHistory, caseHistory } from '../support/case-history.ts';

/**
 * What was planned and ended in one programme in a month.
 *
 * @clause kashiwa-r7:8(4)
 */
export interface ProgrammeFigures {
  readonly plans: number;
  readonly rePlans: number;
  readonly closures: number;
  readonly suspensions: number;
}

/**
 * The meetings of a month, each counted once however many cases it deliberated on, and the figures of each programme.
 *
 * @clause kashiwa-r7:8(4)
 */
export interface SupportFigures {
  readonly meetings: Readonly<Record<MeetingHeld['body'] | 'policy-meeting', number>>;
  readonly byProgramme: Readonly<Record<Programme, ProgrammeFigures>>;
}

/** The moves of cases that stand in a month, and every refusal in it with its path. */
export function supportFigures(
  cases: readonly SupportCase[],
  policyMeetings: CentreLog['policyMeetings'],
  of: { readonly isMonth: (day: string) => boolean; readonly period: PerformancePeriod },
): { readonly figures: SupportFigures; readonly findings: readonly SupportFinding[] } {
  const histories = cases.map((supportCase) => caseHistory(supportCase, of.period));
  const events = histories.flatMap((history) => history.events.filter(({ on }) => of.isMonth(on)));
  const policy = policyMeetings.filter(({ on }) => isInPeriod(on, of.period) && of.isMonth(on));
  return {
    figures: {
      meetings: {
        'support-conference': meetingsOf(events, 'support-conference'),
        'support-council': meetingsOf(events, 'support-council'),
        'case-meeting': meetingsOf(events, 'case-meeting'),
        'policy-meeting': new Set(policy.map(({ meetingNumber }) => meetingNumber)).size,
      },
      byProgramme: {
        'multi-agency': programmeFigures(events, 'multi-agency'),
        outreach: programmeFigures(events, 'outreach'),
        participation: programmeFigures(events, 'participation'),
      },
    },
    findings: histories.flatMap((history, index) => refusalsOf(history, cases[index]?.events ?? [], index, of.isMonth)),
  };
}

function meetingsOf(events: readonly CaseEvent[], body: MeetingHeld['body']): number {
  const numbers = events.flatMap((event) =>
    event.kind === 'meeting-held' && event.body === body ? [event.meetingNumber] : [],
  );
  return new Set(numbers).size;
}

function programmeFigures(events: readonly CaseEvent[], programme: Programme): ProgrammeFigures {
  const number = (test: (event: CaseEvent) => boolean): number =>
    events.filter((event) => 'programme' in event && event.programme === programme && test(event)).length;
  return {
    plans: number((event) => event.kind === 'plan-made' && event.revision === 'plan'),
    rePlans: number((event) => event.kind === 'plan-made' && event.revision === 're-plan'),
    closures: number(({ kind }) => kind === 'closed'),
    suspensions: number(({ kind }) => kind === 'suspended'),
  };
}

function refusalsOf(
  { findings }: CaseHistory,
  events: readonly CaseEvent[],
  index: number,
  isMonth: (day: string) => boolean,
): readonly SupportFinding[] {
  return findings
    .filter(({ severity, path }) => severity === 'error' && isMonth(events[Number(path[1])]?.on ?? ''))
    .map((found) => ({ ...found, path: ['cases', index, ...found.path] }));
}
