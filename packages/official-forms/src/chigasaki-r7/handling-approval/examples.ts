import type { HandlingApprovalForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const full: HandlingApprovalForm = {
  schemaVersion: '1',
  controlNumber: '2025-05-S01',
  madeOn: '2025-05-16',
  addressee: '茅ヶ崎市長',
  contractName: '令和7年度個別避難計画作成業務委託',
  contractor: {
    name: '社会福祉法人見本会（架空）',
    address: '神奈川県茅ヶ崎市見本町六丁目1番1号（架空）',
    representative: '理事長　見本 一郎',
    contactPerson: '見本 事務子',
    phone: '0467-00-0800',
  },
  kinds: ['copying', 'taking-out', 'subcontract'],
  materials:
    '対象者の個別避難計画（様式1）及び同意確認書（様式2）の記入用紙、対象者の基本情報（氏名、住所、生年月日、要介護状態区分）を写した訪問票',
  quantity: '1回の訪問につき1人分（年間約60人）',
  responsible: '見本 所長子',
  reason:
    '対象者の自宅を訪問して面談し、その場で計画を作成するため、用紙と基本情報の写しを作業場所の外へ持ち出す必要がある。' +
    'あわせて、計画の副本を二部作成するために複写する必要がある。',
  way: '訪問票は1人分だけを写し、鍵付きの書類かばんに入れて職員が直接持ち運ぶ。寄り道をせず、その日のうちに事務室の保管庫へ戻す。',
  scope: 'standing',
  from: '2025-05-20',
  to: '2026-03-10',
  encryption: 'no-electronic-record',
  afterwards: '訪問票は月末に細断する',
  subcontractor: {
    name: '架空文書細断株式会社',
    address: '神奈川県見本市見本町七丁目2番1号（架空）',
    work: '不要になった訪問票を、施錠した回収箱のまま運び、細断する業務',
    agreed: ['special-provisions', 'instructions', 'no-further', 'training'],
    supervision: '細断の都度、立会い又は証明書により確かめ、年2回、処理場の状況を実地に確かめる。',
  },
  decision: {
    answer: 'approved-with-conditions',
    on: '2025-05-19',
    number: '見本高承第1号',
    conditions: '持ち出す都度、資料等持出簿に記録すること。再委託先の細断の証明書を月ごとに提出すること。',
    decidedBy: '高齢福祉課長　見本 市長代理',
  },
};

const nobody: HandlingApprovalForm['subcontractor'] = {
  name: null,
  address: null,
  work: null,
  agreed: [],
  supervision: null,
};

/** One copy asked for by the contractor of Kashiwa, before the city decided. */
const simple: HandlingApprovalForm = {
  ...full,
  controlNumber: null,
  addressee: '柏市長',
  contractName: '柏市地域生活支援センター（福祉の総合相談）事業業務委託',
  kinds: ['copying'],
  scope: 'once',
  encryption: null,
  subcontractor: nobody,
  decision: { answer: null, on: null, number: null, conditions: null, decidedBy: null },
};

/**
 * The examples of the application for consent to a handling of personal information (個人情報取扱い承諾申請書).
 *
 * @clause none examples of this project
 */
export const handlingApprovalExamples: WrittenExamples<HandlingApprovalForm> = { simple, full };
