import { type PlainDate, plainDate } from '@fukushi-kit/calendar';
import { type Answer, standingAfter } from '../judge/elapsed.ts';
import { laterDay } from '../judge/later-day.ts';
import { MINUTES_OF_DAY, minutesOf, timeAfter } from '../judge/time-of-day.ts';
import type { DueTime, IncidentDuty } from './incident-duty.ts';

/** What was found of a duty, without its name and clauses. */
export type DutyState = Pick<IncidentDuty, 'due' | 'state' | 'doneOn' | 'why'>;

/** How a duty stands that is owed some minutes after knowing, at the end of `asOf`. */
export function withinMinutes(answer: Answer, minutes: number | null, asOf: PlainDate): DutyState {
  const { known, done } = answer;
  const doneOn = done === null ? null : plainDate(done.on);
  if (minutes === null) return { due: null, state: 'open', doneOn, why: 'number-not-agreed' };
  const due = known.at === null ? null : minutesAfter(known.on, known.at, minutes);
  const standing = standingAfter(answer, minutes, asOf);
  if (standing === 'late' || standing === 'done') return { due, state: standing, doneOn, why: null };
  return { due, state: 'open', doneOn, why: standing === 'not-done-yet' ? null : standing };
}

/** How a duty stands that is owed by the end of a day. */
export function byDay(last: PlainDate, done: PlainDate | null, asOf: PlainDate): DutyState {
  const isLate = done === null ? asOf > last : done > last;
  const state = isLate ? 'late' : done === null ? 'open' : 'done';
  return { due: { on: last, at: null }, state, doneOn: done, why: null };
}

function minutesAfter(on: string, at: string, minutes: number): DueTime {
  const whole = minutesOf(at) + minutes;
  return {
    on: laterDay(plainDate(on), Math.floor(whole / MINUTES_OF_DAY)),
    at: timeAfter(whole % MINUTES_OF_DAY),
  };
}
