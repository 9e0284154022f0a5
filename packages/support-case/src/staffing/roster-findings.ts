import { decide } from '@fukushi-kit/rule';
import type { StaffRoster } from '@fukushi-kit/schema';
import { compareExact, exact, exactProduct } from '@fukushi-kit/yen';
import { match } from 'ts-pattern';
import type { SupportFinding } from '../finding-code.ts';
import type { PerformancePeriod } from '../performance-period.ts';
import { adviserFactsOf, type StaffMember } from './adviser-facts.ts';
import { adviserRule } from './adviser-rule.ts';
import type { StaffingTerms } from './staffing-terms.ts';

type RosterFinding = SupportFinding<
  | 'staff-number-twice'
  | 'ends-before-it-starts'
  | 'placements-overlap'
  | 'hours-above-full-time'
  | 'adviser-not-qualified'
  | 'adviser-qualification-open'
  | 'proof-not-submitted'
  | 'no-chart'
  | 'chart-not-submitted'
>;

/**
 * What contradicts itself or is missing in a staff roster (従事者名簿): numbers that stand twice, spells that end before
 * they start, placements counted twice, placed advisers who are not qualified or of whom it is open, proofs and the
 * organisation chart (組織図) not yet submitted.
 *
 * @throws {RangeError} if the period does not stand.
 *
 * @clause kashiwa-r7:6(1)
 * @clause kashiwa-r7:6(2)
 * @clause kashiwa-r7:6(6)
 *
 * @example
 * const roster = { schemaVersion: '1', staff: [], organizationCharts: [{ madeOn: '2025-04-01', submittedOn: null }] }
 * const period = { from: '2025-04-01', to: '2026-03-31' }
 * const found = rosterFindings(roster, period, { experienceYears: 3, fullTimeWeeklyMinutes: 2325 })
 * found.map(({ code, path }) => [code, path]) // => [['chart-not-submitted', ['organizationCharts', 0, 'submittedOn']]]
 */
export function rosterFindings(
  roster: StaffRoster,
  period: PerformancePeriod,
  terms: Pick<StaffingTerms, 'experienceYears' | 'fullTimeWeeklyMinutes'>,
): readonly RosterFinding[] {
  const numbers = roster.staff.map(({ staffNumber }) => staffNumber);
  const ofMembers = roster.staff.flatMap((member, index) => [
    ...(numbers.indexOf(member.staffNumber) < index
      ? [finding('staff-number-twice', 'error', ['staff', index, 'staffNumber'])]
      : []),
    ...ofSpells(member, index),
    ...ofPlacements(member, index, terms.fullTimeWeeklyMinutes),
    ...ofQualification(member, index, period, terms.experienceYears),
  ]);
  return [...ofMembers, ...ofCharts(roster)];
}

function ofSpells(member: StaffMember, index: number): readonly RosterFinding[] {
  return (['placements', 'responsible', 'otherDuties', 'leaves'] as const).flatMap((list) =>
    (member[list] ?? []).flatMap(({ from, to }, at) =>
      to !== null && to < from ? [finding('ends-before-it-starts', 'error', ['staff', index, list, at, 'to'])] : [],
    ),
  );
}

function ofPlacements({ placements }: StaffMember, index: number, minutes: number | null): readonly RosterFinding[] {
  return placements.flatMap(({ from, to, weeklyHours }, at) => {
    const path = ['staff', index, 'placements', at];
    const overlaps = placements.slice(0, at).some((other) => {
      const endsFirst = (other.to !== null && other.to < from) || (to !== null && to < other.from);
      return !endsFirst;
    });
    const isAbove = minutes !== null && compareExact(exactProduct([exact(weeklyHours), exact(60)]), exact(minutes)) > 0;
    return [
      ...(overlaps ? [finding('placements-overlap', 'error', path)] : []),
      ...(isAbove ? [finding('hours-above-full-time', 'warning', [...path, 'weeklyHours'])] : []),
    ];
  });
}

function ofQualification(
  member: StaffMember,
  index: number,
  period: PerformancePeriod,
  years: number,
): readonly RosterFinding[] {
  if (member.placements.length === 0) return [];
  const path = ['staff', index];
  const proof: readonly RosterFinding[] =
    member.proofSubmittedOn === null
      ? [{ ...finding('proof-not-submitted', 'warning', [...path, 'proofSubmittedOn']), clauses: ['kashiwa-r7:6(2)'] }]
      : [];
  const qualified = match(decide(adviserRule(period, years), period.from, adviserFactsOf(member)).outcome)
    .returnType<readonly RosterFinding[]>()
    .with('met', 'out-of-force', () => [])
    .with('unmet', () => [finding('adviser-not-qualified', 'error', path)])
    .with('open', () => [finding('adviser-qualification-open', 'warning', path)])
    .exhaustive();
  return [...qualified, ...proof];
}

function ofCharts({ organizationCharts }: StaffRoster): readonly RosterFinding[] {
  const cited = { severity: 'warning', clauses: ['kashiwa-r7:6(6)'] } as const;
  if (organizationCharts.length === 0) return [{ ...cited, code: 'no-chart', path: ['organizationCharts'] }];
  return organizationCharts.flatMap(({ submittedOn }, at) =>
    submittedOn === null
      ? [{ ...cited, code: 'chart-not-submitted', path: ['organizationCharts', at, 'submittedOn'] }]
      : [],
  );
}

function finding(
  code: RosterFinding['code'],
  severity: 'error' | 'warning',
  path: readonly PropertyKey[],
): RosterFinding {
  return { code, path, severity, clauses: ['kashiwa-r7:6(1)'] };
}
