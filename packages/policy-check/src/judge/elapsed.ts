import { daysBetween, type PlainDate, plainDate } from '@fukushi-kit/calendar';
import type { ParameterName } from '../control/parameter.ts';
import type { Inquiry } from './inquiry.ts';
import { blank, breach, open, pending, type Reply, unset } from './reply.ts';
import { MINUTES_OF_DAY, minutesOf } from './time-of-day.ts';
import type { LateCodes } from './within-days.ts';

/** A day and, where it was recorded, the time of day to the minute. */
export interface Moment {
  readonly on: string;
  readonly at: string | null;
}

/** The least and the most minutes from one moment to another; they differ where a time was not recorded. */
export function elapsed(from: Moment, to: Moment): { readonly least: number; readonly most: number } {
  const days = daysBetween(plainDate(from.on), plainDate(to.on)) * MINUTES_OF_DAY;
  return {
    least: days + earliest(to.at) - latestOf(from.at),
    most: days + latestOf(to.at) - earliest(from.at),
  };
}

/** Something that became known and, where it happened, what was done about it. */
export interface Answer {
  readonly known: Moment;
  readonly done: Moment | null;
}

/** How it stands with something that is owed some minutes after knowing. */
export type MinutesStanding = 'done' | 'not-done-yet' | 'late' | 'done-before-known' | 'time-not-recorded';

/**
 * Whether something was done within some minutes of knowing; at the end of `asOf` where it is not done yet. Where a time of
 * day is missing, it is late only if it is so at any time of that day, and in time only if it is so at any.
 */
export function standingAfter({ known, done }: Answer, minutes: number, asOf: PlainDate): MinutesStanding {
  const { least, most } = elapsed(known, done ?? endOfDay(asOf));
  if (least > minutes) return 'late';
  if (done !== null && most < 0) return 'done-before-known';
  if (most > minutes) return 'time-not-recorded';
  return done === null ? 'not-done-yet' : 'done';
}

/** The end of a day, which is no time of the next one, since the last day that can be told has none. */
function endOfDay(on: PlainDate): Moment {
  return { on, at: '24:00' };
}

/** Whether something was done within the agreed minutes of knowing. */
export function doneWithinMinutes(
  at: Inquiry,
  parameter: ParameterName,
  answer: Answer,
  codes: LateCodes,
): Reply | null {
  const minutes = at.parameter(parameter);
  if (minutes === null) return unset(parameter);
  const standing = standingAfter(answer, minutes, at.asOf);
  if (standing === 'late') return answer.done === null ? blank(codes.undone) : breach(codes.late);
  if (standing === 'not-done-yet') return pending;
  return standing === 'done' ? null : open(standing);
}

function earliest(time: string | null): number {
  return time === null ? 0 : minutesOf(time);
}

function latestOf(time: string | null): number {
  return time === null ? MINUTES_OF_DAY - 1 : minutesOf(time);
}
