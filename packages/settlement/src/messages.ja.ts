import type { PayItem } from './expense/full-time-cost.ts';
import type { CostItem } from './expense/item-budget.ts';
import type { FeePrecondition, PaidWork } from './fee/fee-schedule.ts';
import type { SettlementFindingCode } from './finding-code.ts';

/**
 * What a clerk reads for each finding of this package, in Japanese.
 *
 * @clause none wording of this project
 *
 * @example
 * messages['due-on-closed-day'] // => '提出期限が閉庁日に当たります。仕様書に期限を動かす定めはないため、市に確かめてください。'
 */
export const messages: Readonly<Record<SettlementFindingCode, string>> = {
  'plan-incomplete': '様式1に記入漏れがあるため、件数に入れていません。',
  'plan-kind-unknown': '様式1の新規・更新の別が記録されていないため、件数に入れていません。',
  'plan-day-unknown': '様式1の作成日が記録されていないため、件数に入れていません。',
  'plan-made-in-other-month': '様式1の作成日が対象月にないため、この月の件数に入れていません。',
  'roster-unanswered': '様式2の同意・不同意が記録されていないため、件数に入れていません。',
  'roster-day-unknown': '様式2の答えの日が記録されていないため、件数に入れていません。',
  'roster-answered-in-other-month': '様式2の答えの日が対象月にないため、この月の件数に入れていません。',
  'control-number-twice': '同じ整理番号が二度あります。二つ目は件数に入れていません。',
  'due-on-closed-day': '提出期限が閉庁日に当たります。仕様書に期限を動かす定めはないため、市に確かめてください。',
  'due-moved-from-closed-day': '期限の日が閉庁日に当たるため、プロフィールの定めに従って開庁日に動かしました。',
  'closed-days-unknown': '閉庁日が設定されていないため、提出期限が閉庁日に当たるかどうか分かりません。',
  'due-after-period-end': '提出期限が履行期間の後になります。',
  'work-without-due-day': 'この月の仕事は、履行期間内に提出の期限がありません。提出する日を市に確かめてください。',
  'month-after-period-end': '対象月が履行期間の後です。',
  'review-not-submitted': 'まだ提出されていない成果物です。',
  'review-submitted-twice': 'すでに提出されている成果物です。直したものは再提出として記録してください。',
  'review-correction-without-points': '修正の指摘の内容が記録されていません。',
  'review-correction-open': '修正の指摘に対する再提出がまだないため、受領にできません。',
  'review-no-correction-asked': '修正の指摘がないため、再提出にできません。',
  'review-already-received': 'すでに受領された成果物です。',
  'review-receipt-without-notice': '受領は審査完了の通知によります。通知の番号か名称を記録してください。',
  'review-duplicate-not-stale': 'この副本は、差し替えるものではありません。',
  'review-day-before-last': '一つ前の出来事より前の日付です。',
  'claim-not-form-1': '様式1の正本ではないため、委託料の対象ではありません。',
  'claim-not-received': '市の通知による受領がまだのため、委託料の対象に入れていません。',
  'claim-update-not-paid': '更新した様式1は支払わない定めのため、対象に入れていません。',
  'claim-provision-refused': '計画の提供に不同意の様式1は支払わない定めのため、対象に入れていません。',
  'claim-received-after-period': '履行期間の後に受領されたものは支払わない定めのため、対象に入れていません。',
  'claim-changed-before-receipt': '受領の前に本人の状況が変わったものは支払わない定めのため、対象に入れていません。',
  'claim-original-twice': '同じ正本が二度あるか、すでに請求されています。1件として数えます。',
  'claim-price-negative': '単価が0円より小さくなっています。',
  'invoice-before-period-end': '履行期間の満了前には、請求書を出せません。',
  'invoice-counts-not-agreed': '成果物の件数を市と確認していません。',
  'invoice-counts-agreed-in-period': '件数の確認が履行期間の満了前になっています。満了後に確認してください。',
  'invoice-before-counts-agreed': '請求書の日付が件数の確認より前です。',
  'invoice-counts-differ': '市と確認した件数が、受領された件数と合いません。',
  'invoice-amount-open': '請求する額がまだ決まりません。',
  'payment-invoice-dated-ahead': '請求書の日付が、市が受けた日より後です。',
  'payment-contract-beyond-law': '請求日から数えた支払期限が、支払遅延防止法の期限より後です。',
  'payment-moved-before-bank-holiday': '期限の日に金融機関が休みのため、前の営業日までに支払います。',
  'payment-bank-days-unknown': '金融機関の休業日が記録されていないため、その日に支払えるかどうか分かりません。',
  'fee-not-in-schedule': 'この仕事は単価表にありません。',
  'fee-quantity-wrong': '数量が負か、件数が整数ではありません。',
  'fee-count-wrong': '年度内に支払われた回数が0以上の整数ではありません。',
  'fee-precondition-unmet': '支払の条件を満たしていないため、支払の対象ではありません。',
  'fee-cap-reached': '同じ計画について年度内に支払う回数の上限に達しています。',
  'contract-sum-negative': '契約金額が0円より小さくなっています。',
  'advances-not-two': '概算払いは年2回です。',
  'advance-negative': '概算払いの額が0円より小さくなっています。',
  'advance-above-contract-sum': '概算払いの合計が契約金額を超えています。',
  'cost-negative': '額が0円より小さくなっています。',
  'cost-outside-period': '委託期間の外の経費です。',
  'cost-not-paid-in-period': '期間内に払っていないため、精算に入れていません。',
  'cost-forecast-on-payment-basis': '払った額で精算する定めのため、見込の額は使えません。',
  'labour-insurance-not-counted': '労働保険料は精算しない定めのため、入れていません。',
  'placement-outside-period': '配置の期間が委託期間の外です。',
  'placement-cut-to-period': '配置の期間のうち、委託期間の外の分は数えていません。',
  'placement-ends-before-it-starts': '配置の終わりの日が始まりの日より前です。',
  'placement-people-wrong': '人数が0以上の整数ではありません。',
  'evidence-number-twice': '同じ番号の挙証資料が二度使われています。',
  'evidence-to-keep': '挙証資料の番号がありません。市の求めがあれば提出が必要です。',
  'preparation-is-the-contractors': '事業開始までの準備の経費は受託者の負担のため、精算に入れていません。',
  'utilities-are-the-citys': '執務室の光熱費は市の負担のため、精算に入れていません。',
  'budget-negative': '費目の額が0円より小さくなっています。',
  'budget-move-wrong': '流用の額か費目が正しくありません。',
  'budget-above-contract-sum': '費目の合計が契約金額を超えています。',
  'report-cost-negative': '報告・検査の費用が0円より小さくなっています。',
  'settled-above-contract-sum': '確定金額が契約金額を超えています。',
};

/** The items of labour cost, in the order of the specification. */
export const payItemWords: Readonly<Record<PayItem, string>> = {
  salary: '給与',
  allowance: '手当',
  'social-insurance': '社会保険料',
  'retirement-mutual-aid': '退職共済掛金',
  'labour-insurance': '労働保険料',
};

/** Whether a sum is forecast or final. */
export const standingWords: Readonly<Record<'forecast' | 'final', string>> = { forecast: '見込', final: '確定' };

/** The work that fee schedules name. */
export const workWords: Readonly<Record<PaidWork, string>> = {
  new: '個別避難計画の作成',
  update: '個別避難計画の更新',
  'information-only': '避難情報のみの提供',
  meeting: '個別ケース会議への出席',
  verification: '計画の検証',
};

/** What has to be recorded before work can be priced. */
export const feeFactLabels: Readonly<Record<FeePrecondition | 'price' | 'paidThisFiscalYear' | 'partHours', string>> = {
  accepted: '市による審査の完了',
  'training-completed': '研修の修了',
  price: '単価',
  paidThisFiscalYear: '年度内に支払われた回数',
  partHours: '1時間に満たない時間の扱い',
};

/** The items of a settlement: their cost, what is settled of it, their budget, and the budget with what was moved in. */
export const itemWords: Readonly<
  Record<CostItem, Readonly<Record<'cost' | 'settled' | 'budget' | 'budgetWithMoves', string>>>
> = {
  'full-time': {
    cost: '常勤職員の人件費',
    settled: '常勤職員の人件費（精算額）',
    budget: '常勤職員の人件費の予算',
    budgetWithMoves: '常勤職員の人件費の予算（流用による増を含む）',
  },
  'part-time': {
    cost: '非常勤職員の人件費',
    settled: '非常勤職員の人件費（精算額）',
    budget: '非常勤職員の人件費の予算',
    budgetWithMoves: '非常勤職員の人件費の予算（流用による増を含む）',
  },
  other: {
    cost: 'その他諸経費',
    settled: 'その他諸経費（精算額）',
    budget: 'その他諸経費の予算',
    budgetWithMoves: 'その他諸経費の予算（流用による増を含む）',
  },
};

/** Labels of figures and of their sources. */
export const figureLabels = {
  unitPrice: { new: '様式1の単価', update: '様式1（更新）の単価' },
  receivedOriginals: { new: '受領された様式1の正本', update: '受領された様式1の正本（更新）' },
  subtotal: { new: '様式1の小計', update: '様式1（更新）の小計' },
  receiptNotices: '審査完了の通知',
  undecided: '支払の対象か決まっていない様式1',
  undecidedSource: '審査の記録',
  planKind: '様式1の新規・更新の別',
  refusedProvision: '計画の提供に係る同意・不同意',
  receivedAfterPeriod: '履行期間の後の受領',
  changedBeforeReceipt: '受領前の死亡・入所・転出の有無',
  feePrice: '単価',
  quantity: '数量',
  workRecord: '実績の記録',
  leftByCap: '年度内に支払う回数の残り',
  paidQuantity: '支払の対象の数量',
  conditions: '支払の条件',
  specification: '仕様書',
  contract: '契約書・設定',
  itemLimit: '費目の上限',
  movedIn: '流用による増',
  movedOut: '流用による減',
  approval: '市の承認',
  payroll: '賃金台帳等',
  paidOn: '支払日',
  monthlyRate: '月額',
  people: '人数',
  months: '配置月数',
  staffing: '人員体制',
  evidence: '挙証資料',
  none: 'なし',
  tax: '消費税の扱い',
  settledTotal: '精算額の合計（端数処理前）',
  confirmedCost: '確定金額',
  fraction: '1円未満の端数の扱い',
  contractSum: '契約金額',
  payable: '支払うべき額',
  payableLimit: '契約金額を超える分の扱い',
  payment: '支払',
  received: '既に支払われた額',
  advance: (number: number): string => `概算払（第${number}回）`,
  advanceRemaining: '契約金額のうちまだ支払われない額',
  settledBefore: '見込による精算額',
  reportCost: '報告・検査に直接必要な費用',
  excessCost: '過分の費用',
  contractorShare: '受注者の負担',
  cityShare: '発注者の負担',
  causedByCity: '発注者の故意又は過失によるか',
  bothParties: '発注者と受注者の協議',
  costRecord: '費用の記録',
  difference: '差引（正は追加の支払、負は返還）',
} as const;
