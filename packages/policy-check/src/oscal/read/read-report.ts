import { isPlainDate } from '@fukushi-kit/calendar';
import { catalogues } from '../../catalogue/catalogues.ts';
import { type PolicyReport, policyReport } from '../../evaluate/policy-report.ts';
import { contradictions } from './contradictions.ts';
import { type Fault, fault, type Read, readAll } from './fault.ts';
import { ownValue } from './own-values.ts';
import { type Placed, placed, RESULT } from './placed.ts';
import { type PlacedResult, readControl } from './read-control.ts';
import { type PlacedFinding, readFinding } from './read-finding.ts';
import { readWaiverFinding } from './read-waiver-finding.ts';
import type { ObservationShape, ResultShape } from './results-shape.ts';

/** The report that a result was written from. */
export function readReport(result: ResultShape): Read<PolicyReport> {
  const id = ownValue(result, 'catalogue');
  if (id === null) return { faults: [fault('oscal-foreign', RESULT)] };
  const catalogue = catalogues.find((each) => each.id === id);
  if (catalogue === undefined) return { faults: [fault('oscal-unknown-catalogue', RESULT)] };
  const asOf = ownValue(result, 'as-of');
  if (asOf === null || !isPlainDate(asOf)) return { faults: [fault('oscal-not-a-day', RESULT)] };
  const known = catalogue.chapters.flatMap(({ controls }) => controls.map((control) => control.id));
  const read = readRecords(result, new Set(known));
  if (read.faults.length > 0) return { faults: read.faults };
  const byControl = new Map<string, PlacedResult>(read.controls.map((each) => [each.result.control, each]));
  const missing = known.filter((control) => !byControl.has(control));
  if (missing.length > 0)
    return { faults: missing.map((control) => fault('oscal-control-missing', RESULT, { control })) };
  const ordered = known.flatMap((control) => byControl.get(control) ?? []);
  const faults = [...unclaimed(read.findings, ordered), ...contradictions(result, asOf, ordered)];
  if (faults.length > 0) return { faults };
  const results = ordered.map((each) => each.result);
  return { value: policyReport(catalogue, asOf, results, read.waiverFindings) };
}

interface Records {
  readonly findings: readonly PlacedFinding[];
  readonly controls: readonly PlacedResult[];
  readonly waiverFindings: PolicyReport['waiverFindings'];
  readonly faults: readonly Fault[];
}

/** What the observations of a result say, each by itself. */
function readRecords(result: ResultShape, known: ReadonlySet<string>): Records {
  const ofKind = (kind: string): readonly Placed<ObservationShape>[] =>
    placed('observations', result.observations).filter(({ part }) => ownValue(part, 'record') === kind);
  const findings = readAll(ofKind('finding').map(readFinding));
  const byKey = new Map(findings.values.map(({ finding }) => [finding.key, finding]));
  const controls = readAll(ofKind('control').map((each) => readControl(each, known, byKey)));
  const waiverFindings = readAll(ofKind('waiver-finding').map(readWaiverFinding));
  const faults = [
    ...uuidFaults(result),
    ...findings.faults,
    ...controls.faults,
    ...waiverFindings.faults,
    ...repeated(controls.values, ({ result: { control } }) => control).map(({ path }) =>
      fault('oscal-control-twice', path),
    ),
    ...repeated(findings.values, ({ finding }) => finding.key).map(({ path }) => fault('oscal-finding-twice', path)),
  ];
  return { findings: findings.values, controls: controls.values, waiverFindings: waiverFindings.values, faults };
}

function uuidFaults({ uuid, observations, risks, findings }: ResultShape): readonly Fault[] {
  const parts: readonly Placed<{ readonly uuid: string }>[] = [
    { part: { uuid }, path: RESULT },
    ...placed('observations', observations),
    ...placed('risks', risks),
    ...placed('findings', findings),
  ];
  return repeated(parts, ({ part }) => part.uuid).map(({ path }) => fault('oscal-uuid-twice', path));
}

/** Those whose name an earlier one has. */
function repeated<Item>(items: readonly Item[], name: (item: Item) => string): readonly Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const isAgain = seen.has(name(item));
    seen.add(name(item));
    return isAgain;
  });
}

/** Findings that no control names would be lost. */
function unclaimed(findings: readonly PlacedFinding[], results: readonly PlacedResult[]): readonly Fault[] {
  const claimed = new Set(results.flatMap(({ result }) => result.findings.map(({ key }) => key)));
  return findings
    .filter(({ finding }) => !claimed.has(finding.key))
    .map(({ path }) => fault('oscal-finding-unclaimed', path));
}
