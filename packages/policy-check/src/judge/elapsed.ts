import { daysBetween, type PlainDate, plainDate } from '@fukushi-kit/calendar';
import type { ParameterName } from '../control/parameter.ts';
import type { Inquiry } from './inquiry.ts';
import { blank, breach, open, pending, type Reply, unset } from './reply.ts';
import type { LateCodes } from './within-days.ts';

/** A day and, where it was recorded, the time of day to the minute. */
export interface Moment {
  readonly on: string;
  readonly at: string | null;
}

const MINUTES_OF_DAY = 24 * 60;

/** The least and the most minutes from one moment to another; they differ where a time was not recorded. */
export function elapsed(from: Moment, to: Moment): { readonly least: number; readonly most: number } {
  const days = daysBetween(plainDate(from.on), plainDate(to.on)) * MINUTES_OF_DAY;
  return {
    least: days + earliest(to.at) - latestOf(from.at),
    most: days + latestOf(to.at) - earliest(from.at),
  };
}

/** The end of a day, which is no time of the next one, since the last day that can be told has none. */
export function endOfDay(on: PlainDate): Moment {
  return { on, at: '24:00' };
}

/** Whether something was done within the agreed minutes of knowing; at the end of `asOf` where it is not done yet. */
export function doneWithinMinutes(
  at: Inquiry,
  parameter: ParameterName,
  { known, done }: { readonly known: Moment; readonly done: Moment | null },
  codes: LateCodes,
): Reply | null {
  const minutes = at.parameter(parameter);
  if (minutes === null) return unset(parameter);
  const { least, most } = elapsed(known, done ?? endOfDay(at.asOf));
  if (least > minutes) return done === null ? blank(codes.undone) : breach(codes.late);
  if (done !== null && most < 0) return open('done-before-known');
  if (most > minutes) return open('time-not-recorded');
  return done === null ? pending : null;
}

function earliest(time: string | null): number {
  return time === null ? 0 : minutesOf(time);
}

function latestOf(time: string | null): number {
  return time === null ? MINUTES_OF_DAY - 1 : minutesOf(time);
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
