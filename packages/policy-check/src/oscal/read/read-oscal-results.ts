import { isPlainDate, type PlainDate } from '@fukushi-kit/calendar';
import { type InputFindingCode, type Parsed, readJson } from '@fukushi-kit/schema';
import { catalogues } from '../../catalogue/catalogues.ts';
import type { Catalogue } from '../../control/catalogue.ts';
import type { ControlFinding } from '../../evaluate/control-finding.ts';
import { type PolicyReport, policyReport } from '../../evaluate/policy-report.ts';
import { oscalVersion } from '../oscal-namespace.ts';
import { contentUuid } from '../with-uuid.ts';
import { contradictions } from './contradictions.ts';
import { type Fault, fault, readAll } from './fault.ts';
import type { OscalFindingCode } from './oscal-finding-code.ts';
import { optionalValue, ownValue } from './own-values.ts';
import { type Placed, placed } from './placed.ts';
import { type PlacedResult, readControl } from './read-control.ts';
import { readFinding } from './read-finding.ts';
import { readWaiverFinding } from './read-waiver-finding.ts';
import { type ObservationShape, type ResultShape, type ResultsShape, resultsShape } from './results-shape.ts';

/**
 * Results of a check as they were read back from OSCAL.
 *
 * @clause none a shape of this project, not of a source
 */
export interface OscalReading {
  /** The report, the same as the one that was written. */
  readonly report: PolicyReport;
  /** What named the contract, `null` where nothing did. */
  readonly contract: string | null;
  /** `last-modified` as it stands in the text. */
  readonly modified: string;
  /**
   * Whether the content, in the order of its properties, is that for which the document got its UUID. Where it is not,
   * something changed it on the way; it is no proof against one who means to.
   */
  readonly isAsWritten: boolean;
}

type Reading = Parsed<OscalReading, OscalFindingCode | InputFindingCode>;

/**
 * Reads OSCAL `assessment-results` that this project wrote: the report with the same verdicts, findings, confirmations and
 * waivers, or every finding that stands against it. What others wrote has no verdict of this project in it and is refused,
 * and so is what OSCAL's own words (status, exclusion, risk) contradict. Findings carry paths within the text and no values.
 *
 * @clause none a border of the data contract
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * import { evaluateAll, noAgreement } from '@fukushi-kit/policy-check';
 * import { oscalDocuments, readOscalResults } from '@fukushi-kit/policy-check/oscal';
 * const report = evaluateAll('kashiwa-r7', {}, noAgreement, plainDate('2025-06-30'));
 * const results = oscalDocuments({ report, books: {}, agreement: noAgreement })[3];
 * const read = readOscalResults(results.text);
 * read.ok && read.value.report.counts.unverified === report.counts.unverified // => true
 * readOscalResults('{"catalog": {}}').findings.map(({ code }) => code) // => ['not-assessment-results']
 */
export function readOscalResults(text: string): Reading {
  const json = readJson(text);
  if (!json.ok) return json;
  const document = memberOf(json.value, 'assessment-results');
  if (typeof document !== 'object' || document === null) return refused([fault('not-assessment-results', [])]);
  const version = memberOf(memberOf(document, 'metadata'), 'oscal-version');
  if (version !== oscalVersion)
    return refused([fault('oscal-version-unknown', ['assessment-results', 'metadata', 'oscal-version'])]);
  const parsed = resultsShape.safeParse(document);
  if (!parsed.success)
    return refused(parsed.error.issues.map(({ path }) => fault('oscal-malformed', ['assessment-results', ...path])));
  const { uuid, ...body } = document as ResultsShape;
  return readingOf(parsed.data, uuid === contentUuid('assessment-results', body));
}

function readingOf({ metadata, results }: ResultsShape, isAsWritten: boolean): Reading {
  const [result, ...further] = results;
  const path = ['assessment-results', 'results', 0];
  if (result === undefined || further.length > 0)
    return refused([fault('oscal-several-results', ['assessment-results', 'results'])]);
  const id = ownValue(result, 'catalogue');
  if (id === null) return refused([fault('oscal-foreign', path)]);
  const catalogue = catalogues.find((each) => each.id === id);
  if (catalogue === undefined) return refused([fault('oscal-unknown-catalogue', path)]);
  const asOf = ownValue(result, 'as-of');
  if (asOf === null || !isPlainDate(asOf)) return refused([fault('oscal-not-a-day', path)]);
  const contract = optionalValue(result, 'contract');
  if (contract === undefined) return refused([fault('oscal-property-missing', path)]);
  const report = reportIn(result, catalogue, asOf);
  if ('faults' in report) return refused(report.faults);
  return { ok: true, value: { report: report.value, contract, modified: metadata['last-modified'], isAsWritten } };
}

function reportIn(
  result: ResultShape,
  catalogue: Catalogue,
  asOf: PlainDate,
): { readonly value: PolicyReport } | { readonly faults: readonly Fault[] } {
  const records = placed('observations', result.observations);
  const ofKind = (kind: string): readonly Placed<ObservationShape>[] =>
    records.filter(({ part }) => ownValue(part, 'record') === kind);
  const known = catalogue.chapters.flatMap(({ controls }) => controls.map(({ id }) => id));
  const findings = readAll(ofKind('finding').map(readFinding));
  const byKey = new Map(findings.values.map((finding) => [finding.key, finding]));
  const controls = readAll(ofKind('control').map((each) => readControl(each, new Set(known), byKey)));
  const waiverFindings = readAll(ofKind('waiver-finding').map(readWaiverFinding));
  const faults = [
    ...uuidFaults(result),
    ...findings.faults,
    ...controls.faults,
    ...waiverFindings.faults,
    ...twice(controls.values),
  ];
  if (faults.length > 0) return { faults };
  const byControl = new Map<string, PlacedResult>(controls.values.map((each) => [each.result.control, each]));
  const ordered = known.flatMap((id) => byControl.get(id) ?? []);
  const missing = known.filter((id) => !byControl.has(id));
  if (missing.length > 0)
    return { faults: missing.map((id) => fault('oscal-control-missing', RESULT, { control: id })) };
  const later = [...unclaimed(findings.values, ordered, ofKind('finding')), ...contradictions(result, asOf, ordered)];
  if (later.length > 0) return { faults: later };
  const results = ordered.map((each) => each.result);
  return { value: policyReport(catalogue, asOf, results, waiverFindings.values) };
}

const RESULT = ['assessment-results', 'results', 0] as const;

function uuidFaults({ uuid, observations, risks, findings }: ResultShape): readonly Fault[] {
  const seen = new Set([uuid]);
  const parts: readonly Placed<{ readonly uuid: string }>[] = [
    ...placed('observations', observations),
    ...placed('risks', risks),
    ...placed('findings', findings),
  ];
  return parts.flatMap(({ part, path }) => {
    const isNew = !seen.has(part.uuid);
    seen.add(part.uuid);
    return isNew ? [] : [fault('oscal-uuid-twice', path)];
  });
}

function twice(results: readonly PlacedResult[]): readonly Fault[] {
  const first = new Map(results.toReversed().map((each) => [each.result.control, each]));
  return results
    .filter((each) => first.get(each.result.control) !== each)
    .map(({ path }) => fault('oscal-control-twice', path));
}

/** Findings that no control names would be lost, and one that stands twice is told once only. */
function unclaimed(
  findings: readonly ControlFinding[],
  results: readonly PlacedResult[],
  records: readonly Placed<ObservationShape>[],
): readonly Fault[] {
  const claimed = new Set(results.flatMap(({ result }) => result.findings.map(({ key }) => key)));
  const seen = new Set<string>();
  return findings.flatMap(({ key }, index) => {
    const isTwice = seen.has(key);
    seen.add(key);
    const path = records[index]?.path ?? RESULT;
    if (isTwice) return [fault('oscal-finding-twice', path)];
    return claimed.has(key) ? [] : [fault('oscal-finding-unclaimed', path)];
  });
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}

function refused(findings: readonly Fault[]): Reading {
  return { ok: false, findings };
}
