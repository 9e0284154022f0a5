import { addDays, daysBetween, type PlainDate, plainDate } from '@fukushi-kit/calendar';
import type { StaffMember } from './adviser-facts.ts';

/**
 * Days of leave (休暇) of one member without a day between them. `days` counts the first and the last day; it is `null`,
 * like `to`, while no end is set. `longSince` is the day from which it is known to be long: the day on which the leave
 * became known to last that long, at the latest the day on which it has; `null` if it never is.
 *
 * @clause kashiwa-r7:6(8)
 */
export interface LeaveRun {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly days: number | null;
  readonly longSince: PlainDate | null;
  /** Where the leaves of the run stand in the record. */
  readonly indexes: readonly number[];
}

type Leave = StaffMember['leaves'][number];
type Placed = Leave & { readonly index: number };

/**
 * The leaves (休暇) of one member as runs of days, each with the day from which it is long: planned leave on the day that
 * it is known, not after so many days. Leaves that touch or overlap are counted on; an overlap is counted once.
 *
 * @throws {RangeError} if a day does not exist or `long` is not a positive whole number.
 *
 * @clause kashiwa-r7:6(8)
 *
 * @example
 * leaveRuns([{ from: '2025-11-01', to: '2026-01-29', knownOn: '2025-08-01' }], 90)
 * // => [{ from: '2025-11-01', to: '2026-01-29', days: 90, longSince: '2025-08-01', indexes: [0] }]
 * leaveRuns([{ from: '2025-11-01', to: '2026-01-28', knownOn: '2025-08-01' }], 90)[0].longSince // => null
 */
export function leaveRuns(leaves: readonly Leave[], long: number): readonly LeaveRun[] {
  if (!Number.isSafeInteger(long) || long < 1)
    throw new RangeError(`Not a number of days: got ${JSON.stringify(long)}`);
  const sound = leaves.map((leave, index) => ({ ...leave, index })).filter(({ from, to }) => to === null || from <= to);
  return grouped(sound).map((group) => runOf(group, long));
}

function grouped(leaves: readonly Placed[]): readonly (readonly Placed[])[] {
  const groups: Placed[][] = [];
  for (const leave of leaves.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    const last = groups.at(-1);
    const end = last === undefined ? null : lastDayOf(last);
    const touches = last !== undefined && (end === null || leave.from <= addDays(end, 1));
    if (touches) last.push(leave);
    else groups.push([leave]);
  }
  return groups;
}

function runOf(group: readonly Placed[], long: number): LeaveRun {
  const from = plainDate(group[0]?.from ?? '');
  const to = lastDayOf(group);
  const days = to === null ? null : daysBetween(from, to) + 1;
  const longSince = days !== null && days < long ? null : knownLong(group, addDays(from, long - 1), long);
  return { from, to, days, longSince, indexes: group.map(({ index }) => index) };
}

/** The earliest day on which the leaves known by then made up a long one; at the latest the day that completes it. */
function knownLong(group: readonly Placed[], completed: PlainDate, long: number): PlainDate {
  const known = group.flatMap(({ knownOn }) => knownOn ?? []).toSorted();
  const enough = known.find((day) => {
    const sofar = group.filter(({ knownOn }) => knownOn !== null && knownOn <= day);
    return grouped(sofar).some((part) => {
      const end = lastDayOf(part);
      return end !== null && daysBetween(plainDate(part[0]?.from ?? ''), end) + 1 >= long;
    });
  });
  return enough === undefined || enough > completed ? completed : plainDate(enough);
}

function lastDayOf(group: readonly Placed[]): PlainDate | null {
  if (group.some(({ to }) => to === null)) return null;
  return plainDate(group.reduce((last, { to }) => (to !== null && to > last ? to : last), ''));
}
