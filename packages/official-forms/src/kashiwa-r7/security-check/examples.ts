import type { CheckCounts, SecurityCheckForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';
import { inOrder, notApplicable, notInOrder, unverified } from '../../parts/check-sheet/example-answers.ts';
import { securityCheckForm } from './security-check-form.ts';

const noIncident = notApplicable('事故台帳 0件');
const notEnded = notApplicable('委託期間中');
const noHandover = notApplicable('引継ぎの予定なし');

const answers: SecurityCheckForm['answers'] = {
  'k5-7': inOrder('配線図 第3版，提出の控'),
  'k5-8': inOrder('事前報告書 第1号', '8月の増設を7月25日に報告した。'),
  'k9-1a': inOrder('誓約書 7人中7人'),
  'k9-1b': inOrder('誓約書 7人中7人'),
  'k9-1c': inOrder('提供・開示の記録 58件'),
  'k9-2a': { ...inOrder('アクセス記録 183日分'), methods: ['test'] },
  'k9-2b': notInOrder(
    '提供・開示の記録 58件',
    '支援機関への電話1件に，同意の日の記入がない。同意書を確かめ，日を補った。',
    '2025-10-10',
    '2025-10-03',
  ),
  'k9-2c': notEnded,
  'k9-3a': inOrder('安全管理規程 第2版'),
  'k9-4a': inOrder('再委託台帳 1件，承諾書第1号'),
  'k9-5a': inOrder('複写・複製の記録 212件', '包括の承諾（第3号）の範囲による。'),
  'k9-6a': noIncident,
  'k9-6b': noIncident,
  'k9-6c': noIncident,
  'k9-7a': notEnded,
  'k9-7b': notEnded,
  'k9-7c': notEnded,
  'k9-7d': notEnded,
  'k9-8a': inOrder('持出・搬送の記録 34件'),
  'k9-9a': inOrder('監督の記録 7人分'),
  'k9-10a': inOrder('監督の記録 1社分'),
  'k9-11a': inOrder('市の求め 2件，回答 2件'),
  'k9-12a': notApplicable('指示 0件'),
  'k9-13a': notApplicable('立入検査 0件'),
  'k9-14a': inOrder('意見・苦情台帳 3件'),
  'k9-14b': inOrder('改版の記録 2回'),
  'k9-15a': noIncident,
  'k9-16a': inOrder('誓約書 7人中7人'),
  'k10-1-a1': inOrder('端末台帳 1台'),
  'k10-1-a2': inOrder('配線図 第3版'),
  'k10-1-a3': { ...inOrder('端末台帳 1台，定義は9月30日'), methods: ['test'] },
  'k10-1-i1': { ...inOrder('端末台帳 6台'), methods: ['test'] },
  'k10-1-i2': inOrder('配線図 第3版'),
  'k10-1-i3': inOrder('導入ソフト一覧 6台分'),
  'k10-1-i4': inOrder('端末台帳 1台，承認第2号'),
  'k10-1-u1': inOrder('端末台帳 6台', '市と合意した台数の範囲である。'),
  'k10-2-a1': inOrder('端末台帳 6台'),
  'k10-2-a2': inOrder('配線図 第3版'),
  'k10-2-i1': inOrder('端末台帳 8台'),
  'k10-2-u1': inOrder('自己点検 2回'),
  'k10-2-u2': unverified('監査は11月に予定している。日程を市と調整中。'),
  'k10-2-u3': inOrder('8月の増設後の点検 1回'),
  'k10-2-u4': inOrder('指摘 4件，是正 4件'),
  'k10-2-e1': notInOrder(
    'ソフト・ライセンス台帳 11件',
    '文書作成ソフト1台分の更新が，7月から止まっていた。',
    '2025-10-07',
    '2025-10-02',
  ),
  'k10-2-e2': inOrder('ソフト・ライセンス台帳 11件'),
  'k10-2-o1': inOrder('利用者ID規定 第1版'),
  'k10-2-o2': inOrder('利用者ID棚卸表 8月31日'),
  'k10-2-o3': notInOrder(
    '利用者ID棚卸表 9月30日',
    '90日を超えて使われていないIDが1件ある。利用の要否を確かめる。',
    '2025-10-10',
  ),
  'k10-2-o4': inOrder('共用ID 1件，承認第4号'),
  'k10-2-o5': inOrder('利用者ID棚卸表 9月30日'),
  'k10-2-o6': { ...inOrder('ID台帳とアクセス記録の照合'), methods: ['test'] },
  'k10-2-o7': inOrder('棚卸 2回'),
  'k10-2-ka1': inOrder('コンプライアンス規程 第4版'),
  'k10-2-ka2': inOrder('年度計画，見直し 1回'),
  'k10-2-ki1': {
    ...inOrder('認証台帳 0件', 'プライバシーマークの取得を来年度に計画している。'),
    verdict: 'effort-unmet',
  },
  'k10-2-ku1': inOrder('事故対応の手順書 第2版'),
  'k10-2-ku2': noIncident,
  'k10-2-ku3': noIncident,
  'k10-2-ke1': noHandover,
  'k10-2-ke2': noHandover,
  'k10-2-ko1': inOrder('外部媒体使用記録 0件'),
  'k10-2-ko2': inOrder('外部媒体使用記録 2件'),
  'k10-2-sa1': inOrder('従事者台帳 1人'),
  'k10-2-sa2': unverified('柏市情報セキュリティポリシーの最新の版を，市に照会している。'),
  'k11-1': inOrder('再委託台帳 1件', 'デジタルツールの構築に限る。'),
  'k11-2': inOrder('再委託台帳，契約書'),
};

const counted = (
  conforming: number,
  nonconforming: number,
  notApplicableItems: number,
  unverifiedItems: number,
): CheckCounts => ({ conforming, nonconforming, notApplicable: notApplicableItems, unverified: unverifiedItems });

const full = securityCheckForm({
  sheet: {
    controlNumber: 'R7-S02',
    madeOn: '2025-10-03',
    contractorName: '社会福祉法人見本会（架空）',
    scope: {
      kind: 'self',
      from: '2025-04-01',
      to: '2025-09-30',
      asOf: '2025-09-30',
      by: '見本 点検子',
      rulesVersion: '見本-1',
      logHead: '8d20-77be-見本',
    },
    effortUnmet: 1,
    added: [
      {
        clause: '市の指示（令和7年7月25日）',
        text: '増設した業務端末を，施錠できる机に固定している。',
        evidence: '端末 1台（現物）',
        verdict: 'conforming',
        finding: '鍵は情報管理者が保管している。',
        remedyBy: '2025-08-31',
        remediedOn: '2025-08-04',
        checkedBy: '見本 点検子',
      },
    ],
    remark:
      '不適合3件のうち2件は是正した。使われていないIDの1件は，10月10日までに要否を決める。監査は11月に行い，結果を報告する。',
    confirmedBy: '見本 管理男',
    confirmedOn: '2025-10-03',
  },
  answers,
  counts: {
    section5: counted(2, 0, 0, 0),
    section9: counted(14, 1, 11, 0),
    equipment: counted(8, 0, 0, 0),
    security: counted(19, 2, 4, 2),
    section11: counted(2, 0, 0, 0),
    all: counted(45, 3, 15, 2),
  },
});

/** A sheet before the check: every item stands there, none has a result. */
const simple = securityCheckForm({
  sheet: {
    controlNumber: null,
    madeOn: null,
    contractorName: '社会福祉法人見本会（架空）',
    scope: { kind: 'self', from: null, to: null, asOf: null, by: null, rulesVersion: null, logHead: null },
    effortUnmet: null,
    added: [],
    remark: null,
    confirmedBy: null,
    confirmedOn: null,
  },
  answers: {},
  counts: {},
});

/**
 * The examples of the check sheet of information security (情報セキュリティ点検表).
 *
 * @clause none examples of this project
 */
export const securityCheckExamples: WrittenExamples<SecurityCheckForm> = { simple, full };
