import type { PlainDate } from '@fukushi-kit/calendar';
import type { InspectionRecordForm } from '@fukushi-kit/schema';
import type { InspectionDue, ReviewState } from '@fukushi-kit/settlement';
import { readingWords } from '../../parts/reading-words.ts';

/**
 * The data of the record of an inspection (検査調書) from the day by which it is due and where the originals stand in the
 * review. The result is ticked only where every original is received, or a correction of one is open; what was found in
 * each item the inspector says.
 *
 * @clause chigasaki-r7:9(3)
 * @clause chigasaki-r7:9(4)
 * @clause payment-delay-prevention-act:5
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * import { formExamples } from '@fukushi-kit/official-forms/examples';
 * import { inspectionDue } from '@fukushi-kit/settlement';
 * const handedInOn = plainDate('2025-07-10');
 * const due = inspectionDue({ since: handedInOn, agreedDays: null, finishedOn: null });
 * const found = formExamples('chigasaki-r7/inspection-record').simple;
 * const data = inspectionRecordForm({ handedInOn, due, states: [], found });
 * data.dueDay // => '2025-07-20'
 * data.dueNote // => '毎月の提出を通知と読む。直しがあれば再び出した日から数える。'
 * data.result // => null
 */
export function inspectionRecordForm(given: {
  /** The last day on which it was handed in or handed in again: the one from which the days of inspection run. */
  readonly handedInOn: PlainDate;
  readonly due: InspectionDue;
  /** Where each original of the submission stands. */
  readonly states: readonly ReviewState[];
  /** What the inspector found and writes. */
  readonly found: Omit<
    InspectionRecordForm,
    'schemaVersion' | 'handedInOn' | 'dueDay' | 'daysLate' | 'dueNote' | 'result'
  >;
}): InspectionRecordForm {
  const { handedInOn, due, states, found } = given;
  return {
    ...found,
    schemaVersion: '1',
    handedInOn,
    dueDay: due.due,
    daysLate: due.daysLate,
    dueNote: due.readings.map(readingWords).join('') || null,
    result: resultOf(states),
  };
}

function resultOf(states: readonly ReviewState[]): InspectionRecordForm['result'] {
  if (states.some(({ at }) => at === 'correction-asked')) return 'correction';
  return states.length > 0 && states.every(({ at }) => at === 'received') ? 'finished' : null;
}
