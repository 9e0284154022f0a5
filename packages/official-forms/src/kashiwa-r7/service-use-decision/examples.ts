import type { ServiceUseDecisionForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const full: ServiceUseDecisionForm = {
  schemaVersion: '1',
  noticeNumber: '柏見本第45号（架空）',
  decidedOn: '2025-07-18',
  notifiedOn: '2025-07-22',
  addressee: '見本 太郎',
  caseNumber: '2025-014',
  person: {
    name: '見本 太郎',
    reading: 'みほん たろう',
    birthDate: '1968-04-02',
    address: '千葉県柏市見本町一丁目1番1号（架空）',
  },
  programme: 'outreach',
  planKind: 'plan',
  planMadeOn: '2025-07-04',
  conferenceOn: '2025-07-11',
  conferenceOpinion:
    '家から出にくい日が続いています。まず訪問を重ねて顔の見える関係をつくり，ご本人の話したいことを聞くところから始めるのがよい，という意見でした。',
  answer: 'approved',
  from: '2025-08-01',
  to: '2026-03-31',
  provider: '社会福祉法人見本会 アウトリーチ担当（架空）',
  support:
    '月に2回を目安に訪問します。体調と暮らしの様子を聞き，食事と受診の相談にのります。ご本人が望むときは，居場所の見学に一緒に行きます。',
  conditions: '訪問の日は前の週に電話で決めます。都合が悪いときは日を変えます。',
  reason: '多くの機関が関わっていても，ご本人とのつながりが途切れやすく，続けて訪問することが必要だと認めたためです。',
  official: '柏市 見本課 見本 市子',
  officialPhone: '04-0000-0010',
};

/** A use that the city did not decide on. */
const simple: ServiceUseDecisionForm = {
  ...full,
  programme: 'participation',
  conferenceOpinion: null,
  answer: 'refused',
  from: null,
  to: null,
  provider: null,
  support: null,
  conditions: null,
  reason: 'ご本人が，今は利用を望まないと話されたためです。',
};

/**
 * The examples of the notice of the decision on the use (利用決定通知書).
 *
 * @clause none examples of this project
 */
export const serviceUseDecisionExamples: WrittenExamples<ServiceUseDecisionForm> = { simple, full };
