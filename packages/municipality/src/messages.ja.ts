import type { Comparison } from '@fukushi-kit/rule';
import type { DraftFindingCode, OpenPointCode, ProfileOwnCode } from './finding-code.ts';
import type { QuestionId } from './profile-question.ts';

/**
 * What a clerk reads for each finding and open point of a profile, in Japanese.
 *
 * @clause none wording of this project
 *
 * @example
 * profileMessages['wrong-check-digit'] // => '全国地方公共団体コードの検査数字が合いません。'
 */
export const profileMessages: Readonly<Record<ProfileOwnCode | DraftFindingCode | OpenPointCode, string>> = {
  'answer-missing': '答えが要ります。',
  'answer-wrong': '答えになっていません。',
  'unknown-question': 'その番号の問いはありません。',
  'unknown-source': '仕様書の番号が、出典の一覧にありません。',
  'unknown-clause': '条項の一覧にない条項です。',
  'missing-citation': '規則の一番外側は、根拠となる条項（op: clause）としてください。',
  'unlisted-page': '引いた公開ページが、出典の一覧（sources）にありません。',
  'idle-leaf': 'この条件は、あってもなくても結果が変わりません。',
  'overlapping-versions': '同じ日に二つの版が適用されます。期間が重ならないようにしてください。',
  'reversed-period': '末日が初日より前です。',
  'unknown-doubt': '疑義の一覧にない番号です。',
  'unknown-reading': 'その疑義にない読み方です。',
  'doubt-twice': '同じ疑義の読み方が二度書かれています。',
  'answered-before-asked': '答えた日が、尋ねた日より前です。',
  'record-against-reading': '協議の記録の答えが、選んだ読み方と食い違っています。',
  'id-twice': '同じ番号が二度使われています。',
  'work-twice': '同じ業務の単価が二つあります。どちらで支払うかが決まりません。',
  'wrong-check-digit': '全国地方公共団体コードの検査数字が合いません。',
  'due-rule-against-reading': '提出期限の定めが、疑義の読み方と食い違っています。',
  'advances-against-times': '概算払の内訳の数が、年の回数と合いません。',
  'parameter-unit-wrong': 'この設定値は、この単位では使えません。',
  'parameter-out-of-range': 'この設定値としてあり得る範囲の外です。',
  'no-such-day': 'どの年にもない月日です。',
  'never-open': '年末年始の休みが一年のほとんどに及び、開いている日がありません。',
  'closes-before-opens': '終了の時刻が開設の時刻より後ではありません。',
  'no-period': '履行期間・委託期間が分かっていません。',
  'no-first-day': '期間の初日（契約締結日など）が未設定です。',
  'reading-open': '疑義の読み方が決まっていません。市との協議が要ります。',
  'answer-awaited': '尋ねたことの答えを待っています。',
  'answer-fits-no-reading': '答えが一覧のどの読み方にも当たりません。読み方の一覧に加える必要があります。',
  'chosen-without-record': '市だけが決められることを、協議の記録も理由もなく選んでいます。',
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

/** Whether a reading is settled, in one line. */
export const standingWords = {
  settled: (on: string, by: string, reference: string | null): string =>
    `${on}に${by}の答えで決まった${reference === null ? '' : `（${reference}）`}`,
  asked: (on: string, by: string): string => `${on}に${by}が尋ね、答えを待っている`,
  chosen: '設定で選んだ。協議の記録はない',
  default: '設定の標準。協議の記録はない',
  open: '決まっていない',
  'not-chosen': '設定が選んだ読み方ではない',
} as const;

/** The side that asks. */
export const sideWords = { municipality: '市', contractor: '受託した側' } as const;

/** Words of a condition that is told in one line. */
export const conditionWords = {
  and: ' かつ ',
  or: ' 又は ',
  group: (text: string): string => `（${text}）`,
  not: (text: string): string => `「${text}」に当たらない`,
  oneOf: (label: string, words: readonly string[]): string => `${label}が${words.join('・')}`,
  compare: (label: string, value: number, than: Comparison): string => `${label}が${value}${comparisons[than]}`,
  ruling: (label: string, by: string): string => `${label}［判断：${by}］`,
  silent: (doubt: string): string => `定めがない［${doubt}］`,
  except: (rule: string, provisos: readonly string[]): string => `${rule}。ただし、${provisos.join('。')}`,
  proviso: (when: string, then: string): string => `${when}ときは、${then}`,
} as const;

const comparisons: Readonly<Record<Comparison, string>> = {
  '<': '未満',
  '<=': '以下',
  '=': '',
  '>=': '以上',
  '>': 'より大きい',
};

/** Words of a comparison of two profiles. */
export const comparisonWords = {
  unset: '（未設定・不明）',
  nothing: '（定めなし）',
  yes: 'はい',
  no: 'いいえ',
  none: 'なし',
  place: ' › ',
  and: '、',
  detail: (label: string, value: string): string => `${label}は${value}`,
  within: (label: string, values: string): string => `${label}（${values}）`,
  heading: (a: string, b: string): string => `${a} と ${b} の違い`,
  line: (place: string, a: string, b: string): string => `${place}：${a} → ${b}`,
  same: '違いはありません。',
} as const;

/** The questions for a new profile. */
export const questionTexts: Readonly<Record<QuestionId, string>> = {
  id: 'プロフィールの番号を決めてください（英小文字・数字・ハイフン。例 sample-r7）。',
  title: '契約又は事業の名称は何ですか。',
  municipality: '市町村の名前は何ですか。',
  code: '全国地方公共団体コード（6桁）は何ですか。',
  page: 'もとにする公開ページのアドレスは何ですか。',
  'page-title': 'そのページの表題は何ですか。',
  'page-edition': 'そのページの版又は日付は何ですか。',
  'eligibility-place': '対象者の要件は、そのページのどこにありますか（例 第2条）。',
  'in-force-from': '要件は、いつから適用されますか（例 2025-04-01）。',
  'only-at-home': '在宅の人に限りますか。',
  'only-on-roster': '避難行動要支援者名簿に載っている人に限りますか。',
  'only-in-hazard-zone': '住まいがハザードマップの区域内にある人に限りますか。',
  'care-levels': '対象となる要介護状態区分はどれですか。',
  'physical-grades': '対象となる身体障害者手帳の等級はどれですか。',
  'intellectual-a1-b2': '対象となる療育手帳の程度はどれですか（A1からB2までの区分の県）。',
  'intellectual-maru-a': '対象となる療育手帳の程度はどれですか（○A・A・Bの区分の県）。',
  'mental-grades': '対象となる精神障害者保健福祉手帳の等級はどれですか。',
  'support-levels': '対象となる障害支援区分はどれですか。',
  'age-from': '年齢による要件は、何歳以上ですか。',
  households: '対象となる世帯はどれですか。',
  'recognized-by': 'ほかに支援が必要と認めた人も対象なら、だれが認めますか（例 市長）。',
  'consent-place': '同意と提供先の定めは、そのページのどこにありますか。',
  'consent-roster': '名簿を平常時に提供するときの同意の扱いはどれですか。',
  'consent-plan': '計画を平常時に提供するときの同意の扱いはどれですか。',
  recipients: '平常時の提供先はどれですか。',
  'fee-place': '単価の定めは、そのページのどこにありますか。',
  'fee-new': '計画を新しく作成したときの単価は何円ですか。',
  'fee-update': '計画を更新したときの単価は何円ですか。',
};

/** How an answer to the question of consent is treated, as the schema of profiles says it. */
export const consentWays = {
  'opt-in': '本人の同意があるときに提供する',
  presumed: '拒まない限り同意とみなす（条例）',
  'opt-out': '同意を要しないが、拒否があれば提供しない（条例）',
} as const;

/** The support organizations (避難支援等関係者) that the law names. */
export const recipientNames = {
  fire: '消防機関',
  police: '都道府県警察',
  'welfare-commissioner': '民生委員',
  'social-welfare-council': '市町村社会福祉協議会',
  'voluntary-disaster-organization': '自主防災組織',
} as const;

/** The names of the fees in a draft. */
export const feeTitles = { new: '個別避難計画（新規）1件', update: '個別避難計画（更新）1件' } as const;

/** What is handed in by a due rule. */
export const dueNames: Readonly<Record<string, string>> = {
  'monthly-report': '月次の報告',
  'completion-report': '完了の報告',
};
