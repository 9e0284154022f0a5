import { type PlainDate, plainDate } from '@fukushi-kit/calendar';
import { elapsed, endOfDay, type Moment } from '../judge/elapsed.ts';
import { laterDay } from '../judge/later-day.ts';
import type { DueTime, IncidentDuty } from './incident-duty.ts';

const MINUTES_OF_DAY = 24 * 60;

/** What was found of a duty, without its name and clauses. */
export type DutyState = Pick<IncidentDuty, 'due' | 'state' | 'doneOn' | 'why'>;

/**
 * How a duty stands that is owed some minutes after knowing, at the end of `asOf`. Where a time of day is missing, it is late
 * only if it is so at any time of that day, and done only if it is so at any.
 */
export function withinMinutes(known: Moment, done: Moment | null, minutes: number | null, asOf: PlainDate): DutyState {
  const doneOn = done === null ? null : plainDate(done.on);
  if (minutes === null) return { due: null, state: 'open', doneOn, why: 'number-not-agreed' };
  const due = known.at === null ? null : minutesAfter(known.on, known.at, minutes);
  const { least, most } = elapsed(known, done ?? endOfDay(asOf));
  if (least > minutes) return { due, state: 'late', doneOn, why: null };
  if (done !== null && most < 0) return { due, state: 'open', doneOn, why: 'done-before-known' };
  if (most > minutes) return { due, state: 'open', doneOn, why: 'time-not-recorded' };
  return { due, state: done === null ? 'open' : 'done', doneOn, why: null };
}

/** How a duty stands that is owed by the end of a day. */
export function byDay(last: PlainDate, done: PlainDate | null, asOf: PlainDate): DutyState {
  const isLate = done === null ? asOf > last : done > last;
  const state = isLate ? 'late' : done === null ? 'open' : 'done';
  return { due: { on: last, at: null }, state, doneOn: done, why: null };
}

function minutesAfter(on: string, at: string, minutes: number): DueTime {
  const whole = Number(at.slice(0, 2)) * 60 + Number(at.slice(3)) + minutes;
  const rest = whole % MINUTES_OF_DAY;
  const two = (number: number): string => String(number).padStart(2, '0');
  return {
    on: laterDay(plainDate(on), Math.floor(whole / MINUTES_OF_DAY)),
    at: `${two(Math.floor(rest / 60))}:${two(rest % 60)}`,
  };
}
