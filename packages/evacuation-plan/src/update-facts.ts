import type { UpdateFacts } from '@fukushi-kit/schema';
import { updateFactLabels as label } from './messages.ja.ts';
import type { YesNo } from './yes-no.ts';

/**
 * The facts by which a municipality decides whether a finished plan is due for an update (更新).
 *
 * @clause chigasaki-r7:8(4)ア(ア)
 */
export type UpdateVocabulary = { readonly [Name in keyof UpdateFacts]: YesNo };

/**
 * The three facts of an update (更新): condition ①(a), condition ①(b) and condition ②. The last two are rulings.
 *
 * @clause chigasaki-r7:8(4)ア(ア)①(a)
 * @clause chigasaki-r7:8(4)ア(ア)①(b)
 * @clause chigasaki-r7:8(4)ア(ア)②
 *
 * @example
 * updateFacts.hazardKindOrDegreeChanged.label // => '災害リスクの種別や程度が変わった'
 */
export const updateFacts: UpdateVocabulary = {
  hazardKindOrDegreeChanged: { kind: 'yes-no', label: label.hazardKindOrDegreeChanged },
  findingsChangedSubstantially: { kind: 'yes-no', label: label.findingsChangedSubstantially, personal: true },
  evacuationMethodChangedFundamentally: { kind: 'yes-no', label: label.evacuationMethodChangedFundamentally },
};

/**
 * The facts of an update (更新) of which nobody recorded one yet: each is open, and none is a no.
 *
 * @clause chigasaki-r7:8(4)ア(ア)
 *
 * @example
 * noUpdateFacts.hazardKindOrDegreeChanged // => null
 */
export const noUpdateFacts: UpdateFacts = {
  hazardKindOrDegreeChanged: null,
  findingsChangedSubstantially: null,
  evacuationMethodChangedFundamentally: null,
};
