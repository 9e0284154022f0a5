import { formatEraDate } from '@fukushi-kit/calendar';
import type { WaiverBook } from '@fukushi-kit/schema';
import { catalogue as catalogueOf } from '../catalogue/catalogues.ts';
import type { BookEvidence } from '../evaluate/evidence-index.ts';
import type { PolicyReport } from '../evaluate/policy-report.ts';
import { breaches } from './breach.ts';
import { breachRisk } from './breach-risk.ts';
import { type CheckSubject, partUuid } from './check-subject.ts';
import { controlObservation } from './control-observation.ts';
import { controlStatus } from './control-status.ts';
import { evidenceResources } from './evidence-resources.ts';
import { filled } from './filled.ts';
import { findingObservation } from './finding-observation.ts';
import { metadataOf } from './metadata-of.ts';
import type { OscalAssessmentResults, OscalResult } from './model/oscal-assessment-results.ts';
import { oscalFileName } from './oscal-file-name.ts';
import { dayEnd, dayStart, type OscalWriting } from './oscal-occasion.ts';
import { oscalWords } from './oscal-words.ja.ts';
import { optionalProperty, ownProperty } from './own-property.ts';
import { reviewedControls } from './reviewed-controls.ts';
import { verdictStatus } from './verdict-status.ts';
import { waiverObservation } from './waiver-observation.ts';
import { withUuid } from './with-uuid.ts';

/**
 * How all controls stand, as OSCAL: an observation for each control and each finding, a finding of OSCAL for each verdict that
 * is one, a risk for each breach. What OSCAL has no word for (the six verdicts, books, rows, waivers) are properties in
 * {@link oscalNamespace}; `readOscalResults` reads them. Of the books only digests, counts and numbers of rows are written.
 *
 * `waivers` is the book of waivers, whose document and days are written where they cover a breach.
 *
 * @throws {RangeError} if `modified` is no time with its offset.
 *
 * @clause kashiwa-r7:10(2)ウ
 * @clause chigasaki-r7:特記12(1)
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * import { evaluateAll, noAgreement } from '@fukushi-kit/policy-check';
 * const asOf = plainDate('2025-06-30');
 * const report = evaluateAll('kashiwa-r7', {}, noAgreement, asOf);
 * const writing = { contract: 'K-1', modified: '2025-06-30T18:00:00+09:00' };
 * const [result] = oscalAssessmentResults(report, [], undefined, writing)['assessment-results'].results;
 * result.findings.find(({ target }) => target['target-id'] === 'k10-2-o4_smt').target.status
 * // => { state: 'not-satisfied', reason: 'other' }
 */
export function oscalAssessmentResults(
  report: PolicyReport,
  evidence: readonly BookEvidence[],
  waivers: WaiverBook | undefined,
  writing: OscalWriting,
): OscalAssessmentResults {
  const subject: CheckSubject = { report, evidence, waivers, writing };
  const resources = evidenceResources(subject);
  const body: Omit<OscalAssessmentResults['assessment-results'], 'uuid'> = {
    metadata: metadataOf({
      title: oscalWords.title.results(catalogueOf(report.catalogue).title),
      modified: writing.modified,
      version: report.asOf,
    }),
    'import-ap': { href: oscalFileName(report.catalogue, 'assessment-plan') },
    results: [resultOf(subject)],
    ...(resources.length === 0 ? {} : { 'back-matter': { resources } }),
  };
  return { 'assessment-results': withUuid('assessment-results', body) };
}

function resultOf(subject: CheckSubject): OscalResult {
  const { report, writing } = subject;
  const { catalogue, asOf, results, findings, waiverFindings } = report;
  const title = oscalWords.title.results(catalogueOf(catalogue).title);
  const broken = breaches(report);
  return {
    uuid: partUuid(subject, 'result'),
    title,
    description: oscalWords.result(formatEraDate(asOf)),
    start: dayStart(asOf),
    end: dayEnd(asOf),
    props: [
      ownProperty('catalogue', catalogue),
      ownProperty('as-of', asOf),
      ...optionalProperty('contract', writing.contract),
    ],
    'reviewed-controls': reviewedControls(
      results.filter(({ verdict }) => verdictStatus[verdict] === null).map(({ control }) => control),
    ),
    observations: [
      ...results.map((result) => controlObservation(subject, result)),
      ...findings.map((finding) => findingObservation(subject, finding)),
      ...waiverFindings.map((finding) => waiverObservation(subject, finding)),
    ],
    ...filled(
      'risks',
      broken.map((breach) => breachRisk(subject, breach)),
    ),
    ...filled(
      'findings',
      results.flatMap((result) => controlStatus(subject, result, broken)),
    ),
  };
}
