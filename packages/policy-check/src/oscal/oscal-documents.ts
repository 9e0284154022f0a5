import { soleContract } from '../book/sole-contract.ts';
import { evidenceIndex } from '../evaluate/evidence-index.ts';
import { oscalAssessmentPlan } from './oscal-assessment-plan.ts';
import { oscalAssessmentResults } from './oscal-assessment-results.ts';
import { oscalCatalog } from './oscal-catalog.ts';
import { type OscalKind, oscalFileName } from './oscal-file-name.ts';
import type { OscalDocument, OscalInput } from './oscal-input.ts';
import { dayEnd, type OscalOccasion } from './oscal-occasion.ts';
import { oscalPoam } from './oscal-poam.ts';
import { oscalProfile } from './oscal-profile.ts';

/**
 * A check as OSCAL 1.2.1 in JSON: catalogue, profile, assessment plan, results, and, where something is broken, the plan of
 * action. The documents refer to each other by the names of their files, so they belong into one folder. The same input
 * gives the same bytes, in whatever order the properties of the registers stand.
 *
 * @throws {RangeError} if `modified` is no time with its offset.
 *
 * @clause kashiwa-r7:10(2)ウ
 * @clause chigasaki-r7:特記12(1)
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * import { evaluateAll, noAgreement } from '@fukushi-kit/policy-check';
 * const report = evaluateAll('chigasaki-r7-eco', {}, noAgreement, plainDate('2025-06-30'));
 * oscalDocuments({ report, books: {}, agreement: noAgreement }).map(({ name }) => name)
 * // => ['chigasaki-r7-eco-catalog.json', 'chigasaki-r7-eco-profile.json', 'chigasaki-r7-eco-assessment-plan.json',
 * //   'chigasaki-r7-eco-assessment-results.json']
 */
export function oscalDocuments(input: OscalInput): readonly OscalDocument[] {
  const { report, books, agreement } = input;
  const { catalogue } = report;
  const occasion = occasionOf(input);
  const evidence = evidenceIndex(books);
  const poam = oscalPoam(report, evidence, books.waivers, occasion);
  const documents: readonly (readonly [OscalKind, object])[] = [
    ['catalog', oscalCatalog(catalogue, occasion.modified)],
    ['profile', oscalProfile(catalogue, agreement, occasion)],
    ['assessment-plan', oscalAssessmentPlan(catalogue, agreement, occasion)],
    ['assessment-results', oscalAssessmentResults(report, evidence, books.waivers, occasion)],
    ...(poam === null ? [] : [['poam', poam] as const]),
  ];
  return documents.map(([kind, document]) => ({
    name: oscalFileName(catalogue, kind),
    text: `${JSON.stringify(document, null, 2)}\n`,
  }));
}

function occasionOf({ report, books, contract, modified }: OscalInput): OscalOccasion {
  return {
    contract: contract ?? soleContract(books)?.number ?? null,
    asOf: report.asOf,
    modified: modified ?? dayEnd(report.asOf),
  };
}
