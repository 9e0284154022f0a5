import type { CorrectionNoticeForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const full: CorrectionNoticeForm = {
  schemaVersion: '1',
  noticeNumber: '見本高第101号',
  notifiedOn: '2025-07-15',
  contractorName: '社会福祉法人見本会（架空）',
  office: '茅ヶ崎市地域包括支援センター見本',
  month: '2025-06',
  submittedOn: '2025-07-10',
  resubmitBy: '2025-07-25',
  points: [
    {
      controlNumber: '2025-06-001',
      form: 'form-1',
      text: '避難経路及びその他の事項欄：移動手段に印がない。',
      confirmWithPerson: true,
      originalReturned: true,
    },
    {
      controlNumber: '2025-06-001',
      form: 'form-1',
      text: '避難先：洪水のときの避難先が、想定区域の内にある。記入の誤りでないか確かめること。',
      confirmWithPerson: true,
      originalReturned: true,
    },
    {
      controlNumber: '2025-06-003',
      form: 'form-2',
      text: '署名の日が記入されていない。',
      confirmWithPerson: true,
      originalReturned: true,
    },
    {
      controlNumber: '2025-06-R',
      form: 'monthly-report',
      text: '様式2の件数が提出物一覧と合わない。',
      confirmWithPerson: false,
      originalReturned: false,
    },
  ],
  note: '整理番号2025-06-002の様式1、様式2には、修正を求める事項はありません。',
  official: '見本 市子',
};

/** One point, and nothing said of the person or the original. */
const simple: CorrectionNoticeForm = {
  ...full,
  resubmitBy: null,
  points: [
    {
      controlNumber: null,
      form: null,
      text: '提出物一覧に漏れがある。',
      confirmWithPerson: null,
      originalReturned: null,
    },
  ],
  note: null,
  official: null,
};

/**
 * The examples of the notice of points to correct (修正指摘通知書).
 *
 * @clause none examples of this project
 */
export const correctionNoticeExamples: WrittenExamples<CorrectionNoticeForm> = { simple, full };
