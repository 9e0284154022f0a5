import { control } from '../catalogue/catalogues.ts';
import type { ControlResult } from './control-result.ts';
import type { Verdict } from './verdict.ts';

/**
 * How many controls have which verdict. Efforts are counted apart, since one that is not met is no breach; so is what is left
 * to the city. `waived` are those of `nonconforming` whose breaches the city let pass for a time.
 *
 * @clause none a shape of this project, not of a source
 */
export interface VerdictCounts {
  readonly conforming: number;
  readonly nonconforming: number;
  readonly notApplicable: number;
  readonly unverified: number;
  readonly waived: number;
  readonly efforts: {
    readonly conforming: number;
    readonly effortUnmet: number;
    readonly notApplicable: number;
    readonly unverified: number;
  };
  readonly leftToCity: number;
}

/** The counts of some results. */
export function verdictCounts(results: readonly ControlResult[]): VerdictCounts {
  const efforts = results.filter((result) => control(result.control).duty === 'effort');
  const duties = results.filter((result) => !efforts.includes(result));
  const count = (among: readonly ControlResult[], verdict: Verdict): number =>
    among.filter((result) => result.verdict === verdict).length;
  return {
    conforming: count(duties, 'conforming'),
    nonconforming: count(duties, 'nonconforming'),
    notApplicable: count(duties, 'not-applicable'),
    unverified: count(duties, 'unverified'),
    waived: duties.filter(({ waivers }) => waivers.length > 0).length,
    efforts: {
      conforming: count(efforts, 'conforming'),
      effortUnmet: count(efforts, 'effort-unmet'),
      notApplicable: count(efforts, 'not-applicable'),
      unverified: count(efforts, 'unverified'),
    },
    leftToCity: count(duties, 'left-to-city'),
  };
}
