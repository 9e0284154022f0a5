import { type InputFindingCode, type Parsed, readJson } from '@fukushi-kit/schema';
import type { PolicyReport } from '../../evaluate/policy-report.ts';
import { oscalVersion } from '../oscal-namespace.ts';
import { contentUuid } from '../with-uuid.ts';
import { type Fault, fault } from './fault.ts';
import type { OscalFindingCode } from './oscal-finding-code.ts';
import { optionalValue } from './own-values.ts';
import { RESULT } from './placed.ts';
import { readReport } from './read-report.ts';
import { type ResultsShape, resultsShape } from './results-shape.ts';

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
  if (result === undefined || further.length > 0)
    return refused([fault('oscal-several-results', ['assessment-results', 'results'])]);
  const report = readReport(result);
  if ('faults' in report) return refused(report.faults);
  const contract = optionalValue(result, 'contract');
  if (contract === undefined) return refused([fault('oscal-property-missing', RESULT)]);
  return { ok: true, value: { report: report.value, contract, modified: metadata['last-modified'], isAsWritten } };
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}

function refused(findings: readonly Fault[]): Reading {
  return { ok: false, findings };
}
