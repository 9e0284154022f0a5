import { daysBetween, type PlainDate } from '@fukushi-kit/calendar';
import { match, P } from 'ts-pattern';
import type { DutyDay } from './duty-day.ts';
import type { DutyEntry } from './duty-entry.ts';

/** What a duty's state hangs on. */
export interface Standing {
  readonly day: DutyDay;
  /** Whether a fact is missing that decides if the duty stands at all, or on which day. */
  readonly isFactMissing: boolean;
  readonly doneOn: PlainDate | null;
  readonly asOf: PlainDate;
}

/**
 * Where a duty stands at the end of a day. While a reading is open, what every reading agrees on is said: late is what is
 * past its day under each of them.
 */
export function dutyStanding(standing: Standing): Pick<DutyEntry, 'state' | 'daysLate'> {
  const { day, doneOn, asOf } = standing;
  const latest = lastDay(day);
  const late = daysPast(day, doneOn ?? asOf);
  return match({ ...standing, isPast: latest !== null && asOf > latest, isOpen: day.needs.length > 0 })
    .returnType<Pick<DutyEntry, 'state' | 'daysLate'>>()
    .with({ doneOn: P.string }, () => ({ state: 'done', daysLate: late }))
    .with({ isFactMissing: true }, () => ({ state: 'open', daysLate: null }))
    .with({ isPast: true, day: { isSoft: false } }, () => ({ state: 'late', daysLate: late }))
    .with({ isOpen: true }, () => ({ state: 'open', daysLate: null }))
    .with({ day: { due: null } }, () => ({ state: 'not-dated', daysLate: null }))
    .otherwise(() => ({ state: 'due', daysLate: day.isSoft ? null : 0 }));
}

/** The last day under whatever reading. */
function lastDay({ due, alternatives }: DutyDay): PlainDate | null {
  return (
    due ??
    alternatives
      .map((each) => each.due)
      .toSorted()
      .at(-1) ??
    null
  );
}

/** The days past the last day; 0 in time; `null` where no day binds or the readings differ. */
function daysPast(day: DutyDay, on: PlainDate): number | null {
  const latest = lastDay(day);
  if (day.isSoft || latest === null) return null;
  if (on > latest) return daysBetween(latest, on);
  return day.due !== null || day.alternatives.every(({ due }) => on <= due) ? 0 : null;
}
