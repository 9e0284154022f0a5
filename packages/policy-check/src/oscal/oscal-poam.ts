import type { WaiverBook } from '@fukushi-kit/schema';
import { catalogue as catalogueOf } from '../catalogue/catalogues.ts';
import { controlFindingText } from '../control-finding-text.ts';
import { distinct } from '../evaluate/assessment.ts';
import type { BookEvidence } from '../evaluate/evidence-index.ts';
import type { PolicyReport } from '../evaluate/policy-report.ts';
import { type Breach, breaches } from './breach.ts';
import { breachFindings, breachObservations, breachRisk, riskUuid } from './breach-risk.ts';
import { type CheckSubject, partUuid } from './check-subject.ts';
import { controlObservation } from './control-observation.ts';
import { controlStatus, controlStatusUuid } from './control-status.ts';
import { evidenceResources } from './evidence-resources.ts';
import { findingObservation } from './finding-observation.ts';
import { metadataOf } from './metadata-of.ts';
import type { OscalPoam, OscalPoamItem } from './model/oscal-poam.ts';
import { oscalFileName } from './oscal-file-name.ts';
import { oscalMarkup, oscalParagraphs } from './oscal-markup.ts';
import { oscalNamespace } from './oscal-namespace.ts';
import type { OscalWriting } from './oscal-occasion.ts';
import { oscalWords } from './oscal-words.ja.ts';
import { optionalProperty, ownProperties, ownProperty } from './own-property.ts';
import { withUuid } from './with-uuid.ts';

/**
 * The breaches to be remedied, as OSCAL's plan of action and milestones: an item for each breach, once where controls share
 * their evidence, with the risk, the findings and the evidence as the results have them. `null` where nothing is broken,
 * since OSCAL has no plan without an item. How and by when something is remedied no register tells, so no item says it.
 *
 * @throws {RangeError} if `modified` is no time with its offset.
 *
 * @clause kashiwa-r7:9(12)
 * @clause chigasaki-r7:特記12(1)
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * import { evaluateAll, noAgreement } from '@fukushi-kit/policy-check';
 * const asOf = plainDate('2025-06-30');
 * const writing = { contract: 'K-1', modified: '2025-06-30T18:00:00+09:00' };
 * oscalPoam(evaluateAll('kashiwa-r7', {}, noAgreement, asOf), [], undefined, writing) // => null
 */
export function oscalPoam(
  report: PolicyReport,
  evidence: readonly BookEvidence[],
  waivers: WaiverBook | undefined,
  writing: OscalWriting,
): OscalPoam | null {
  const subject: CheckSubject = { report, evidence, waivers, writing };
  const broken = breaches(report);
  if (broken.length === 0) return null;
  const results = broken.flatMap((breach) => breach.results);
  const findings = distinct(results.flatMap((result) => result.findings));
  const resources = evidenceResources(subject);
  const body: Omit<OscalPoam['plan-of-action-and-milestones'], 'uuid'> = {
    metadata: metadataOf({
      title: oscalWords.title.poam(catalogueOf(report.catalogue).title),
      modified: writing.modified,
      version: report.asOf,
      props: [
        ownProperty('catalogue', report.catalogue),
        ownProperty('as-of', report.asOf),
        ...optionalProperty('contract', writing.contract),
      ],
      links: [{ href: oscalFileName(report.catalogue, 'assessment-results'), rel: 'assessment-results' }],
    }),
    'system-id': { 'identifier-type': oscalNamespace, id: writing.contract?.trim() || report.catalogue },
    observations: [
      ...results.map((result) => controlObservation(subject, result)),
      ...findings.map((finding) => findingObservation(subject, finding)),
    ],
    risks: broken.map((breach) => breachRisk(subject, breach)),
    findings: results.flatMap((result) => controlStatus(subject, result, broken)),
    'poam-items': broken.map((breach) => itemOf(subject, breach)),
    ...(resources.length === 0 ? {} : { 'back-matter': { resources } }),
  };
  return { 'plan-of-action-and-milestones': withUuid('poam', body) };
}

function itemOf(subject: CheckSubject, breach: Breach): OscalPoamItem {
  const { first, results } = breach;
  const controls = results.map(({ control }) => control);
  return {
    uuid: partUuid(subject, 'poam-item', first.id),
    title: oscalMarkup(first.title),
    description: oscalParagraphs([
      oscalWords.remedy(first.item),
      ...breachFindings(breach).map((finding) => controlFindingText(finding)),
    ]),
    props: [...ownProperties('control', controls), ownProperty('gravity', first.gravity)],
    'related-findings': controls.map((control) => ({ 'finding-uuid': controlStatusUuid(subject, control) })),
    'related-observations': breachObservations(subject, breach),
    'related-risks': [{ 'risk-uuid': riskUuid(subject, breach) }],
  };
}
