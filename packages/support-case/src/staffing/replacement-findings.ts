import { decide, type Outcome } from '@fukushi-kit/rule';
import type { StaffRoster } from '@fukushi-kit/schema';
import { match } from 'ts-pattern';
import type { SupportFinding } from '../finding-code.ts';
import type { PerformancePeriod } from '../performance-period.ts';
import { adviserFactsOf } from './adviser-facts.ts';
import { adviserRule } from './adviser-rule.ts';
import { leaveRuns } from './leave-runs.ts';
import type { StaffingTerms } from './staffing-terms.ts';
import { type Vacancy, vacancies } from './vacancies.ts';

type ReplacementFinding = SupportFinding<
  | 'not-replaced'
  | 'replaced-late'
  | 'replacement-not-qualified'
  | 'replacement-qualification-open'
  | 'leave-known-day-not-recorded'
>;
const CITED = { clauses: ['kashiwa-r7:6(8)'] } as const;

/**
 * What is missing or late about the replacement (代替職員) of advisers up to `asOf`. While the profile does not say how many
 * days "promptly" is, nothing is late: an unfilled vacancy is a warning. A replacement is a qualified adviser.
 *
 * @throws {RangeError} if a day does not exist or the period does not stand.
 *
 * @clause kashiwa-r7:6(8)
 * @clause kashiwa-r7:6(1)
 *
 * @example
 * const terms = { experienceYears: 3, leaveDaysToReplace: 90, promptlyWithinDays: null }
 * const retires = { kind: 'retires', on: '2025-10-01', reportedOn: null, isNewHire: null, curriculumVitaeSubmittedOn: null }
 * const member = { staffNumber: 'S-01', changes: [retires], leaves: [], placements: [], replaces: null, qualifications: null, consultationYears: null, canCoordinate: null }
 * const period = { from: '2025-04-01', to: '2026-03-31' }
 * replacementFindings({ staff: [member] }, { asOf: '2025-10-01', period, terms }).map(({ code }) => code) // => ['not-replaced']
 * replacementFindings({ staff: [member] }, { asOf: '2025-09-30', period, terms }) // => []
 */
export function replacementFindings(
  roster: {
    readonly staff: readonly Pick<
      StaffRoster['staff'][number],
      | 'staffNumber'
      | 'changes'
      | 'leaves'
      | 'placements'
      | 'replaces'
      | 'qualifications'
      | 'consultationYears'
      | 'canCoordinate'
    >[];
  },
  input: {
    readonly asOf: string;
    readonly period: PerformancePeriod;
    readonly terms: Pick<StaffingTerms, 'experienceYears' | 'leaveDaysToReplace' | 'promptlyWithinDays'>;
  },
): readonly ReplacementFinding[] {
  const { asOf, period, terms } = input;
  const rule = adviserRule(period, terms.experienceYears);
  const qualified = (index: number): Outcome => {
    const member = roster.staff[index];
    return member === undefined ? 'open' : decide(rule, period.from, adviserFactsOf(member)).outcome;
  };
  const ofVacancies = vacancies(roster, terms)
    .filter(({ since }) => since <= asOf)
    .flatMap((vacancy) => ofVacancy(vacancy, asOf, qualified));
  return [...ofVacancies, ...unknownDays(roster.staff, terms.leaveDaysToReplace)];
}

function ofVacancy(
  { path, due, replacement }: Vacancy,
  asOf: string,
  qualified: (index: number) => Outcome,
): readonly ReplacementFinding[] {
  const detail = due === null ? {} : { detail: { due } };
  if (replacement === null || replacement.on > asOf) {
    const severity = due !== null && asOf > due ? 'error' : 'warning';
    return [{ ...CITED, ...detail, code: 'not-replaced', path, severity }];
  }
  const late: readonly ReplacementFinding[] =
    due !== null && replacement.on > due
      ? [{ ...CITED, ...detail, code: 'replaced-late', path, severity: 'error' }]
      : [];
  return [...late, ...ofQualification(qualified(replacement.index), replacement.index)];
}

function ofQualification(outcome: Outcome, index: number): readonly ReplacementFinding[] {
  const at = { path: ['staff', index], clauses: ['kashiwa-r7:6(8)', 'kashiwa-r7:6(1)'] } as const;
  return match(outcome)
    .returnType<readonly ReplacementFinding[]>()
    .with('met', 'out-of-force', () => [])
    .with('unmet', () => [{ ...at, code: 'replacement-not-qualified', severity: 'error' }])
    .with('open', () => [{ ...at, code: 'replacement-qualification-open', severity: 'warning' }])
    .exhaustive();
}

function unknownDays(
  staff: readonly Pick<StaffRoster['staff'][number], 'leaves'>[],
  long: number,
): readonly ReplacementFinding[] {
  return staff.flatMap(({ leaves }, index) =>
    leaveRuns(leaves, long)
      .filter(({ longSince }) => longSince !== null)
      .flatMap(({ indexes }) => indexes)
      .filter((at) => leaves[at]?.knownOn === null)
      .map((at) => ({
        ...CITED,
        code: 'leave-known-day-not-recorded' as const,
        path: ['staff', index, 'leaves', at, 'knownOn'],
        severity: 'warning' as const,
      })),
  );
}
