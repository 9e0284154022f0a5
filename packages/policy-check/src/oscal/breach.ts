import { control as controlOf } from '../catalogue/catalogues.ts';
import type { Control } from '../control/control.ts';
import type { ControlResult } from '../evaluate/control-result.ts';
import type { PolicyReport } from '../evaluate/policy-report.ts';

/** Controls that share their evidence and are broken: one breach, to be remedied once. */
export interface Breach {
  readonly first: Control;
  readonly results: readonly ControlResult[];
}

/** The breaches of a report, in the order of the catalogue. */
export function breaches({ results }: PolicyReport): readonly Breach[] {
  const broken = results.filter(({ verdict }) => verdict === 'nonconforming');
  const firsts = new Set(broken.map(({ control }) => firstOf(control)));
  return [...firsts].map((first) => ({
    first: controlOf(first),
    results: broken.filter(({ control }) => firstOf(control) === first),
  }));
}

/** The control whose evidence a control uses, or itself. */
export function firstOf(id: ControlResult['control']): ControlResult['control'] {
  return controlOf(id).sharesWith ?? id;
}
