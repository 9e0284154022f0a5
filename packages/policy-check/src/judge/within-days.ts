import { type PlainDate, plainDate } from '@fukushi-kit/calendar';
import type { ParameterName } from '../control/parameter.ts';
import type { ControlFindingCode } from '../finding-code.ts';
import type { Inquiry } from './inquiry.ts';
import { laterDay, monthsLater } from './later-day.ts';
import { blank, breach, pending, type Reply, unset } from './reply.ts';

/** What is said of something done too late, and of something not done though its time is over. */
export interface LateCodes {
  readonly late: ControlFindingCode;
  readonly undone: ControlFindingCode;
}

/** Whether something was done by the last day for it (その日を含む); what is not done is not due before that day is over. */
export function doneBy(last: PlainDate, done: string | null, asOf: PlainDate, codes: LateCodes): Reply | null {
  if (done !== null) return done > last ? breach(codes.late) : null;
  return asOf > last ? blank(codes.undone) : pending;
}

/** Whether something was done within the agreed days of its cause; the day of the cause is not counted. */
export function doneWithin(
  at: Inquiry,
  parameter: ParameterName,
  { cause, done }: { readonly cause: string; readonly done: string | null },
  codes: LateCodes,
): Reply | null {
  const days = at.parameter(parameter);
  return days === null ? unset(parameter) : doneBy(laterDay(plainDate(cause), days), done, at.asOf, codes);
}

/**
 * Whether something that is done again and again is not overdue: the period of the agreed months since the day it was last
 * done, which is not counted, or from `from` where that is later, which is counted, is not over, or ends after `until`, the
 * last day on which it is owed. `overdue` is a blank: the register may not show the last time. The first time may not be due
 * yet.
 */
export function keptUp(
  at: Inquiry,
  parameter: ParameterName,
  { last, from, until }: { readonly last: string | null; readonly from: string; readonly until: PlainDate },
  overdue: ControlFindingCode,
): Reply | null {
  const months = at.parameter(parameter);
  if (months === null) return unset(parameter);
  const isDone = last !== null && last >= from;
  const end = isDone
    ? monthsLater(plainDate(last), months, 'excluded')
    : monthsLater(plainDate(from), months, 'included');
  if (at.asOf > end && end <= until) return blank(overdue);
  return isDone ? null : pending;
}

/** The latest of some days that lies no later than `asOf`; `null` where there is none. */
export function latest(days: readonly (string | null)[], asOf: PlainDate): string | null {
  return days
    .filter((day) => day !== null && day <= asOf)
    .reduce<string | null>((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
}
