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
  'unlisted-page': '引いた公開ページが、出典の一覧（sources）にありません。',
  'unused-page': '出典の一覧にある公開ページを、どこからも引いていません。',
  'idle-leaf': 'この条件は、あってもなくても結果が変わりません。',
  'overlapping-versions': '同じ日に二つの版が適用されます。期間が重ならないようにしてください。',
  'reversed-period': '末日が初日より前です。',
  'unknown-doubt': '疑義の一覧にない番号です。',
  'unknown-reading': 'その疑義にない読み方です。',
  'doubt-twice': '同じ疑義の読み方が二度書かれています。',
  'id-twice': '同じ番号が二度使われています。',
  'wrong-check-digit': '全国地方公共団体コードの検査数字が合いません。',
  'due-rule-against-reading': '提出期限の定めが、疑義の読み方と食い違っています。',
  'advances-against-times': '概算払の内訳の数が、年の回数と合いません。',
  'no-period': '履行期間・委託期間が分かっていません。',
  'no-first-day': '期間の初日（契約締結日など）が未設定です。',
  'reading-open': '疑義の読み方が決まっていません。市との協議が要ります。',
  'no-rule': '対象者の要件が分かっていません。対象者かどうかは判断されません。',
  'recipients-open': '平常時の提供先が分かっていません。',
  'regime-open': '平常時の提供と同意の扱いが決まっていないか、分かっていません。',
  'due-rule-open': '期限の日が閉庁日のときの扱いが分かっていません。',
  'fee-open': '単価又は税区分が未設定です。金額は計算されません。',
  'advances-open': '概算払の時期と割合が未設定です。',
  'settlement-open': '実費の精算の扱いが決まっていません。',
  'late-interest-open': 'どの日の率で遅延利息を計算するかが決まっていません。',
  'parameter-open': '市が決める値が未設定です。',
  'to-be-confirmed': '市の確認待ちです。',
  unverified: '未確認の値です。使う前に確かめてください。',
};
