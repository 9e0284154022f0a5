import type { CorrectiveActionPlanForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const full: CorrectiveActionPlanForm = {
  schemaVersion: '1',
  controlNumber: '2025-09-P01',
  madeOn: '2025-10-01',
  addressee: '茅ヶ崎市長',
  contractName: '令和7年度個別避難計画作成業務委託',
  contractor: '社会福祉法人見本会（架空）',
  subject: '茅ヶ崎市個別避難計画作成業務 個人情報取扱特記事項等の点検',
  asOf: '2025-09-30',
  actions: [
    {
      clause: '特記8',
      standing: 'nonconforming',
      item: '持出しの承諾',
      finding: '持出簿 TO-2：市の承諾又は指示が見当たりません。',
      waiver: null,
      cause: '包括の承諾の範囲を、従事者に知らせていなかった。',
      measure: '持出簿に承諾番号の欄を設け、持ち出す前に管理責任者が確かめる。',
      owner: '見本 所長子',
      dueOn: '2025-10-10',
      doneOn: '2025-10-08',
      confirmedBy: '見本 事務子',
    },
    {
      clause: '特記9(2)',
      standing: 'nonconforming',
      item: '不正アクセスの防止',
      finding: '端末・機器台帳 T-02：ファイアウォールがありません。',
      waiver: 'W-2',
      cause: '機器の更新を待っていた。',
      measure: '11月に機器を替える。それまでは外部と接続しない。',
      owner: '見本 福祉男',
      dueOn: '2025-11-30',
      doneOn: null,
      confirmedBy: null,
    },
    {
      clause: '特記2(1)',
      standing: 'unverified',
      item: '漏えい等を防ぐ措置',
      finding: '人の確認がありません。',
      waiver: null,
      cause: null,
      measure: '管理責任者が安全管理の文書を見て確かめる。',
      owner: '見本 所長子',
      dueOn: '2025-10-31',
      doneOn: null,
      confirmedBy: null,
    },
  ],
  remark: '11月の機器の更新の後に、改めて点検する。',
  confirmedBy: '見本 所長子',
  confirmedOn: '2025-10-02',
};

/** What a check found, before anybody decided what to do. */
const simple: CorrectiveActionPlanForm = {
  ...full,
  controlNumber: null,
  actions: full.actions.slice(0, 1).map((action) => ({
    ...action,
    cause: null,
    measure: null,
    owner: null,
    dueOn: null,
    doneOn: null,
    confirmedBy: null,
  })),
  remark: null,
  confirmedBy: null,
  confirmedOn: null,
};

/**
 * The examples of the plan of what is put right after a check (是正計画表).
 *
 * @clause none examples of this project
 */
export const correctiveActionPlanExamples: WrittenExamples<CorrectiveActionPlanForm> = { simple, full };
