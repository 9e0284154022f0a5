import type { ContractorHandoverForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const full: ContractorHandoverForm = {
  schemaVersion: '1',
  controlNumber: 'R7-090',
  madeOn: '2026-03-27',
  contractor: {
    name: '社会福祉法人見本会（架空）',
    address: '千葉県柏市見本町一丁目1番1号（架空）',
    representative: '理事長 見本 一郎',
    contactPerson: '見本 花子',
    phone: '04-0000-0001',
  },
  successor: {
    name: '社会福祉法人例示会（架空）',
    address: '千葉県柏市例示町二丁目2番2号（架空）',
    representative: '理事長 例示 二郎',
    contactPerson: '例示 三郎',
    phone: '04-0000-0002',
  },
  occasion: 'completion',
  contractEndsOn: '2026-03-31',
  from: '2026-03-02',
  to: '2026-03-27',
  openCases: 14,
  notice:
    '続いている14件の方に，新しい法人の担当者が同席して会い，名前と電話を書いた紙を渡した。窓口と電話番号は変わらない。',
  items: [
    {
      group: 'case',
      content: '支援の記録（本人の同意のある14件）',
      amount: '14件',
      way: '市の立会いで手渡し',
      on: '2026-03-20',
      isDone: true,
    },
    {
      group: 'personal-data',
      content: '相談受付簿（令和7年度）',
      amount: '1冊',
      way: '市を通して渡す',
      on: '2026-03-27',
      isDone: true,
    },
    { group: 'equipment', content: '相談室の鍵', amount: '3本', way: '手渡し', on: '2026-03-27', isDone: true },
    {
      group: 'account',
      content: '業務端末のID（無効にした一覧）',
      amount: '6件',
      way: '一覧を渡す',
      on: '2026-03-27',
      isDone: false,
    },
    {
      group: 'relation',
      content: '関係機関の連絡先と申合せ',
      amount: '28か所',
      way: '一緒に訪ねる',
      on: '2026-03-13',
      isDone: true,
    },
    { group: 'other', content: '年間の行事と会議の予定', amount: '1式', way: '説明', on: '2026-03-06', isDone: true },
  ],
  remaining: '国の実績報告の照合が4月に残る。前の法人が5月末まで問い合わせに答える。',
  cityWitness: '見本課 見本 市子',
};

/** The handover has just begun. */
const simple: ContractorHandoverForm = {
  ...full,
  controlNumber: null,
  madeOn: '2026-03-02',
  openCases: null,
  notice: null,
  items: [],
  remaining: null,
  cityWitness: null,
};

/**
 * The examples of the handover of the work (業務引継書).
 *
 * @clause none examples of this project
 */
export const contractorHandoverExamples: WrittenExamples<ContractorHandoverForm> = { simple, full };
