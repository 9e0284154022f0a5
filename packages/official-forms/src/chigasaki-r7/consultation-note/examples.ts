import type { ConsultationNoteForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const full: ConsultationNoteForm = {
  schemaVersion: '1',
  documentNumber: '2025-06-Q1',
  addressee: '茅ヶ崎市長',
  askedOn: '2025-06-02',
  contractName: '令和7年度個別避難計画作成業務委託',
  contractorName: '社会福祉法人見本会（架空）',
  askedBy: 'contractor',
  askerOffice: '茅ヶ崎市地域包括支援センター見本',
  askerName: '見本 計画男',
  kind: 'doubt',
  clauses: '茅ヶ崎市仕様書9(2)、民法第142条',
  question: '10日が閉庁日に当たるとき、期限は動くか。8月10日は日曜日、1月10日は土曜日である。',
  opinion: '仕様書に定めがないので、前の開庁日までに持参する。郵送の場合は、10日までに着くように送りたい。',
  readings: [
    { text: '動かさない。閉庁日に当たることを知らせる。', adopted: false },
    { text: '次の開庁日に延びる。', adopted: true },
    { text: '前の開庁日に早める。', adopted: false },
  ],
  interim: '6月分は、7月10日（木曜日）までに提出すること。',
  metOn: '2025-06-09',
  means: 'meeting',
  cityAttendees: '福祉部高齢福祉課　見本 市子',
  contractorAttendees: '見本 計画男、見本 事務子',
  decision:
    '（見本）10日が市の閉庁日に当たるときは、次の開庁日を提出の期限とする。持参と郵送のいずれも同じとし、郵送は期限の日までに' +
    '着いたものを期限内の提出とする。',
  decidedOn: '2025-06-12',
  decidedBy: '茅ヶ崎市福祉部高齢福祉課',
  appliesFrom: '2025-07-01',
  contractChange: false,
};

/** Raised, and nothing decided yet. */
const simple: ConsultationNoteForm = {
  ...full,
  documentNumber: null,
  addressee: '柏市長',
  contractName: '柏市地域生活支援センター（福祉の総合相談）事業業務委託',
  contractorName: '社会福祉法人架空会',
  askerOffice: null,
  askerName: null,
  kind: 'not-stated',
  clauses: '柏市仕様書13(2)イ',
  question: '月の途中に配置した人の月割はどう数えるか。',
  opinion: null,
  readings: [],
  interim: null,
  metOn: null,
  means: null,
  cityAttendees: null,
  contractorAttendees: null,
  decision: null,
  decidedOn: null,
  decidedBy: null,
  appliesFrom: null,
  contractChange: null,
};

/**
 * The examples of the record of a consultation (協議・疑義記録票).
 *
 * @clause none examples of this project
 */
export const consultationNoteExamples: WrittenExamples<ConsultationNoteForm> = { simple, full };
