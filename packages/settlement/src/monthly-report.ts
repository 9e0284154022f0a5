import type { PlainDate, YearMonth } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import type { Finding } from '@fukushi-kit/schema';
import type { ReadingUsed } from '@fukushi-kit/yen';
import type { ReportFindingCode } from './finding-code.ts';
import { planStanding, rosterStanding } from './original-standing.ts';
import { addTotals, figuresOf, type ReportFigures, type ReportTotals } from './report-figures.ts';
import { reportFinding } from './report-finding.ts';
import type { PlanOriginal, ReportedCase } from './reported-case.ts';

/**
 * One line of what is handed in with a monthly report (提出物一覧): the originals that count under a control number,
 * `null` for the one that does not.
 *
 * @clause chigasaki-r7:9(2)イ chigasaki-r7:9(2)ウ
 */
export interface Submission {
  readonly controlNumber: string;
  readonly planKind: 'new' | 'update' | null;
  readonly planMadeOn: PlainDate | null;
  readonly planProvision: PlanOriginal['provision'];
  readonly roster: 'given' | 'refused' | null;
}

/**
 * The content of a monthly report (月次報告書): the month, the months before and both together, what is handed in, and
 * what was left out and why.
 *
 * @clause chigasaki-r7:9(1) chigasaki-r7:9(2)ア chigasaki-r7:9(2)イ chigasaki-r7:9(2)ウ
 */
export interface MonthlyReport {
  readonly month: YearMonth;
  readonly thisMonth: ReportFigures;
  readonly untilLastMonth: ReportFigures;
  readonly throughThisMonth: ReportFigures;
  readonly submissions: readonly Submission[];
  readonly findings: readonly Finding<ReportFindingCode, ClauseId>[];
  /** The reading (読み方) by which an original counts in this month and in no other. */
  readonly readings: readonly ReadingUsed[];
}

/**
 * Counts the originals of a month and puts together the content of the monthly report (月次報告書).
 *
 * An original of Form 1 (様式1) counts when it is complete, known to be new or an update, and made in the month; one of
 * Form 2 (様式2) when it is answered, in the month. A refusal counts like a consent. A control number counts once. What
 * is left out is a finding with the path `['cases', index, 'plan' | 'roster' | 'controlNumber']`. `previousTotals` are
 * the counts of all months before, `null` when nobody knows them.
 *
 * @throws {RangeError} if a previous total is not a whole number from 0.
 *
 * @clause chigasaki-r7:9(1)
 * @clause chigasaki-r7:9(2)ア
 * @clause chigasaki-r7:9(2)イ
 * @clause chigasaki-r7:9(2)ウ
 * @clause chigasaki-r7:8(3)ア
 *
 * @example
 * const madeOn = '2025-06-05'
 * const plan = { kind: 'new', madeOn, complete: true, provision: 'given' }
 * const cases = [{ controlNumber: 'A-1', plan, roster: { answer: 'refused', on: madeOn } }]
 * const previousTotals = { newPlans: 11, updatedPlans: 2, rostersGiven: 10, rostersRefused: 1 }
 * const report = monthlyReport({ month: '2025-06', cases, previousTotals })
 * report.thisMonth.plans.new.count // => 1
 * report.throughThisMonth.plans.total.count // => 14
 * report.throughThisMonth.rosters.refused // => { count: 2, clauses: ['chigasaki-r7:9(1)', 'chigasaki-r7:9(2)ウ'] }
 * report.submissions // => [{ controlNumber: 'A-1', planKind: 'new', planMadeOn: '2025-06-05', planProvision: 'given', roster: 'refused' }]
 */
export function monthlyReport(input: {
  readonly month: YearMonth;
  readonly cases: readonly ReportedCase[];
  readonly previousTotals: ReportTotals | null;
}): MonthlyReport {
  checkTotals(input.previousTotals);
  const seen = new Set<string>();
  const submissions: Submission[] = [];
  const findings: Finding<ReportFindingCode, ClauseId>[] = [];
  for (const [index, one] of input.cases.entries()) {
    const plan = planStanding(one.plan, input.month);
    const roster = rosterStanding(one.roster, input.month);
    if (seen.has(one.controlNumber)) {
      findings.push(reportFinding('control-number-twice', index, 'controlNumber'));
      continue;
    }
    seen.add(one.controlNumber);
    if (plan.fault !== null) findings.push(reportFinding(plan.fault, index, 'plan'));
    if (roster.fault !== null) findings.push(reportFinding(roster.fault, index, 'roster'));
    if (plan.as !== null || roster.as !== null) submissions.push(submission(one, plan.as, roster.as));
  }
  const totals = totalsOf(submissions);
  return {
    month: input.month,
    thisMonth: figuresOf(totals),
    untilLastMonth: figuresOf(input.previousTotals),
    throughThisMonth: figuresOf(addTotals(input.previousTotals, totals)),
    submissions,
    findings,
    readings: [{ doubt: 'chigasaki-r7:9(1)/counted-month', reading: 'made-or-answered' }],
  };
}

function submission(
  { controlNumber, plan }: ReportedCase,
  planKind: Submission['planKind'],
  roster: Submission['roster'],
): Submission {
  const { madeOn = null, provision = null } = planKind === null ? {} : (plan ?? {});
  return { controlNumber, planKind, planMadeOn: madeOn, planProvision: provision, roster };
}

function totalsOf(submissions: readonly Submission[]): ReportTotals {
  return {
    newPlans: submissions.filter(({ planKind }) => planKind === 'new').length,
    updatedPlans: submissions.filter(({ planKind }) => planKind === 'update').length,
    rostersGiven: submissions.filter(({ roster }) => roster === 'given').length,
    rostersRefused: submissions.filter(({ roster }) => roster === 'refused').length,
  };
}

function checkTotals(totals: ReportTotals | null): void {
  if (totals !== null && !Object.values(totals).every((count) => Number.isSafeInteger(count) && count >= 0)) {
    throw new RangeError(`Previous totals are whole numbers from 0: got ${JSON.stringify(totals)}`);
  }
}
