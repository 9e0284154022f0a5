import type { ResubmissionForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const full: ResubmissionForm = {
  schemaVersion: '1',
  controlNumber: '2025-06-R2',
  resubmittedOn: '2025-07-17',
  contractor: {
    name: '社会福祉法人見本会（架空）',
    address: '神奈川県茅ヶ崎市見本町六丁目1番1号（架空）',
    representative: '理事長　見本 代表',
    contactPerson: '見本 事務子',
    phone: '0467-00-0800',
  },
  month: '2025-06',
  noticeNumber: '見本高第101号',
  noticedOn: '2025-07-15',
  round: 1,
  corrections: [
    {
      controlNumber: '2025-06-001',
      form: 'form-1',
      point: '避難経路及びその他の事項欄：移動手段に印がない。',
      before: '（印なし）',
      after: '「家族の車」に印を付けた。',
      confirmedOn: '2025-07-16',
    },
    {
      controlNumber: '2025-06-001',
      form: 'form-1',
      point: '避難先：洪水のときの避難先が、想定区域の内にある。記入の誤りでないか確かめること。',
      before: '見本小学校（想定区域の内）',
      after: '見本福祉避難所（想定区域の外）に改めた。避難経路も「自宅→見本通り→見本福祉避難所」に改めた。',
      confirmedOn: '2025-07-16',
    },
    {
      controlNumber: '2025-06-003',
      form: 'form-2',
      point: '署名の日が記入されていない。',
      before: '（空欄）',
      after: '令和7年6月20日。本人が記入した。',
      confirmedOn: '2025-07-17',
    },
    {
      controlNumber: '2025-06-R',
      form: 'monthly-report',
      point: '様式2の件数が提出物一覧と合わない。',
      before: '同意3件、不同意1件、計4件',
      after: '同意2件、不同意1件、計3件',
      confirmedOn: null,
    },
  ],
  contractorCopyReplacedOn: '2025-07-17',
  personCopyReplacedOn: '2025-07-17',
};

/** One correction, the duplicates not replaced yet. */
const simple: ResubmissionForm = {
  ...full,
  controlNumber: null,
  corrections: [
    {
      controlNumber: '2025-06-R',
      form: null,
      point: '提出物一覧に漏れがある。',
      before: null,
      after: '2025-06-004を加えた。',
      confirmedOn: null,
    },
  ],
  contractorCopyReplacedOn: null,
  personCopyReplacedOn: null,
};

/**
 * The examples of the letter with which corrected deliverables are handed in again (再提出書).
 *
 * @clause none examples of this project
 */
export const resubmissionExamples: WrittenExamples<ResubmissionForm> = { simple, full };
