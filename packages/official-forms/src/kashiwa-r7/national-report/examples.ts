import type { NationalReportForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const full: NationalReportForm = {
  schemaVersion: '1',
  controlNumber: 'R7-071',
  sentOn: '2025-10-14',
  contractor: {
    name: '社会福祉法人見本会（架空）',
    address: '千葉県柏市見本町一丁目1番1号（架空）',
    representative: '理事長 見本 一郎',
    contactPerson: '見本 花子',
    phone: '04-0000-0001',
  },
  requestedOn: '2025-10-01',
  dueOn: '2025-10-15',
  from: '2025-04',
  to: '2025-09',
  data: [
    { name: '相談受付の件数（月別）', form: '表（紙）', records: 6, pages: 1, check: '計612' },
    { name: 'プランの作成件数（月別）', form: '表（紙）', records: 6, pages: 1, check: '計31' },
    { name: '重層的支援会議の開催（月別）', form: '表（紙）', records: 6, pages: 1, check: '計12' },
  ],
  holdsPersonalData: false,
  way: 'city-terminal',
  approval: '令和7年10月10日 見本課（架空）',
  terminal: '本庁2階 見本課 端末A（架空）',
  witness: '見本課 見本 市子',
  transport: '封筒に入れて封をし，二人で運んだ',
  checkedBy: '見本 事務子',
  checkedOn: '2025-10-10',
  note: '8月の件数は，9月に直した月次実績報告書の数による。',
};

/** Paper, nothing to add. */
const simple: NationalReportForm = {
  ...full,
  controlNumber: null,
  requestedOn: null,
  dueOn: null,
  data: [{ name: '相談受付の件数（月別）', form: '表（紙）', records: 6, pages: 1, check: null }],
  way: 'paper',
  approval: null,
  terminal: null,
  witness: null,
  note: null,
};

/**
 * The examples of the covering sheet of the national report (国実績報告データ送付書).
 *
 * @clause none examples of this project
 */
export const nationalReportExamples: WrittenExamples<NationalReportForm> = { simple, full };
