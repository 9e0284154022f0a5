import { addDays, type PlainDate, plainDate } from '@fukushi-kit/calendar';
import type { AssignedPerson } from '@fukushi-kit/schema';
import type { DaysOfWork } from './days-of-work.ts';

/** How many people are assigned on each day from `from` to `to`, both included. */
export interface Headcount {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly count: number;
}

type Assigned = Pick<AssignedPerson, 'days'>;

/** The days of work in their order, parted wherever the number of people assigned changes. */
export function headcounts(people: readonly Assigned[], work: DaysOfWork): readonly Headcount[] {
  const counted = turningDays(people, work).map((from) => ({ from, count: countOn(people, from) }));
  const changed = counted.filter(({ count }, index) => count !== counted[index - 1]?.count);
  return changed.map((run, index) => {
    const next = changed[index + 1];
    return { ...run, to: next === undefined ? work.to : addDays(next.from, -1) };
  });
}

/** The first day, and every day on which somebody begins or is gone. */
function turningDays(people: readonly Assigned[], { from, to }: DaysOfWork): readonly PlainDate[] {
  const turning = people
    .flatMap(({ days }) => days)
    .flatMap((spell) => [spell.from, ...(spell.to !== null && spell.to < to ? [addDays(plainDate(spell.to), 1)] : [])])
    .filter((day) => from < day && day <= to);
  return [from, ...[...new Set(turning)].toSorted().map(plainDate)];
}

function countOn(people: readonly Assigned[], day: PlainDate): number {
  return people.filter(({ days }) => days.some(({ from, to }) => from <= day && (to === null || day <= to))).length;
}
