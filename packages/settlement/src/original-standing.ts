import { type PlainDate, type YearMonth, yearMonthOf } from '@fukushi-kit/calendar';
import { match, P } from 'ts-pattern';
import type { PlanOriginalFault, RosterOriginalFault } from './finding-code.ts';
import type { PlanOriginal, RosterOriginal } from './reported-case.ts';

/** As what an original counts in a month, or why it does not; neither where there is no original. */
export interface Standing<As, Fault> {
  readonly as: As | null;
  readonly fault: Fault | null;
}

/** Whether the original of a plan counts in a month. */
export function planStanding(
  plan: PlanOriginal | null,
  month: YearMonth,
): Standing<'new' | 'update', PlanOriginalFault> {
  if (plan === null) return { as: null, fault: null };
  return match({ complete: plan.complete, kind: plan.kind, inMonth: isInMonth(plan.madeOn, month) })
    .returnType<Standing<'new' | 'update', PlanOriginalFault>>()
    .with({ inMonth: false }, () => ({ as: null, fault: 'plan-made-in-other-month' }))
    .with({ complete: false }, () => ({ as: null, fault: 'plan-incomplete' }))
    .with({ inMonth: null }, () => ({ as: null, fault: 'plan-day-unknown' }))
    .with({ kind: null }, () => ({ as: null, fault: 'plan-kind-unknown' }))
    .with({ kind: P.union('new', 'update') }, ({ kind }) => ({ as: kind, fault: null }))
    .exhaustive();
}

/** Whether the original of a roster consent counts in a month. */
export function rosterStanding(
  roster: RosterOriginal | null,
  month: YearMonth,
): Standing<'given' | 'refused', RosterOriginalFault> {
  if (roster === null) return { as: null, fault: null };
  return match({ answer: roster.answer, inMonth: isInMonth(roster.on, month) })
    .returnType<Standing<'given' | 'refused', RosterOriginalFault>>()
    .with({ inMonth: false }, () => ({ as: null, fault: 'roster-answered-in-other-month' }))
    .with({ answer: P.union(null, 'unanswered') }, () => ({ as: null, fault: 'roster-unanswered' }))
    .with({ inMonth: null }, () => ({ as: null, fault: 'roster-day-unknown' }))
    .with({ answer: P.union('given', 'refused') }, ({ answer }) => ({ as: answer, fault: null }))
    .exhaustive();
}

function isInMonth(day: PlainDate | null, month: YearMonth): boolean | null {
  return day === null ? null : yearMonthOf(day) === month;
}
