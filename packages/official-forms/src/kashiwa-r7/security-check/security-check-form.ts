import type { SecurityCheckForm } from '@fukushi-kit/schema';
import { byItem } from '../../parts/check-sheet/by-item.ts';
import { unanswered } from '../../parts/check-sheet/unanswered.ts';
import { uncounted } from '../../parts/check-sheet/uncounted.ts';
import { checkGroups } from './check-groups.ts';

/**
 * The data of the check sheet of information security: every item of the sections 5, 9, 10 and 11, those not among
 * `answers` without a result. Counts are passed in; those that are not are left to be written by hand.
 *
 * @clause kashiwa-r7:10(2)ウ
 *
 * @example
 * const scope = { kind: null, from: null, to: null, asOf: '2025-09-30', by: null, rulesVersion: null, logHead: null };
 * const sheet = { controlNumber: null, madeOn: null, contractorName: null, scope, added: [], remark: null, confirmedBy: null, confirmedOn: null, effortUnmet: null };
 * const data = securityCheckForm({ sheet, answers: {}, counts: {} });
 * Object.keys(data.answers).length // => 66
 * data.answers['k10-2-o4'].verdict // => null
 */
export function securityCheckForm(given: {
  readonly sheet: Omit<SecurityCheckForm, 'schemaVersion' | 'answers' | 'counts'>;
  readonly answers: Readonly<Partial<SecurityCheckForm['answers']>>;
  readonly counts: Readonly<Partial<SecurityCheckForm['counts']>>;
}): SecurityCheckForm {
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
