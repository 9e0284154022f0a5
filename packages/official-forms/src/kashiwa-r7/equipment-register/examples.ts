import type { EquipmentRegisterForm, LoanedEquipment, OwnEquipment, RegisteredTerminal } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const lent = (number: string, name: string, model: string, quantity: number, place: string): LoanedEquipment => ({
  number,
  name,
  model,
  quantity,
  lentOn: '2025-04-01',
  place,
  condition: 'good',
  checkedOn: '2025-09-30',
  returnedOn: null,
  note: null,
});

const terminal = (id: string, place: string): RegisteredTerminal => ({
  terminal: id,
  use: 'business',
  model: '見本ノートA型　見本OS 11（24H2）',
  networks: '市の閉鎖ネットワーク',
  internet: false,
  definitionsOn: '2025-09-30',
  firewall: true,
  diskEncryption: true,
  mediaControl: true,
  updatedOn: '2025-09-16',
  supportEndsOn: '2027-10-12',
  place,
  approval: '許可第1号',
});

const own = (
  kind: OwnEquipment['kind'],
  name: string,
  model: string,
  quantity: number,
  place: string,
): OwnEquipment => ({
  kind,
  name,
  model,
  quantity,
  installedOn: '2025-04-01',
  place,
  removedOn: null,
  note: null,
});

const full: EquipmentRegisterForm = {
  schemaVersion: '1',
  controlNumber: 'R7-EQ02',
  asOf: '2025-09-30',
  contractorName: '社会福祉法人見本会（架空）',
  keeper: '見本 事務子',
  previousOn: '2025-04-01',
  loans: [
    lent('見本-0101', '事務机', '両袖 1400mm', 6, '執務室'),
    lent('見本-0102', '事務椅子', '肘付き', 6, '執務室'),
    lent('見本-0103', '相談用テーブル', '円形 900mm', 2, '相談室1，2'),
    {
      ...lent('見本-0104', '相談用椅子', '布張り', 8, '相談室1，2'),
      condition: 'repair',
      note: '1脚の脚が緩い',
    },
    lent('見本-0105', '書類保管庫', '両開き 鍵付き', 3, '執務室奥'),
    lent('見本-0106', '相談カウンター', '車椅子対応', 1, '入口'),
    {
      ...lent('見本-0107', 'パーティション', '自立式 H1800', 4, '出張相談席'),
      returnedOn: '2025-08-29',
      note: '2枚を返却',
    },
    lent('見本-0108', '執務室の鍵', 'カード', 8, '鍵保管箱'),
  ],
  terminals: [
    terminal('PC-01', '執務室'),
    terminal('PC-02', '執務室'),
    terminal('PC-03', '執務室'),
    terminal('PC-04', '執務室'),
    terminal('PC-05', '相談カウンター'),
    { ...terminal('PC-06', '執務室'), model: '見本ノートB型　見本OS 11（24H2）' },
    {
      ...terminal('NET-01', '執務室窓側'),
      use: 'internet-only',
      networks: '受託者の回線（インターネット）',
      internet: true,
      approval: null,
    },
    {
      ...terminal('TOOL-01', '執務室窓側'),
      use: 'digital-tool',
      networks: '受託者の回線（インターネット）',
      internet: true,
      approval: '承認第2号',
    },
  ],
  counts: { business: 6, agreed: 6, internetOnly: 1, digitalTool: 1 },
  owned: [
    own('machine', '複合機', '見本複合機X', 1, '執務室　印刷・複写'),
    own('machine', 'シュレッダー', '見本裁断機（細断）', 1, '執務室'),
    own('telephone', '電話機', '見本多機能電話', 5, '執務室，相談カウンター'),
    own('telephone', '携帯電話', '見本携帯', 2, '休日夜間の連絡用'),
    own('line', '電話回線', '契約 見本-01', 3, '代表，FAX，夜間転送'),
    {
      ...own('line', 'インターネット回線', '契約 見本-02', 1, 'ネット専用端末，デジタルツール'),
      removedOn: '2026-03-31',
      note: '契約の終了日に撤去の予定',
    },
  ],
  remark:
    '相談用椅子1脚の修理は，9月25日に市に連絡した。パーティション2枚は，8月29日に市へ返却した（受領書 見本第7号）。',
  confirmedBy: '見本 管理男',
  confirmedOn: '2025-10-01',
};

/** One thing lent, one terminal of each kind. */
const simple: EquipmentRegisterForm = {
  ...full,
  controlNumber: null,
  previousOn: null,
  loans: full.loans.slice(0, 1),
  terminals: full.terminals.slice(5, 7),
  counts: { business: 1, agreed: null, internetOnly: 1, digitalTool: 0 },
  owned: [],
  remark: null,
  confirmedBy: null,
  confirmedOn: null,
};

/**
 * The examples of the register of lent things and terminals (貸与備品・端末台帳).
 *
 * @clause none examples of this project
 */
export const equipmentRegisterExamples: WrittenExamples<EquipmentRegisterForm> = { simple, full };
