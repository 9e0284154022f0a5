import { clauseLabel, type Doubt } from '@fukushi-kit/clause';
import type { ConsultationNoteForm, DoubtRecord } from '@fukushi-kit/schema';

/**
 * The data of the record of a consultation (協議・疑義記録票) from a doubt and what the profile records of it. Every reading
 * of the doubt stands on the sheet; one is circled as adopted only where the answer names one.
 *
 * @clause chigasaki-r7:16(2)
 * @clause kashiwa-r7:14(1)
 *
 * @example
 * import { doubt } from '@fukushi-kit/clause';
 * const answer = { on: '2025-06-12', by: '見本市福祉課', text: '次の開庁日とします。', reading: 'next-open-day' } as const;
 * const record = { askedOn: '2025-06-02', askedBy: 'contractor', question: null, answer, reference: '見福第12号' } as const;
 * const note = {
 *   addressee: null, contractName: null, contractorName: null, askerOffice: null, askerName: null, opinion: null,
 *   interim: null, metOn: null, means: null, cityAttendees: null, contractorAttendees: null, appliesFrom: null,
 *   contractChange: null,
 * };
 * const data = consultationNoteForm({ doubt: doubt('chigasaki-r7:9(2)/closed-day'), record, note });
 * data.clauses // => '茅ヶ崎市仕様書9(2)、民法第142条'
 * data.readings.map(({ adopted }) => adopted) // => [false, true, false]
 * data.decision // => '次の開庁日とします。'
 */
export function consultationNoteForm(given: {
  readonly doubt: Doubt;
  /** `null` while nobody was asked. */
  readonly record: DoubtRecord | null;
  readonly note: Pick<
    ConsultationNoteForm,
    | 'addressee'
    | 'contractName'
    | 'contractorName'
    | 'askerOffice'
    | 'askerName'
    | 'opinion'
    | 'interim'
    | 'metOn'
    | 'means'
    | 'cityAttendees'
    | 'contractorAttendees'
    | 'appliesFrom'
    | 'contractChange'
  >;
}): ConsultationNoteForm {
  const { doubt, record, note } = given;
  const answer = record?.answer ?? null;
  return {
    schemaVersion: '1',
    ...note,
    documentNumber: record?.reference ?? null,
    askedOn: record?.askedOn ?? null,
    askedBy: record?.askedBy ?? null,
    kind: 'doubt',
    clauses: doubt.clauses.map(clauseLabel).join('、'),
    question: record?.question ?? doubt.question.ja,
    readings: doubt.readings.map(({ id, ja }) => ({
      text: ja,
      adopted: answer === null ? null : id === answer.reading,
    })),
    decision: answer?.text ?? null,
    decidedOn: answer?.on ?? null,
    decidedBy: answer?.by ?? null,
  };
}
