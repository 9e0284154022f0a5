import type { CheckCounts, SpecialProvisionsCheckForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';
import { inOrder, notApplicable, notInOrder, unverified } from '../../parts/check-sheet/example-answers.ts';
import { specialProvisionsCheckForm } from './special-provisions-check-form.ts';

const noSubcontract = notApplicable('再委託台帳 0件');
const notEnded = notApplicable('契約期間中');
const noIncident = notApplicable('事故台帳 0件');

const answers: SpecialProvisionsCheckForm['answers'] = {
  'c1-1': inOrder('規程2件、研修の記録1件'),
  'c2-1': inOrder('安全管理規程 第3版', '4月に見直した。'),
  'c2-2a': inOrder('規程・文書台帳 2件'),
  'c2-2b': inOrder('従事者台帳 1人'),
  'c2-2c': inOrder('従事者台帳 4人'),
  'c2-3': notInOrder(
    '作業場所台帳 2か所',
    '書庫の入退室の記録に、記入のない日が3日あった。',
    '2025-10-31',
    '2025-10-14',
  ),
  'c2-4': inOrder('報告書の控 5月12日'),
  'c2-5': notApplicable('異議の記録 0件'),
  'c2-6': notInOrder(
    '変更届の控 0件',
    '10月1日に着任する従事者の届出を、まだ出していない。',
    '2025-10-03',
    '2025-10-02',
  ),
  'c3-1a': inOrder('監督の記録 4人分'),
  'c3-1b': inOrder('誓約書 5人分'),
  'c3-2': notApplicable('派遣 0人'),
  'c4-1': inOrder('受領書の控 1件'),
  'c5-1a': inOrder('様式1・様式2'),
  'c5-1b': { ...inOrder('チェックリスト 24件中24件'), methods: ['test'] },
  'c6-1': inOrder('提供・開示の記録 31件'),
  'c7-1': inOrder('複写・複製の記録 26件', '全て副本の作成で、承諾書第2号による。'),
  'c7-2': inOrder('資料・媒体台帳 0件'),
  'c8-1': notInOrder(
    '資料等持出簿 24件',
    '7月3日の訪問1件に、承諾番号の記入がない。包括の承諾の範囲だったので、番号を補った。',
    '2025-10-10',
    '2025-10-01',
  ),
  'c8-2': { ...inOrder('資料等持出簿 24件中24件'), methods: ['test'] },
  'c9-1a': inOrder('ID台帳 5件'),
  'c9-1b': { ...inOrder('アクセス記録 183日分'), methods: ['test'] },
  'c9-2': unverified('境界の機器の設定は、法人本部に照会している。10月15日までに回答がある。'),
  'c9-3': inOrder('検査の記録 26回、検知0件'),
  'c9-4': notApplicable('電磁的記録の持出し 0件'),
  'c10-1': inOrder('再委託台帳 0件'),
  'c10-2': noSubcontract,
  'c10-3a': noSubcontract,
  'c10-3b': noSubcontract,
  'c10-4a': noSubcontract,
  'c10-4b': noSubcontract,
  'c10-5a': noSubcontract,
  'c10-5b': noSubcontract,
  'c11-1a': notEnded,
  'c11-1b': notEnded,
  'c11-1c': notEnded,
  'c11-2': notEnded,
  'c11-3': notEnded,
  'c11-4': notEnded,
  'c11-5a': notEnded,
  'c11-5b': notEnded,
  'c11-5c': notEnded,
  'c12-1': inOrder('市の求め 1件、回答 1件'),
  'c12-2': notApplicable('市の検査 0件'),
  'c13-1a': noIncident,
  'c13-1b': noIncident,
  'c13-1c': noIncident,
  'c13-1d': noIncident,
  'c13-2': noIncident,
  'c14-1a': inOrder('研修の記録 4人中4人'),
  'c14-1b': { ...inOrder('受講日と初回利用日の照合 4人'), methods: ['test'] },
  'c14-1c': inOrder('教材 1件', '事故の報告の手順も含む。'),
  'c14-2': noSubcontract,
};

const counted = (
  conforming: number,
  nonconforming: number,
  notApplicableItems: number,
  unverifiedItems: number,
): CheckCounts => ({ conforming, nonconforming, notApplicable: notApplicableItems, unverified: unverifiedItems });

const full = specialProvisionsCheckForm({
  sheet: {
    controlNumber: '2025-09-C01',
    madeOn: '2025-10-01',
    contractorName: '社会福祉法人見本会（架空）',
    scope: {
      kind: 'self',
      from: '2025-05-15',
      to: '2025-09-30',
      asOf: '2025-09-30',
      by: '見本 点検子',
      rulesVersion: '見本-1',
      logHead: '3f9a-0c41-見本',
    },
    added: [
      {
        clause: '市の指示（令和7年9月1日）',
        text: '訪問に持ち出す資料等を、鍵の付いた鞄に入れている。',
        evidence: '鞄 4個（現物）',
        verdict: 'conforming',
        finding: '全ての従事者に配った。',
        remedyBy: '2025-09-30',
        remediedOn: '2025-09-12',
        checkedBy: '見本 点検子',
      },
    ],
    remark:
      '不適合3件は、いずれも期限までに是正した。未確認1件（外部からの不正アクセスの防止）は、法人本部の回答を待って追って報告する。',
    confirmedBy: '見本 所長子',
    confirmedOn: '2025-10-15',
  },
  answers,
  counts: {
    article1: counted(1, 0, 0, 0),
    article2: counted(5, 2, 1, 0),
    article3: counted(2, 0, 1, 0),
    article4: counted(1, 0, 0, 0),
    article5: counted(2, 0, 0, 0),
    article6: counted(1, 0, 0, 0),
    article7: counted(2, 0, 0, 0),
    article8: counted(1, 1, 0, 0),
    article9: counted(3, 0, 1, 1),
    article10: counted(1, 0, 7, 0),
    article11: counted(0, 0, 9, 0),
    article12: counted(1, 0, 1, 0),
    article13: counted(0, 0, 5, 0),
    article14: counted(3, 0, 1, 0),
    all: counted(23, 3, 26, 1),
  },
});

/** A sheet before the check: every item stands there, none has a result. */
const simple = specialProvisionsCheckForm({
  sheet: {
    controlNumber: null,
    madeOn: null,
    contractorName: '社会福祉法人見本会（架空）',
    scope: { kind: 'self', from: null, to: null, asOf: null, by: null, rulesVersion: null, logHead: null },
    added: [],
    remark: null,
    confirmedBy: null,
    confirmedOn: null,
  },
  answers: {},
  counts: {},
});

/**
 * The examples of the check sheet of the special provisions (個人情報取扱特記事項 点検表).
 *
 * @clause none examples of this project
 */
export const specialProvisionsCheckExamples: WrittenExamples<SpecialProvisionsCheckForm> = { simple, full };
