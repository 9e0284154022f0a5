import type { ControlId } from '../../control/control-id.ts';
import type { ControlFinding } from '../../evaluate/control-finding.ts';
import type { ControlResult } from '../../evaluate/control-result.ts';
import type { Verdict } from '../../evaluate/verdict.ts';
import { firstOf } from '../breach.ts';
import { verdictStatus } from '../verdict-status.ts';
import { type Fault, fault, type Read } from './fault.ts';
import { optionalValue, ownValue, ownValues } from './own-values.ts';
import type { Placed } from './placed.ts';
import type { ObservationShape } from './results-shape.ts';

/** The result of one control, and where it stands in the text. */
export interface PlacedResult {
  readonly result: ControlResult;
  readonly path: readonly PropertyKey[];
}

/** How a control of a catalogue stands, from its observation and the findings of all. */
export function readControl(
  { part, path }: Placed<ObservationShape>,
  controls: ReadonlySet<string>,
  findings: ReadonlyMap<string, ControlFinding>,
): Read<PlacedResult> {
  const id = ownValue(part, 'control');
  if (id === null || !isOf(controls, id)) return { faults: [fault('oscal-unknown-control', path)] };
  const verdict = ownValue(part, 'verdict');
  const excluded = ownValue(part, 'excluded');
  const confirmation = optionalValue(part, 'confirmation');
  if (verdict === null || !isVerdict(verdict) || confirmation === undefined || !isTruth(excluded))
    return { faults: [fault('oscal-property-missing', path)] };
  const keys = ownValues(part, 'finding-key');
  const own = keys.flatMap((key) => findings.get(key) ?? []);
  const faults = faultsOf(id, keys, own, path);
  if (faults.length > 0) return { faults };
  const waivers = ownValues(part, 'waiver');
  const isExcluded = excluded === 'true';
  return { value: { path, result: { control: id, verdict, findings: own, confirmation, waivers, isExcluded } } };
}

function faultsOf(
  id: ControlId,
  keys: readonly string[],
  own: readonly ControlFinding[],
  path: readonly PropertyKey[],
): readonly Fault[] {
  return [
    ...(own.length < keys.length ? [fault('oscal-finding-missing', path)] : []),
    ...(new Set(keys).size < keys.length ? [fault('oscal-finding-twice', path)] : []),
    ...(own.some(({ control }) => control !== firstOf(id)) ? [fault('oscal-contradiction', path)] : []),
  ];
}

function isOf(controls: ReadonlySet<string>, text: string): text is ControlId {
  return controls.has(text);
}

function isVerdict(text: string): text is Verdict {
  return Object.hasOwn(verdictStatus, text);
}

function isTruth(text: string | null): text is 'true' | 'false' {
  return text === 'true' || text === 'false';
}
