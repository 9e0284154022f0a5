import type { Need } from '@fukushi-kit/rule';
import type { Operation, Unit } from './derivation.ts';
import type { DerivationFindingCode } from './recheck.ts';
import type { Rounding } from './rounding.ts';

/**
 * What a clerk reads for each finding of this package, in Japanese.
 *
 * @clause none wording of this project
 *
 * @example
 * messages['figure-does-not-follow'] // => '数値が、もとの数値と算式から出る値と合いません。'
 */
export const messages: Readonly<Record<DerivationFindingCode, string>> = {
  'figure-does-not-follow': '数値が、もとの数値と算式から出る値と合いません。',
};

/** Units as they stand behind a value. */
export const unitWords: Readonly<Record<Unit, string>> = {
  yen: '円',
  count: '件',
  people: '人',
  months: 'か月',
  days: '日',
  hours: '時間',
  percent: '%',
  ratio: '',
};

/** Signs between the parts of a formula, and the words before all of them. */
export const operationWords: Readonly<Record<Operation, { readonly before: string; readonly between: string }>> = {
  sum: { before: '', between: ' ＋ ' },
  difference: { before: '', between: ' － ' },
  product: { before: '', between: ' × ' },
  quotient: { before: '', between: ' ÷ ' },
  least: { before: '最も小さい額: ', between: '、' },
};

/** What each rounding does. */
export const roundingWords: Readonly<Record<Rounding['rule'], string>> = {
  'public-claim': '1円未満切捨て（債権）',
  'public-debt': '1円未満切捨て（債務。全額が1円未満なら1円）',
  'half-up': '1円未満四捨五入',
  'drop-below': '円未満切捨て',
};

/** Why a figure is not known. */
export const causeWords: Readonly<Record<Need['cause'], string>> = {
  data: '記録を待つ',
  ruling: '判断を待つ',
  silent: '契約・仕様書に定めがない',
};

/** The other words of a ledger. */
export const ledgerWords = {
  unknown: '未定',
  and: 'と',
  input: '入力',
  formula: '算式',
  rounding: '端数',
  clauses: '根拠',
  reading: '読み方',
  needs: '未定の理由',
  unverified: '未確認',
  nothing: 'なし',
} as const;

/** Labels of the figures that this package makes itself. */
export const figureLabels = {
  taxExcluded: '税抜きの額（端数処理前）',
  taxRate: '消費税率',
  exactTax: '消費税額（端数処理前）',
  taxIncluded: '税込みの額（端数処理前）',
  confirmed: '確定金額',
  wholeExcluded: '税抜きの額',
  wholeTax: '消費税額',
  taxCategory: '税区分',
  amountTimesRate: '額に率を掛けたもの',
  hundred: '百分率を割合に直す数',
  hundredSource: '百分率の定義',
  unpaid: '未払の額',
  claim: '請求書',
  daysLate: '遅延日数',
  daysInYear: '1年の日数',
  interestRate: '遅延利息の率（年）',
  interest: '遅延利息（端数処理前）',
  interestPaid: '遅延利息',
  paymentDue: '支払の期限',
  overpaid: '概算払の過払額',
  settlementStatement: '精算の結果',
  returnDue: '返納告知の期限',
  returnInterest: '過払額に加える利息（端数処理前）',
  returnInterestPaid: '過払額に加える利息',
} as const;
