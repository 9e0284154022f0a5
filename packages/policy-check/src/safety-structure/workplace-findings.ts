import type { SafetyStructure } from '@fukushi-kit/schema';
import type { PolicyFinding } from '../finding-code.ts';

type WorkplaceFinding = PolicyFinding<
  | 'workplaces-not-recorded'
  | 'no-workplace'
  | 'no-place-of-handling'
  | 'no-place-of-storage'
  | 'measures-not-recorded'
  | 'workplace-without-measure'
>;
type Workplace = NonNullable<SafetyStructure['workplaces']>[number];

const CLAUSES = ['chigasaki-r7:特記2(3)'] as const;

/**
 * What is missing in the workplaces (作業場所), where personal information is handled and where it is stored, and in
 * their safety measures (安全対策). Whether a measure is enough is for people to judge.
 *
 * @clause chigasaki-r7:特記2(3)
 */
export function workplaceFindings({ workplaces }: Pick<SafetyStructure, 'workplaces'>): readonly WorkplaceFinding[] {
  const at = { path: ['workplaces'], clauses: CLAUSES };
  if (workplaces === null) return [{ ...at, code: 'workplaces-not-recorded', severity: 'warning' }];
  if (workplaces.length === 0) return [{ ...at, code: 'no-workplace', severity: 'error' }];
  const used = new Set(workplaces.flatMap(({ uses }) => uses));
  const unused: readonly WorkplaceFinding[] = [
    ...(used.has('handling') ? [] : [{ ...at, code: 'no-place-of-handling', severity: 'warning' } as const]),
    ...(used.has('storage') ? [] : [{ ...at, code: 'no-place-of-storage', severity: 'warning' } as const]),
  ];
  return [...unused, ...workplaces.flatMap(ofMeasures)];
}

function ofMeasures({ measures }: Workplace, index: number): readonly WorkplaceFinding[] {
  const at = { path: ['workplaces', index, 'measures'], clauses: CLAUSES };
  if (measures === null) return [{ ...at, code: 'measures-not-recorded', severity: 'warning' }];
  return measures.length === 0 ? [{ ...at, code: 'workplace-without-measure', severity: 'error' }] : [];
}
