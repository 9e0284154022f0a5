import type { ConditionCode } from './parse-condition.ts';
import type { FactsCode } from './parse-facts.ts';

/**
 * The Japanese text of each finding of this package.
 *
 * @clause none wording for clerks, not a source
 *
 * @example
 * messages['unknown-fact'] // => '用語にない事実の名前です'
 */
export const messages: Readonly<Record<ConditionCode | FactsCode, string>> = {
  'not-facts': '事実の一覧(名前と値の組)になっていません',
  'unknown-fact': '用語にない事実の名前です',
  'wrong-kind': 'この種類の条件では使えない事実です',
  'wrong-value': 'この項目に使えない値です',
  'too-large': '条件が大きすぎるか、入れ子が深すぎます',
  'not-a-condition': '条件の形になっていません',
  'unknown-op': '知らない種類の条件です',
  'unknown-clause': '根拠条項の一覧にない条項です',
  'unknown-doubt': '疑義の一覧にない疑義です',
  'unknown-key': 'この種類の条件にない項目です',
  'mixed-cause': '一つの事実が、記録する事実と人が判断する事実の両方として、又は別の判断者のものとして使われています',
  'provisos-conflict': '二つのただし書が同時に当てはまることがあります',
  'too-many-states': '状態が百万を超えるため、ただし書の重なりを確かめられません',
};

/** The fixed words of a decision table (判定表). */
export const tableWords = {
  number: '番号',
  outcome: '判定',
  clauses: '根拠',
  clause: '条項',
  gist: '内容',
  met: '当たる',
  unmet: '当たらない',
  yes: 'はい',
  no: 'いいえ',
  any: '－',
  heading: (title: string): string => `${title}の判定表`,
  inForce: (from: string, to: string | undefined): string =>
    `適用期間：${from}から${to === undefined ? '' : `${to}まで`}`,
  ruledBy: (by: string): string => `（判断：${by}）`,
  silent: (doubts: readonly string[]): string => `未決（定めがない：${doubts.join('、')}）`,
  listed: (words: readonly string[]): string => words.join('・'),
  exceptListed: (words: readonly string[]): string => `${words.join('・')}以外`,
  atLeast: (from: number): string => `${from}以上`,
  atMost: (to: number): string => `${to}以下`,
  between: (from: number, to: number): string => `${from}以上${to}以下`,
  whenBlank:
    '「－」の欄は判定に影響しない。記録のない事実があり、どの行に当たるかが決まらないときは「未決」とし、その事実の確認又は判断を待つ。',
} as const;
