import type { ConcurrentDutyRequestForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const full: ConcurrentDutyRequestForm = {
  schemaVersion: '1',
  controlNumber: 'R7-031',
  requestedOn: '2025-06-10',
  contractor: {
    name: '社会福祉法人見本会（架空）',
    address: '千葉県柏市見本町一丁目1番1号（架空）',
    representative: '理事長 見本 一郎',
    contactPerson: '見本 事務子',
    phone: '04-0000-0001',
  },
  name: '見本 四葉',
  reading: 'みほん よつば',
  role: 'adviser',
  weeklyHours: '19.375',
  duty: '見本会が開く相談支援の研修で，講師として月に1回，事例の検討を受け持つ。',
  employer: '社会福祉法人見本会 研修室（架空）',
  from: '2025-07-01',
  to: '2026-03-31',
  dutyHours: '毎月第3水曜日 13時から16時まで',
  reason: '面接の進め方を教えられる職員がほかにいないため。研修は，このセンターの職員も受ける。',
  effect:
    '兼務の時間は本業務の勤務時間に数えない。その時間の窓口と緊急の対応は，見本 太郎が代わる。人工の計は4.5のまま変わらない。',
  answer: 'approved',
  answeredOn: '2025-06-20',
  answeredBy: '柏市 見本課 見本 市子',
  conditions: '兼務の日に緊急の相談が重なったときは，本業務を先に行うこと。',
};

/** The city has not answered yet. */
const simple: ConcurrentDutyRequestForm = {
  ...full,
  controlNumber: null,
  to: null,
  answer: null,
  answeredOn: null,
  answeredBy: null,
  conditions: null,
};

/**
 * The examples of the request for approval of other duties (兼務承認申請書).
 *
 * @clause none examples of this project
 */
export const concurrentDutyRequestExamples: WrittenExamples<ConcurrentDutyRequestForm> = { simple, full };
