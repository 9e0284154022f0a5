import type { PolicyAgreement } from '@fukushi-kit/schema';
import { catalogue as catalogueOf } from '../catalogue/catalogues.ts';
import type { CatalogueId } from '../control/catalogue.ts';
import { excludedControls } from './excluded-controls.ts';
import { metadataOf } from './metadata-of.ts';
import type { OscalAssessmentPlan } from './model/oscal-assessment-plan.ts';
import { oscalFileName } from './oscal-file-name.ts';
import type { OscalOccasion } from './oscal-occasion.ts';
import { oscalUuid } from './oscal-uuid.ts';
import { oscalWords } from './oscal-words.ja.ts';
import { optionalProperty, ownProperty } from './own-property.ts';
import { reviewedControls } from './reviewed-controls.ts';
import { withUuid } from './with-uuid.ts';

/**
 * Which controls are to be checked, as OSCAL; results have to name such a plan. OSCAL asks a plan for a system security plan,
 * which no contract asks for, so it names a resource that says so.
 *
 * @throws {RangeError} if there is no such catalogue, or `modified` is no time with its offset.
 *
 * @clause none the controls carry the clauses
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * const exclusions = [{ control: 'eco-a-lift', reason: '一階建て', decidedBy: '見本 太郎', on: '2025-04-15' }];
 * const agreement = { schemaVersion: '1', parameters: [], readings: [], exclusions };
 * const occasion = { contract: null, asOf: plainDate('2025-06-30'), modified: '2025-06-30T18:00:00+09:00' };
 * const plan = oscalAssessmentPlan('chigasaki-r7-eco', agreement, occasion)['assessment-plan'];
 * plan['reviewed-controls']['control-selections']
 * // => [{ 'include-all': {}, 'exclude-controls': [{ 'control-id': 'eco-a-lift' }] }]
 */
export function oscalAssessmentPlan(
  id: CatalogueId,
  agreement: PolicyAgreement,
  { contract, asOf, modified }: OscalOccasion,
): OscalAssessmentPlan {
  const catalogue = catalogueOf(id);
  const noSystemPlan = { uuid: oscalUuid('no-system-plan'), ...oscalWords.noSystemPlan };
  const body = {
    metadata: metadataOf({
      title: oscalWords.title.plan(catalogue.title),
      modified,
      version: asOf,
      props: [ownProperty('catalogue', id), ownProperty('as-of', asOf), ...optionalProperty('contract', contract)],
      links: [{ href: oscalFileName(id, 'profile'), rel: 'profile' }],
    }),
    'import-ssp': { href: `#${noSystemPlan.uuid}` },
    'reviewed-controls': reviewedControls(excludedControls(catalogue, agreement, asOf).map(({ control }) => control)),
    'back-matter': { resources: [noSystemPlan] },
  };
  return { 'assessment-plan': withUuid('assessment-plan', body) };
}
