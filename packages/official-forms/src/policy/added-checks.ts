import { clause as clauseOf } from '@fukushi-kit/clause';
import { control } from '@fukushi-kit/policy-check';
import type { AddedCheckItem } from '@fukushi-kit/schema';
import type { ControlAnswer } from './check-answers.ts';

/**
 * The controls of a catalogue that have no row of their own on a check sheet, as items that were added to it (加えた点検項目),
 * so that none is left out. None of them is an effort, whose 未達 has no place there.
 */
export function addedChecks(
  answers: ReadonlyMap<Parameters<typeof control>[0], ControlAnswer>,
  hasRow: (id: string) => boolean,
): AddedCheckItem[] {
  return [...answers].flatMap(([id, answer]) => {
    if (hasRow(id) || answer.verdict === 'effort-unmet') return [];
    const { clause, item } = control(id);
    const { verdict, evidence, finding, remedyBy, remediedOn, checkedBy } = answer;
    return [{ clause: clauseOf(clause).at, text: item, evidence, verdict, finding, remedyBy, remediedOn, checkedBy }];
  });
}
