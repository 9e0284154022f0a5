import { addDays, type PlainDate, plainDate } from '@fukushi-kit/calendar';
import type { StaffRoster } from '@fukushi-kit/schema';
import type { ReadingUsed } from '@fukushi-kit/yen';
import { leaveRuns } from './leave-runs.ts';
import type { StaffingTerms } from './staffing-terms.ts';

/**
 * An adviser who is to be replaced promptly (速やかに): since when, until when (`null` for good, or while no end is set),
 * by which day where the profile says how many days "promptly" is, and who does since when.
 *
 * @clause kashiwa-r7:6(8)
 */
export interface Vacancy {
  readonly path: readonly PropertyKey[];
  readonly cause: 'retirement' | 'long-leave';
  readonly since: PlainDate;
  readonly until: PlainDate | null;
  readonly due: PlainDate | null;
  readonly replacement: { readonly index: number; readonly on: PlainDate } | null;
  /** The readings on which a long leave rests: how its days are counted, and that a planned one counts as soon as it is known. */
  readonly readings: readonly ReadingUsed[];
}

const LONG_LEAVE: readonly ReadingUsed[] = [
  { doubt: 'kashiwa-r7:6(8)/ninety-days', reading: 'continuous' },
  { doubt: 'kashiwa-r7:6(8)/planned-leave', reading: 'day-known' },
];

/**
 * Whom the contract has replaced: advisers who retire, from the first day without them, and those on leave of so many
 * days, from the day on which the leave is known to last that long.
 *
 * @throws {RangeError} if a day does not exist.
 *
 * @clause kashiwa-r7:6(8)
 *
 * @example
 * const member = { staffNumber: 'S-01', changes: [], placements: [], replaces: null }
 * const leaves = [{ from: '2025-11-01', to: '2026-01-29', knownOn: '2025-08-01' }]
 * const roster = { staff: [{ ...member, leaves }] }
 * const found = vacancies(roster, { leaveDaysToReplace: 90, promptlyWithinDays: 30 })
 * found.map(({ cause, since, due, replacement }) => [cause, since, due, replacement])
 * // => [['long-leave', '2025-08-01', '2025-08-31', null]]
 */
export function vacancies(
  roster: {
    readonly staff: readonly Pick<
      StaffRoster['staff'][number],
      'staffNumber' | 'changes' | 'leaves' | 'placements' | 'replaces'
    >[];
  },
  terms: Pick<StaffingTerms, 'leaveDaysToReplace' | 'promptlyWithinDays'>,
): readonly Vacancy[] {
  return roster.staff.flatMap(({ staffNumber, changes, leaves }, index) => {
    const retirements = changes.flatMap(({ kind, on }, at) =>
      kind === 'retires'
        ? [{ path: ['staff', index, 'changes', at], cause: 'retirement' as const, since: plainDate(on), until: null }]
        : [],
    );
    const longLeaves = leaveRuns(leaves, terms.leaveDaysToReplace).flatMap(({ longSince, to, indexes }) =>
      longSince === null
        ? []
        : [
            {
              path: ['staff', index, 'leaves', indexes[0] ?? 0],
              cause: 'long-leave' as const,
              since: longSince,
              until: to,
            },
          ],
    );
    return [...retirements, ...longLeaves].map((vacancy) => ({
      ...vacancy,
      readings: vacancy.cause === 'long-leave' ? LONG_LEAVE : [],
      due: terms.promptlyWithinDays === null ? null : addDays(vacancy.since, terms.promptlyWithinDays),
      replacement: replacementOf(staffNumber, vacancy.until, roster.staff),
    }));
  });
}

/** The first placed member who is recorded as standing in, if before the vacancy ends. */
function replacementOf(
  staffNumber: string,
  until: PlainDate | null,
  staff: readonly Pick<StaffRoster['staff'][number], 'replaces' | 'placements'>[],
): Vacancy['replacement'] {
  const [first] = staff
    .flatMap(({ replaces, placements }, index) =>
      replaces === staffNumber ? placements.map(({ from }) => ({ index, on: plainDate(from) })) : [],
    )
    .filter(({ on }) => until === null || on <= until)
    .toSorted((one, other) => (one.on < other.on ? -1 : 1));
  return first ?? null;
}
