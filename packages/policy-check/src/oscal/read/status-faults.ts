import type { ControlResult } from '../../evaluate/control-result.ts';
import { statementControl } from '../statement-id.ts';
import { verdictStatus } from '../verdict-status.ts';
import { type Fault, fault } from './fault.ts';
import { ownValue } from './own-values.ts';
import { type Placed, placed } from './placed.ts';
import type { PlacedResult } from './read-control.ts';
import type { ResultShape, StatusShape } from './results-shape.ts';

/** Where the findings of OSCAL are not those that the verdicts make: one for each that is a finding, with its status. */
export function statusFaults(shape: ResultShape, results: readonly PlacedResult[]): readonly Fault[] {
  const statuses = placed('findings', shape.findings);
  const about = statuses.map(({ part }) => statementControl(part.target['target-id']));
  const own = new Map<string | null, ControlResult>(results.map(({ result }) => [result.control, result]));
  const untold = results.filter(
    ({ result }) => verdictStatus[result.verdict] !== null && !about.includes(result.control),
  );
  return [
    ...statuses.flatMap((status, index) => {
      const result = own.get(about[index] ?? null);
      if (result === undefined) return [fault('oscal-unknown-control', status.path)];
      if (about.indexOf(result.control) < index) return [fault('oscal-control-twice', status.path)];
      return isStatusOf(result, status) ? [] : [fault('oscal-contradiction', status.path)];
    }),
    ...untold.map(({ path }) => fault('oscal-contradiction', path)),
  ];
}

function isStatusOf({ control, verdict }: ControlResult, { part }: Placed<StatusShape>): boolean {
  const { state, reason } = part.target.status;
  const status = verdictStatus[verdict];
  return (
    status?.state === state &&
    status.reason === reason &&
    ownValue(part, 'control') === control &&
    ownValue(part, 'verdict') === verdict
  );
}
