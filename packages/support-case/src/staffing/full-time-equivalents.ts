import type { PlainDate } from '@fukushi-kit/calendar';
import type { ClauseId, DoubtId } from '@fukushi-kit/clause';
import { decide, type Need, type Outcome, type Rule } from '@fukushi-kit/rule';
import type { StaffRoster } from '@fukushi-kit/schema';
import {
  compareExact,
  type Exact,
  exact,
  exactProduct,
  exactQuotient,
  exactSum,
  type ReadingUsed,
} from '@fukushi-kit/yen';
import type { PerformancePeriod } from '../performance-period.ts';
import { adviserFactsOf, type StaffMember } from './adviser-facts.ts';
import { type CountedVocabulary, countedRule } from './counted-rule.ts';
import { covers, daySpans } from './day-spans.ts';
import { type LeaveRun, leaveRuns } from './leave-runs.ts';
import { type Counted, staffingReadings } from './staffing-readings.ts';
import type { StaffingTerms } from './staffing-terms.ts';

/**
 * What an open span waits for: something about one member at `path`, or the full-time weekly hours, on which the source
 * is silent.
 *
 * @clause kashiwa-r7:6(1)
 */
export type StaffingNeed =
  | { readonly path: readonly PropertyKey[]; readonly need: Need }
  | { readonly parameter: 'fullTimeWeeklyMinutes'; readonly doubt: DoubtId };

/**
 * Days on which the staff stays the same: whether enough full-time equivalents (人工) are placed, and how many at the
 * least (who surely counts) and at the most (who may count); `null` while the full-time hours are not set.
 *
 * @clause kashiwa-r7:6(1)
 */
export interface StaffingSpan {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly outcome: 'met' | 'unmet' | 'open';
  readonly least: Exact | null;
  readonly most: Exact | null;
  readonly needs: readonly StaffingNeed[];
  readonly clauses: readonly ClauseId[];
  /** The readings on which the numbers rest: how part-timers, a responsible person and somebody on long leave count. */
  readonly readings: readonly ReadingUsed[];
}

/**
 * The full-time equivalents (人工) on every day of a period, as spans of days. Weekly hours of those who count are divided
 * by the full-time weekly hours, exactly and without rounding.
 *
 * @throws {RangeError} if the period or a day of the roster does not stand; read a roster with its parser first.
 *
 * @clause kashiwa-r7:6(1)
 *
 * @example
 * const placement = { from: '2025-04-01', to: '2025-09-30', weeklyHours: '38.75' }
 * const member = {
 *   staffNumber: 'S-01', name: '見本 太郎', qualifications: ['nurse'], consultationYears: 3, canCoordinate: true,
 *   placements: [placement], responsible: [], otherDuties: [], leaves: [], changes: [], replaces: null, proofSubmittedOn: null,
 * }
 * const terms = {
 *   requiredStaffTenths: 10, experienceYears: 3, leaveDaysToReplace: 90, fullTimeWeeklyMinutes: 2325,
 *   responsiblePersonCounts: null, longLeaveCounts: null, promptlyWithinDays: null,
 *   noticeOfChange: { months: 1, counted: null, clause: 'kashiwa-r7:6(7)' },
 * }
 * const roster = { schemaVersion: '1', staff: [member], organizationCharts: [] }
 * const spans = fullTimeEquivalents(roster, { from: '2025-04-01', to: '2026-03-31' }, terms)
 * spans.map(({ from, outcome, least }) => [from, outcome, least])
 * // => [['2025-04-01', 'met', '1'], ['2025-10-01', 'unmet', '0']]
 */
export function fullTimeEquivalents(
  roster: StaffRoster,
  period: PerformancePeriod,
  terms: StaffingTerms,
): readonly StaffingSpan[] {
  const rule = countedRule(period, terms.experienceYears);
  const members = roster.staff.map((member, index) => ({
    member,
    index,
    runs: leaveRuns(member.leaves, terms.leaveDaysToReplace),
  }));
  const cuts = members.flatMap(({ member, runs }) => [
    ...member.placements,
    ...(member.responsible ?? []),
    ...runs,
    ...runs.flatMap(({ days, longSince }) =>
      days !== null || longSince === null ? [] : [{ from: longSince, to: null }],
    ),
  ]);
  return daySpans(period, cuts).map((span) => spanOf(span, members, rule, terms));
}

interface Placed {
  readonly member: StaffMember;
  readonly index: number;
  readonly runs: readonly LeaveRun[];
}

function spanOf(
  span: { readonly from: PlainDate; readonly to: PlainDate },
  members: readonly Placed[],
  rule: Rule<CountedVocabulary>,
  terms: StaffingTerms,
): StaffingSpan {
  const placed = members.flatMap((each) => {
    const hours = each.member.placements.filter((placement) => covers(placement, span.from));
    const facts = factsOn(span.from, each, terms);
    const { outcome, needs } = decide(rule, span.from, facts);
    return hours.length === 0 ? [] : [{ outcome, needs, facts, index: each.index, hours: hoursOf(hours) }];
  });
  const sum = (counted: readonly Outcome[]): Exact =>
    exactSum(placed.filter(({ outcome }) => counted.includes(outcome)).map(({ hours }) => hours));
  const [surely, perhaps] = [sum(['met']), sum(['met', 'open'])];
  const [least, most] = [equivalents(surely, terms), equivalents(perhaps, terms)];
  const outcome = outcomeOf(least, most, perhaps, terms);
  const ofMembers = placed.flatMap(({ index, needs }) => needs.map((need) => ({ path: ['staff', index], need })));
  return {
    ...span,
    outcome,
    least,
    most,
    needs: outcome === 'open' ? [...ofMembers, ...silentHours(terms)] : [],
    clauses: ['kashiwa-r7:6(1)'],
    readings: staffingReadings(placed, terms),
  };
}

function silentHours({ fullTimeWeeklyMinutes }: StaffingTerms): readonly StaffingNeed[] {
  return fullTimeWeeklyMinutes === null
    ? [{ parameter: 'fullTimeWeeklyMinutes', doubt: 'kashiwa-r7:6(1)/part-time' }]
    : [];
}

function factsOn(day: PlainDate, { member, runs }: Placed, terms: StaffingTerms): Counted['facts'] {
  const run = runs.find((each) => covers(each, day));
  return {
    ...adviserFactsOf(member),
    isResponsiblePerson: member.responsible === null ? null : member.responsible.some((spell) => covers(spell, day)),
    responsiblePersonCounts: terms.responsiblePersonCounts,
    isOnLongLeave: isLong(run, day),
    longLeaveCounts: terms.longLeaveCounts,
  };
}

/** A leave without a set end may still turn out long, until it is. */
function isLong(run: LeaveRun | undefined, day: PlainDate): boolean | null {
  if (run === undefined) return false;
  if (run.days !== null) return run.longSince !== null;
  return run.longSince !== null && run.longSince <= day ? true : null;
}

function hoursOf(placements: StaffMember['placements']): Exact {
  return exactSum(placements.map(({ weeklyHours }) => exact(weeklyHours)));
}

function equivalents(hours: Exact, { fullTimeWeeklyMinutes }: StaffingTerms): Exact | null {
  if (fullTimeWeeklyMinutes === null) return null;
  return exactQuotient(exactProduct([hours, exact(60)]), exact(fullTimeWeeklyMinutes));
}

function outcomeOf(
  least: Exact | null,
  most: Exact | null,
  perhaps: Exact,
  { requiredStaffTenths }: StaffingTerms,
): StaffingSpan['outcome'] {
  const required = exactQuotient(exact(requiredStaffTenths), exact(10));
  if (least === null || most === null) return outcomeWithoutHours(perhaps, required);
  if (compareExact(least, required) >= 0) return 'met';
  return compareExact(most, required) < 0 ? 'unmet' : 'open';
}

/** While the full-time hours are not set, nobody who may count is too few whatever they are. */
function outcomeWithoutHours(perhaps: Exact, required: Exact): StaffingSpan['outcome'] {
  const nothing = exact(0);
  if (compareExact(required, nothing) <= 0) return 'met';
  return compareExact(perhaps, nothing) === 0 ? 'unmet' : 'open';
}
