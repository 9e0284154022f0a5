import type { IdReviewForm, ReviewedAccount } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const personal = (account: string, holder: string, lastUsedOn: string | null): ReviewedAccount => ({
  account,
  kind: 'personal',
  holder,
  purpose: '相談記録の入力・閲覧',
  issuedOn: '2025-04-01',
  lastUsedOn,
  multiFactor: true,
  approval: null,
  outcome: 'keep',
  disabledOn: null,
});

const full: IdReviewForm = {
  schemaVersion: '1',
  controlNumber: 'R7-ID02',
  reviewedOn: '2025-09-30',
  contractorName: '社会福祉法人見本会（架空）',
  systems: '相談記録システム，業務端末のログオン，ファイル共有',
  reviewedBy: '見本 点検子',
  previousOn: '2025-06-30',
  rules: '利用者ID管理規定　第1版',
  checks: {
    rules: 'conforming',
    leavers: 'conforming',
    unused: 'nonconforming',
    shared: 'conforming',
    authentication: 'conforming',
    unlisted: 'conforming',
  },
  finding:
    '8月31日に離任した1人のIDは，その日に無効化した。sample-06は7月から使われていない。休暇中の職員のもので，10月10日までに一時停止するかを決める。',
  accounts: [
    personal('sample-01', '見本 花子', '2025-09-30'),
    personal('sample-02', '見本 相談男', '2025-09-30'),
    personal('sample-03', '見本 支援子', '2025-09-29'),
    {
      ...personal('sample-05', '見本 離任男', '2025-08-29'),
      approval: '8月31日に離任',
      outcome: 'disable',
      disabledOn: '2025-08-31',
    },
    { ...personal('sample-06', '見本 休暇子', '2025-07-02'), approval: '休暇中', outcome: 'change' },
    {
      ...personal('counter', '見本 花子ほか3人', '2025-09-30'),
      kind: 'shared',
      purpose: '相談カウンターの受付表示',
      multiFactor: false,
      approval: '承認第4号（12月末まで）',
    },
    {
      ...personal('admin-01', '見本 管理男', '2025-09-24'),
      kind: 'privileged',
      purpose: '利用者の登録・権限の設定',
      approval: '承認第1号',
    },
    {
      ...personal('backup', '（夜間の自動処理）', '2025-09-30'),
      kind: 'service',
      purpose: 'バックアップの取得',
      multiFactor: false,
      approval: '承認第2号',
    },
  ],
  inUse: 7,
  shared: 1,
  disabled: 1,
  confirmedBy: '見本 管理男',
  confirmedOn: '2025-10-01',
};

/** Two IDs, nothing judged yet. */
const simple: IdReviewForm = {
  ...full,
  controlNumber: null,
  previousOn: null,
  checks: { rules: null, leavers: null, unused: null, shared: null, authentication: null, unlisted: null },
  finding: null,
  accounts: full.accounts.slice(0, 2).map((account) => ({ ...account, outcome: null })),
  inUse: null,
  shared: null,
  disabled: null,
  confirmedBy: null,
  confirmedOn: null,
};

/**
 * The examples of the review of user IDs (利用者ID棚卸表).
 *
 * @clause none examples of this project
 */
export const idReviewExamples: WrittenExamples<IdReviewForm> = { simple, full };
