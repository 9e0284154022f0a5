import type { OpenPointCode, ProfileOwnCode } from './finding-code.ts';

/**
 * What a clerk reads for each finding and open point of a profile, in Japanese.
 *
 * @clause none wording of this project
 *
 * @example
 * profileMessages['wrong-check-digit'] // => '全国地方公共団体コードの検査数字が合いません。'
 */
export const profileMessages: Readonly<Record<ProfileOwnCode | OpenPointCode, string>> = {
  'unknown-source': '仕様書の番号が、出典の一覧にありません。',
  'unknown-clause': '条項の一覧にない条項です。',
  'missing-citation': '規則の一番外側は、根拠となる条項（op: clause）としてください。',
  'overlapping-versions': '同じ日に二つの版が適用されます。期間が重ならないようにしてください。',
  'reversed-period': '末日が初日より前です。',
  'unknown-doubt': '疑義の一覧にない番号です。',
  'unknown-reading': 'その疑義にない読み方です。',
  'doubt-twice': '同じ疑義の読み方が二度書かれています。',
  'id-twice': '同じ番号が二度使われています。',
  'wrong-check-digit': '全国地方公共団体コードの検査数字が合いません。',
  'due-rule-against-reading': '提出期限の定めが、疑義の読み方と食い違っています。',
  'no-first-day': '期間の初日（契約締結日など）が未設定です。',
  'reading-open': '疑義の読み方が決まっていません。市との協議が要ります。',
  'fee-open': '単価又は税区分が未設定です。金額は計算されません。',
  'parameter-open': '市が決める値が未設定です。',
  'to-be-confirmed': '市の確認待ちです。',
};
