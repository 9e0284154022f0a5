import type { ControlId } from '@fukushi-kit/policy-check';
import type { AddedCheckItem, CheckCounts } from '@fukushi-kit/schema';
import type { CheckGroup } from '../parts/check-sheet/check-item.ts';
import { unanswered } from '../parts/check-sheet/unanswered.ts';
import { addedChecks } from './added-checks.ts';
import { answerCounts } from './answer-counts.ts';
import { type ControlAnswer, checkAnswers } from './check-answers.ts';
import type { ReportedCheck } from './reported-check.ts';

/** What stands in the rows of a check sheet: the answers by item, their counts by group and in all, and the items added. */
export interface SheetRows {
  readonly answers: ReadonlyMap<string, ControlAnswer>;
  readonly counts: ReadonlyMap<string, CheckCounts>;
  readonly added: AddedCheckItem[];
}

/**
 * The rows of a check sheet as a report has them. `controlOf` names the control of an item whose key is another than its id.
 * The counts are those of the rows, so that nobody who counts them comes to another number.
 */
export function sheetRows(
  check: ReportedCheck,
  groups: readonly CheckGroup[],
  controlOf: (item: string) => string = (item) => item,
): SheetRows {
  const byControl = checkAnswers(check);
  const answerTo = (item: string): ControlAnswer => byControl.get(controlOf(item) as ControlId) ?? unanswered;
  const items = groups.flatMap((group) => group.items.map(({ id }) => id));
  const answers = new Map(items.map((id) => [id, answerTo(id)]));
  const own = new Set(items.map(controlOf));
  return {
    answers,
    counts: new Map([
      ...groups.map((group) => [group.id, answerCounts(group.items.map(({ id }) => answerTo(id)))] as const),
      ['all', answerCounts([...answers.values()])],
    ]),
    added: addedChecks(byControl, (id) => own.has(id)),
  };
}
