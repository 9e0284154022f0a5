import type { SafetyStructure } from '@fukushi-kit/schema';
import type { PolicyFinding } from '../finding-code.ts';
import { daysOfWork } from './days-of-work.ts';
import { type Headcount, headcounts } from './headcounts.ts';
import type { StructureQuestion } from './structure-question.ts';

type HeadcountFinding = PolicyFinding<
  'no-responsible-manager' | 'several-responsible-managers' | 'several-managers-open' | 'no-worker'
>;

const CLAUSES = ['chigasaki-r7:特記2(2)'] as const;

/**
 * Days on which no responsible manager (管理責任者), several of them or no worker (従事者) is assigned, first and last day
 * in `detail`. The clause names no number of managers, so several are an error only under the reading `one`.
 *
 * @clause chigasaki-r7:特記2(2)
 */
export function headcountFindings(
  { responsibleManagers, workers }: Pick<SafetyStructure, 'responsibleManagers' | 'workers'>,
  question: StructureQuestion,
): readonly HeadcountFinding[] {
  const work = daysOfWork(question);
  const managers = responsibleManagers === null ? [] : headcounts(responsibleManagers, work);
  const working = workers === null ? [] : headcounts(workers, work);
  return [
    ...managers.flatMap((run) => ofManagers(run, question.severalManagers)),
    ...working.filter(({ count }) => count === 0).map(ofNoWorker),
  ];
}

function ofManagers(
  { from, to, count }: Headcount,
  reading: StructureQuestion['severalManagers'],
): readonly HeadcountFinding[] {
  const at = { path: ['responsibleManagers'], clauses: CLAUSES };
  if (count === 0) return [{ ...at, code: 'no-responsible-manager', severity: 'error', detail: { from, to } }];
  if (count === 1 || reading === 'several') return [];
  const detail = { from, to, count };
  return reading === 'one'
    ? [{ ...at, code: 'several-responsible-managers', severity: 'error', detail }]
    : [{ ...at, code: 'several-managers-open', severity: 'warning', detail }];
}

function ofNoWorker({ from, to }: Headcount): HeadcountFinding {
  return { code: 'no-worker', path: ['workers'], severity: 'error', clauses: CLAUSES, detail: { from, to } };
}
