import type { ClauseId } from '@fukushi-kit/clause';
import type { Finding, Severity } from '@fukushi-kit/schema';
import type { ReportFindingCode } from './finding-code.ts';

const WEIGHTS: Readonly<Record<ReportFindingCode, readonly [severity: Severity, ...clauses: readonly ClauseId[]]>> = {
  'plan-incomplete': ['warning', 'chigasaki-r7:8(3)ア', 'chigasaki-r7:9(1)'],
  'plan-kind-unknown': ['warning', 'chigasaki-r7:9(1)'],
  'plan-day-unknown': ['warning', 'chigasaki-r7:9(1)'],
  'plan-made-in-other-month': ['notice', 'chigasaki-r7:9(1)'],
  'roster-unanswered': ['warning', 'chigasaki-r7:8(2)ウ', 'chigasaki-r7:9(2)ウ'],
  'roster-day-unknown': ['warning', 'chigasaki-r7:9(2)ウ'],
  'roster-answered-in-other-month': ['notice', 'chigasaki-r7:9(2)ウ'],
  'control-number-twice': ['error', 'chigasaki-r7:12'],
};

/** The finding of a code at a place of the cases of a report, with its weight and clauses. */
export function reportFinding(
  code: ReportFindingCode,
  index: number,
  part: 'plan' | 'roster' | 'controlNumber',
): Finding<ReportFindingCode, ClauseId> {
  const [severity, ...clauses] = WEIGHTS[code];
  return { code, path: ['cases', index, part], severity, clauses };
}
