import type { PlainDate } from '@fukushi-kit/calendar';
import type { PolicyAgreement } from '@fukushi-kit/schema';
import { catalogue as catalogueOf } from '../catalogue/catalogues.ts';
import type { Catalogue, CatalogueId } from '../control/catalogue.ts';
import { agreedParameter } from '../evaluate/agreed.ts';
import { excludedControls } from './excluded-controls.ts';
import { filled } from './filled.ts';
import { metadataOf } from './metadata-of.ts';
import type { OscalProfile, OscalSetParameter } from './model/oscal-profile.ts';
import type { OscalProperty } from './model/oscal-property.ts';
import { oscalFileName } from './oscal-file-name.ts';
import type { OscalOccasion } from './oscal-occasion.ts';
import { oscalWords } from './oscal-words.ja.ts';
import { optionalProperty, ownProperty } from './own-property.ts';
import { parametersOf } from './parameters-of.ts';
import { withUuid } from './with-uuid.ts';

/**
 * What of a catalogue applies to a contract, as OSCAL: every control but those that the agreement leaves out on that day, and
 * the numbers agreed on, each with its document. A number that is not agreed on, or has no document, is not set. Who decided
 * an exclusion is not written.
 *
 * @throws {RangeError} if there is no such catalogue, or `modified` is no time with its offset.
 *
 * @clause none the controls carry the clauses
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * const agreement = { schemaVersion: '1', readings: [], exclusions: [],
 *   parameters: [{ parameter: 'unused-id-days', value: 90, basis: '取決め 第1号', agreedOn: '2025-04-01' }] };
 * const occasion = { contract: 'K-1', asOf: plainDate('2025-06-30'), modified: '2025-06-30T18:00:00+09:00' };
 * const { profile } = oscalProfile('kashiwa-r7', agreement, occasion);
 * profile.imports // => [{ href: 'kashiwa-r7-catalog.json', 'include-all': {} }]
 * profile.modify['set-parameters'].map((each) => [each['param-id'], ...each.values]) // => [['unused-id-days', '90']]
 */
export function oscalProfile(id: CatalogueId, agreement: PolicyAgreement, occasion: OscalOccasion): OscalProfile {
  const { contract, asOf, modified } = occasion;
  const catalogue = catalogueOf(id);
  const excluded = excludedControls(catalogue, agreement, asOf);
  const set = setParameters(catalogue, agreement, asOf);
  const body: Omit<OscalProfile['profile'], 'uuid'> = {
    metadata: metadataOf({
      title: oscalWords.title.profile(catalogue.title),
      modified,
      version: asOf,
      props: [
        ownProperty('catalogue', id),
        ownProperty('as-of', asOf),
        ...optionalProperty('contract', contract),
        ...readings(catalogue, agreement),
        ...excluded.map(({ control, reason }) => ownProperty('exclusion', control, reason)),
      ],
    }),
    imports: [
      {
        href: oscalFileName(id, 'catalog'),
        'include-all': {},
        ...(excluded.length === 0
          ? {}
          : { 'exclude-controls': [{ 'with-ids': excluded.map(({ control }) => control) }] }),
      },
    ],
    merge: { 'as-is': true },
    ...(set.length === 0 ? {} : { modify: { 'set-parameters': set } }),
  };
  return { profile: withUuid('profile', body) };
}

function setParameters(
  catalogue: Catalogue,
  agreement: PolicyAgreement,
  asOf: PlainDate,
): readonly OscalSetParameter[] {
  return parametersOf(catalogue).flatMap((name) => {
    const agreed = agreedParameter(agreement, name, asOf);
    if (agreed === null) return [];
    const props = [...optionalProperty('basis', agreed.basis), ...optionalProperty('agreed-on', agreed.agreedOn)];
    return [{ 'param-id': name, ...filled('props', props), values: [String(agreed.value)] as const }];
  });
}

/** The readings chosen for the open questions of the catalogue. */
function readings({ chapters }: Catalogue, agreement: PolicyAgreement): readonly OscalProperty[] {
  const doubts = new Set(chapters.flatMap(({ controls }) => controls.flatMap((control) => control.doubts)));
  return [...doubts].flatMap((each) => {
    const chosen = agreement.readings.find(({ doubt }) => doubt === each);
    if (chosen === undefined) return [];
    return [ownProperty('reading', `${each}=${chosen.reading}`, chosen.basis ?? undefined)];
  });
}
