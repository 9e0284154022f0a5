import type { SpecialProvisionsCheckForm } from '@fukushi-kit/schema';
import { byItem } from '../../parts/check-sheet/by-item.ts';
import { unanswered } from '../../parts/check-sheet/unanswered.ts';
import { uncounted } from '../../parts/check-sheet/uncounted.ts';
import { checkGroups } from './check-groups.ts';

/**
 * The data of the check sheet of the special provisions: every item of articles 1 to 14, those not among `answers` without
 * a result. Counts are passed in; those that are not are left to be written by hand.
 *
 * @clause chigasaki-r7:特記12(1)
 *
 * @example
 * const scope = { kind: null, from: null, to: null, asOf: '2025-09-30', by: null, rulesVersion: null, logHead: null };
 * const sheet = { controlNumber: null, madeOn: null, contractorName: null, scope, added: [], remark: null, confirmedBy: null, confirmedOn: null };
 * const answer = { verdict: 'conforming', methods: ['examine'], evidence: '規程・文書台帳 2件', finding: null, remedyBy: null, remediedOn: null, checkedBy: null, checkedOn: '2025-09-30' } as const;
 * const data = specialProvisionsCheckForm({ sheet, answers: { 'c2-2a': { ...answer, methods: [...answer.methods] } }, counts: {} });
 * Object.keys(data.answers).length // => 53
 * data.answers['c2-2a'].verdict // => 'conforming'
 * data.answers['c2-2b'].verdict // => null
 */
export function specialProvisionsCheckForm(given: {
  readonly sheet: Omit<SpecialProvisionsCheckForm, 'schemaVersion' | 'answers' | 'counts'>;
  readonly answers: Readonly<Partial<SpecialProvisionsCheckForm['answers']>>;
  readonly counts: Readonly<Partial<SpecialProvisionsCheckForm['counts']>>;
}): SpecialProvisionsCheckForm {
  const { sheet, answers, counts } = given;
  const ids = checkGroups.flatMap(({ items }) => items.map(({ id }) => id));
  const groups = [...checkGroups.map(({ id }) => id), 'all'] as const;
  return {
    schemaVersion: '1',
    ...sheet,
    answers: byItem(ids, answers, unanswered),
    counts: byItem(groups, counts, uncounted),
  };
}
