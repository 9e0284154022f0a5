import type { MaterialsReceiptForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const full: MaterialsReceiptForm = {
  schemaVersion: '1',
  controlNumber: '2025-05-U01',
  receivedOn: '2025-05-15',
  contractName: '令和7年度個別避難計画作成業務委託',
  contractor: {
    name: '社会福祉法人見本会（架空）',
    address: '神奈川県茅ヶ崎市見本町六丁目1番1号（架空）',
    representative: '理事長　見本 一郎',
    contactPerson: '見本 事務子',
    phone: '0467-00-0800',
  },
  way: 'other',
  otherWay: '庁内便',
  department: '茅ヶ崎市福祉部高齢福祉課',
  handedOverBy: '見本 市職員',
  purpose:
    '個別避難計画を作成する対象者を特定し、訪問・面談の前に氏名、住所、生年月日、要介護状態区分等の基本情報を確認するため。',
  storedAt: '地域包括支援センター見本 書庫（鍵付き保管庫）',
  returnBy: '2026-03-10',
  materials: [
    {
      name: '個別避難計画作成 対象者一覧',
      kind: 'document',
      quantity: '3枚',
      items: '氏名、住所、生年月日、要介護状態区分',
    },
    {
      name: '対象者一覧（暗号化した表計算ファイル）',
      kind: 'electronic',
      quantity: '1件',
      items: '氏名、住所、生年月日、要介護状態区分',
    },
    { name: '住宅地図（対象者宅の印入り）', kind: 'drawing', quantity: '12枚', items: '住所' },
    { name: '避難経路の写真', kind: 'photograph', quantity: '8枚', items: '自宅の外観' },
  ],
  receiverRole: 'センター長（管理責任者）',
};

const [list] = full.materials;

/** One list, handed over at the counter. */
const simple: MaterialsReceiptForm = {
  ...full,
  controlNumber: null,
  way: 'by-hand',
  otherWay: null,
  returnBy: null,
  materials: list ? [list] : [],
};

/**
 * The examples of the receipt for materials (資料等受領書).
 *
 * @clause none examples of this project
 */
export const materialsReceiptExamples: WrittenExamples<MaterialsReceiptForm> = { simple, full };
