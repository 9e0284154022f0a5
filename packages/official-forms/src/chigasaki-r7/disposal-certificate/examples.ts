import type { DisposalCertificateForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const full: DisposalCertificateForm = {
  schemaVersion: '1',
  controlNumber: '2026-03-H01',
  madeOn: '2026-03-30',
  addressee: '茅ヶ崎市長',
  contractName: '令和7年度個別避難計画作成業務委託',
  contractor: {
    name: '社会福祉法人見本会（架空）',
    address: '神奈川県茅ヶ崎市見本町六丁目1番1号（架空）',
    representative: '理事長　見本 一郎',
    contactPerson: '見本 事務子',
    phone: '0467-00-0800',
  },
  endedOn: '2026-03-10',
  consultedOn: '2026-03-12',
  items: [
    {
      information: '対象者の氏名、住所、生年月日、要介護状態区分',
      medium: '紙（対象者一覧の写し）',
      quantity: '36枚',
      kind: 'destroyed',
      way: '細断機により細断',
      on: '2026-03-27',
    },
    {
      information: '対象者の氏名、住所、避難先、避難支援等協力者の氏名と電話番号',
      medium: '業務端末の内蔵ディスク',
      quantity: '2台',
      kind: 'erased',
      way: '消去用ソフトウェアによる3回の上書き',
      on: '2026-03-27',
    },
    {
      information: '自宅の外観、避難経路の写真',
      medium: 'SDカード',
      quantity: '1枚',
      kind: 'destroyed',
      way: '物理的に破壊（裁断）',
      on: '2026-03-30',
    },
  ],
  responsible: { role: 'センター長（管理責任者）', name: '見本 所長子' },
  witness: '主任　見本 福祉男',
  software: '架空消去ツール 第4版',
  checked: ['unreadable', 'irrecoverable', 'no-copy-left'],
  attached: ['photograph', 'log', 'certificate-of-agent'],
};

const [paper] = full.items;

/** Paper only, destroyed by the contractor of Kashiwa. */
const simple: DisposalCertificateForm = {
  ...full,
  controlNumber: null,
  addressee: '柏市長',
  contractName: '柏市地域生活支援センター（福祉の総合相談）事業業務委託',
  consultedOn: null,
  items: paper ? [paper] : [],
  witness: null,
  software: null,
  checked: ['unreadable'],
  attached: [],
};

/**
 * The examples of the disposal certificate (廃棄・消去証明書).
 *
 * @clause none examples of this project
 */
export const disposalCertificateExamples: WrittenExamples<DisposalCertificateForm> = { simple, full };
