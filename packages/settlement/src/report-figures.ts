import type { ClauseId } from '@fukushi-kit/clause';

/**
 * A number of a report with the clauses that ask for it; `null` when it is not known.
 *
 * @clause chigasaki-r7:9(1)
 */
export interface Figure {
  readonly count: number | null;
  readonly clauses: readonly ClauseId[];
}

/**
 * The figures of one column of a monthly report: plans (様式1) new and updated, roster consents (様式2) by answer.
 *
 * @clause chigasaki-r7:9(1) chigasaki-r7:9(2)イ chigasaki-r7:9(2)ウ
 */
export interface ReportFigures {
  readonly plans: { readonly new: Figure; readonly update: Figure; readonly total: Figure };
  readonly rosters: { readonly given: Figure; readonly refused: Figure; readonly total: Figure };
}

/**
 * Bare counts of originals: of a month, or of all months before it.
 *
 * @clause chigasaki-r7:9(1)
 */
export interface ReportTotals {
  readonly newPlans: number;
  readonly updatedPlans: number;
  readonly rostersGiven: number;
  readonly rostersRefused: number;
}

const PLAN_CLAUSES: readonly ClauseId[] = ['chigasaki-r7:9(1)', 'chigasaki-r7:8(3)ア'];
const ROSTER_CLAUSES: readonly ClauseId[] = ['chigasaki-r7:9(1)', 'chigasaki-r7:9(2)ウ'];

/** The figures of a column from its bare counts; unknown counts make every figure unknown. */
export function figuresOf(totals: ReportTotals | null): ReportFigures {
  const plans = (count: number | undefined): Figure => ({ count: count ?? null, clauses: PLAN_CLAUSES });
  const rosters = (count: number | undefined): Figure => ({ count: count ?? null, clauses: ROSTER_CLAUSES });
  return {
    plans: {
      new: plans(totals?.newPlans),
      update: plans(totals?.updatedPlans),
      total: plans(totals ? totals.newPlans + totals.updatedPlans : undefined),
    },
    rosters: {
      given: rosters(totals?.rostersGiven),
      refused: rosters(totals?.rostersRefused),
      total: rosters(totals ? totals.rostersGiven + totals.rostersRefused : undefined),
    },
  };
}

/** Two columns added up; unknown when the first one is. */
export function addTotals(before: ReportTotals | null, month: ReportTotals): ReportTotals | null {
  if (before === null) return null;
  return {
    newPlans: before.newPlans + month.newPlans,
    updatedPlans: before.updatedPlans + month.updatedPlans,
    rostersGiven: before.rostersGiven + month.rostersGiven,
    rostersRefused: before.rostersRefused + month.rostersRefused,
  };
}
