import type { SafetyReportForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const full: SafetyReportForm = {
  schemaVersion: '1',
  controlNumber: '2025-10-A02',
  madeOn: '2025-10-02',
  contractName: '令和7年度個別避難計画作成業務委託',
  kind: 'change',
  workStartsOn: '2025-05-15',
  version: 2,
  reportedOn: '2025-05-12',
  contractor: {
    name: '社会福祉法人見本会（架空）',
    address: '神奈川県茅ヶ崎市見本町六丁目1番1号（架空）',
    representative: '理事長　見本 一郎',
    contactPerson: '見本 事務子',
    phone: '0467-00-0800',
  },
  internalRules: [
    { title: '個人情報取扱規程', edition: '第3版', madeOn: '2024-04-01' },
    { title: '情報システム利用要領', edition: '第2版', madeOn: '2025-10-01' },
  ],
  people: [
    { duty: 'responsible-manager', name: '見本 所長子', role: 'センター長', from: '2025-05-01', to: null },
    { duty: 'worker', name: '見本 計画男', role: '主任介護支援専門員', from: '2025-05-01', to: null },
    { duty: 'worker', name: '見本 保健子', role: '保健師', from: '2025-05-01', to: '2025-09-30' },
    { duty: 'worker', name: '見本 福祉男', role: '社会福祉士', from: '2025-05-01', to: null },
    { duty: 'worker', name: '見本 看護子', role: '看護師', from: '2025-10-01', to: null },
  ],
  workplaces: [
    {
      name: '地域包括支援センター見本 事務室',
      uses: ['handling', 'storage'],
      measures:
        '施錠：最終退出者が施錠し、鍵を管理責任者が保管する。入退室の管理：職員以外の立入りは受付で記録する。' +
        'その他：端末に覗き見防止の画面を付け、離席時は画面を閉じる。',
    },
    {
      name: '地域包括支援センター見本 書庫',
      uses: ['storage'],
      measures: '施錠：計画の副本を鍵付きの保管庫に置く。入退室の管理：保管庫の開閉を記録簿に残す。',
    },
  ],
  changes: [
    { item: '規定類　情報システム利用要領　版', before: '第1版', after: '第2版', on: '2025-10-01' },
    { item: '従事者　見本 看護子', before: null, after: '追加', on: '2025-10-01' },
  ],
};

const [rule] = full.internalRules;
const [manager, worker] = full.people;
const [room] = full.workplaces;

/** The first report, of a small office. */
const simple: SafetyReportForm = {
  ...full,
  controlNumber: null,
  madeOn: '2025-05-12',
  kind: 'report',
  version: 1,
  reportedOn: null,
  internalRules: rule ? [rule] : [],
  people: manager && worker ? [manager, worker] : [],
  workplaces: room ? [room] : [],
  changes: [],
};

/**
 * The examples of the report on safety measures and responsibility (安全対策・管理責任体制).
 *
 * @clause none examples of this project
 */
export const safetyReportExamples: WrittenExamples<SafetyReportForm> = { simple, full };
