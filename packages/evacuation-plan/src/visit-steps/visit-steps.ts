import { type Clause, type ClauseId, clause } from '@fukushi-kit/clause';
import type { Finding, StepEntry, StepPoint, VisitRecord, VisitStepId } from '@fukushi-kit/schema';
import type { PlanFinding, VisitStepCode } from '../finding-code.ts';
import type { PerformancePeriod } from '../performance-period.ts';
import { entryFindings } from './entry-findings.ts';
import { stepPoints } from './step-points.ts';

/**
 * One step (手順) before or at the visit: its clause, the text to read there, the entries that record it, and the points
 * that none of them has.
 *
 * @clause chigasaki-r7:8(1)ア
 * @clause chigasaki-r7:8(2)ア
 */
export interface VisitStep {
  readonly step: VisitStepId;
  readonly clause: ClauseId;
  readonly text: string;
  readonly done: readonly Pick<StepEntry, 'on' | 'by'>[];
  readonly missing: readonly StepPoint[];
}

/**
 * The steps in their order, those that no entry records yet, and what was found.
 *
 * @clause chigasaki-r7:8(1)イ
 * @clause chigasaki-r7:8(2)カ
 */
export interface VisitSteps {
  readonly steps: readonly VisitStep[];
  readonly remaining: readonly VisitStepId[];
  readonly findings: readonly PlanFinding<VisitStepCode>[];
}

const STEPS = Object.keys(stepPoints) as VisitStepId[];

/**
 * The steps of a visit from 8(1)ア to 8(2)キ: which was done when and by whom, and what remains. A step whose text is only
 * read or said is a `warning` while nothing records it, the others are an `error`, as is each point of theirs that is not
 * recorded. What comes before the visit is dated no later than the first step at the visit.
 *
 * @clause chigasaki-r7:4
 * @clause chigasaki-r7:8(1)ア
 * @clause chigasaki-r7:8(1)イ
 * @clause chigasaki-r7:8(1)ウ
 * @clause chigasaki-r7:8(1)エ
 * @clause chigasaki-r7:8(2)ア
 * @clause chigasaki-r7:8(2)イ
 * @clause chigasaki-r7:8(2)ウ
 * @clause chigasaki-r7:8(2)エ
 * @clause chigasaki-r7:8(2)オ
 * @clause chigasaki-r7:8(2)カ
 * @clause chigasaki-r7:8(2)キ
 *
 * @example
 * const period = { from: '2025-05-01', to: '2026-03-10' };
 * const entries = [{ step: '8(2)カ', on: '2025-06-03', by: '見本 三郎', points: ['copy-shared'] }];
 * const { steps, remaining, findings } = visitSteps({ schemaVersion: '1', version: 1, entries }, period);
 * remaining.length // => 10
 * steps[9].missing // => ['sharing-urged']
 * findings.filter(({ path }) => path[1] === 0)
 * // => [{
 * //   code: 'step-point-missing', path: ['entries', 0, 'points'], severity: 'error', clauses: ['chigasaki-r7:8(2)カ'],
 * //   detail: { step: '8(2)カ', point: 'sharing-urged' },
 * // }]
 */
export function visitSteps(record: VisitRecord, period: PerformancePeriod): VisitSteps {
  const steps = STEPS.map((step) => stepOf(step, record.entries));
  return {
    steps,
    remaining: steps.filter(({ done }) => done.length === 0).map(({ step }) => step),
    findings: [
      ...entryFindings(record.entries, period),
      ...steps.flatMap((step) => stepFindings(step, record.entries)),
    ],
  };
}

function stepOf(step: VisitStepId, entries: readonly StepEntry[]): VisitStep {
  const own = entries.filter((entry) => entry.step === step);
  const recorded = new Set(own.flatMap(({ points }) => points));
  const { id, owes } = clauseOf(step);
  return {
    step,
    clause: id,
    text: owes.ja,
    done: own.map(({ on, by }) => ({ on, by })),
    missing: stepPoints[step].filter((point) => !recorded.has(point)),
  };
}

function stepFindings(
  { step, clause: id, done, missing }: VisitStep,
  entries: readonly StepEntry[],
): PlanFinding<VisitStepCode>[] {
  const severity = clauseOf(step).kinds.includes('guide') ? 'warning' : 'error';
  const found = (code: VisitStepCode, path: readonly PropertyKey[], detail: NonNullable<Finding['detail']>) =>
    ({ code, path, severity, clauses: [id], detail }) as const;
  if (done.length === 0) return [found('step-not-recorded', ['entries'], { step })];
  const last = entries.findLastIndex((entry) => entry.step === step);
  return missing.map((point) => found('step-point-missing', ['entries', last, 'points'], { step, point }));
}

function clauseOf(step: VisitStepId): Clause {
  return clause(`chigasaki-r7:${step}`);
}
