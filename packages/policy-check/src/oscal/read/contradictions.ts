import { control as controlOf } from '../../catalogue/catalogues.ts';
import type { ControlResult } from '../../evaluate/control-result.ts';
import { dayEnd, dayStart } from '../oscal-occasion.ts';
import { verdictStatus } from '../verdict-status.ts';
import { type Fault, fault } from './fault.ts';
import { placed, RESULT } from './placed.ts';
import type { PlacedResult } from './read-control.ts';
import type { ResultShape } from './results-shape.ts';
import { riskFaults } from './risk-faults.ts';
import { statusFaults } from './status-faults.ts';

/**
 * Where OSCAL's own words say something else than the verdicts: a reader that knows OSCAL only would be told another story
 * than one that knows this project.
 */
export function contradictions(shape: ResultShape, asOf: string, results: readonly PlacedResult[]): readonly Fault[] {
  return [
    ...dayFaults(shape, asOf),
    ...results.filter(({ result }) => !holdsTogether(result)).map(({ path }) => fault('oscal-contradiction', path)),
    ...exclusionFaults(shape, results),
    ...statusFaults(shape, results),
    ...riskFaults(shape, results),
  ];
}

function dayFaults({ start, end, observations }: ResultShape, asOf: string): readonly Fault[] {
  const isDay = start === dayStart(asOf) && end === dayEnd(asOf);
  const others = placed('observations', observations).filter(({ part }) => part.collected !== dayEnd(asOf));
  return [...(isDay ? [] : [RESULT]), ...others.map(({ path }) => path)].map((path) =>
    fault('oscal-contradiction', path),
  );
}

/** Whether a control may have such a verdict, with such findings, waivers and exclusion. */
function holdsTogether({ control, verdict, findings, waivers, isExcluded }: ControlResult): boolean {
  const { duty, automation } = controlOf(control);
  const isBroken = findings.some(({ severity }) => severity === 'error');
  if ((automation === 'city') !== (verdict === 'left-to-city')) return false;
  if (verdict === 'effort-unmet' && duty !== 'effort') return false;
  if (verdict !== 'left-to-city' && isBroken !== (verdict === 'nonconforming')) return false;
  if (isExcluded && (verdict !== 'not-applicable' || findings.length > 0)) return false;
  return waivers.length === 0 || verdict === 'nonconforming';
}

function exclusionFaults(shape: ResultShape, results: readonly PlacedResult[]): readonly Fault[] {
  const [selection] = shape['reviewed-controls']['control-selections'];
  const excluded = (selection['exclude-controls'] ?? []).map((each) => each['control-id']);
  const expected = results.filter(({ result }) => verdictStatus[result.verdict] === null);
  const isSame =
    expected.length === excluded.length && expected.every(({ result }) => excluded.includes(result.control));
  return isSame ? [] : [fault('oscal-contradiction', [...RESULT, 'reviewed-controls'])];
}
