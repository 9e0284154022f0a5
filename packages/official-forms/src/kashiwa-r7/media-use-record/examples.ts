import type { MediaUse, MediaUseRecordForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const report: MediaUse = {
  on: '2025-10-10',
  from: '10:00',
  to: '10:25',
  user: '見本 事務子',
  medium: 'USBメモリ　市所有 見本-U1',
  purpose: 'national-report',
  content: '国への実績報告（4月〜9月）の集計表 3件',
  holdsPersonalData: false,
  terminal: '本庁2階 見本課 端末A（架空）',
  isCityHallTerminal: true,
  witness: '見本課　見本 市子',
  approval: '承認第8号',
  after: 'returned',
};

const full: MediaUseRecordForm = {
  schemaVersion: '1',
  controlNumber: 'R7-MU10',
  madeOn: '2025-10-31',
  contractorName: '社会福祉法人見本会（架空）',
  month: '2025-10',
  uses: [
    report,
    {
      ...report,
      on: '2025-10-14',
      from: '14:05',
      to: '14:30',
      user: '見本 花子',
      content: '国への実績報告の差替え（8月分）の集計表 1件',
      approval: '承認第9号',
      after: 'erased',
    },
    {
      ...report,
      on: '2025-10-24',
      from: '09:30',
      to: '09:45',
      medium: '光ディスク　見本-D3',
      purpose: 'other',
      content: '市が求めた監査用の配線図 1件',
      approval: '承認第11号',
      after: 'handed-over',
    },
  ],
  remark:
    'USBメモリは市の所有物で，使用の前後に市の職員が中身を確かめた。10月24日の使用は，市の求め（見本第12号）による。',
  confirmedBy: '見本 管理男',
  confirmedOn: '2025-10-31',
};

/** One use. */
const simple: MediaUseRecordForm = {
  ...full,
  controlNumber: null,
  uses: [report],
  remark: null,
  confirmedBy: null,
  confirmedOn: null,
};

/**
 * The examples of the record of uses of media (外部媒体使用記録).
 *
 * @clause none examples of this project
 */
export const mediaUseRecordExamples: WrittenExamples<MediaUseRecordForm> = { simple, full };
