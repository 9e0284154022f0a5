import type { LifeEvent, StepPoint, UpdateFacts } from '@fukushi-kit/schema';
import type { PlanFindingCode } from './finding-code.ts';

/** What the facts of an update are called before a clerk. */
export const updateFactLabels: Readonly<Record<keyof UpdateFacts, string>> = {
  hazardKindOrDegreeChanged: '災害リスクの種別や程度が変わった',
  findingsChangedSubstantially: '福祉専門職等の所見が大きく変わった',
  evacuationMethodChangedFundamentally: '避難方法が根本から変わった',
};

/**
 * What the events in the life of a plan (計画の経過) are called before a clerk.
 *
 * @clause none wording of the project
 *
 * @example
 * lifeEventLabels.received // => '審査完了の通知を受け、受領となった'
 */
export const lifeEventLabels: Readonly<Record<LifeEvent['kind'], string>> = {
  begun: '対象者を特定した（着手）',
  'brought-in': 'すでにある計画を受け入れた',
  visited: '訪問・面談した',
  drafted: '計画を作成した',
  'provisional-copy-given': '仮の写しを渡した',
  completed: '記入漏れ等の不備がないことを確認した',
  'original-made': '正本とし、副本を作成した',
  'duplicate-filed': '副本をケアプランと一緒に保管した',
  'duplicate-given': '副本を対象者等と共有した',
  'copies-taken-back': '古い写しを対象者等から引き取った',
  submitted: '正本を市に提出した',
  'correction-asked': '市から修正の指摘を受けた',
  resubmitted: '修正して再提出した',
  received: '審査完了の通知を受け、受領となった',
  'minor-change': '軽微な変更を記録した',
  consulted: '更新について市と協議した',
  abandoned: '作成を取りやめた',
  'provider-changed': '対象者の利用する事業所が変わった',
  'handed-over': '変更後の事業所に引き継いだ',
  'not-handed-over': '例外として引き継がなかった',
  'duplicate-returned': '受注者の控えの副本を市に返した',
  ended: '対象者でなくなった',
};

/**
 * What the points of the steps before and at the visit are called before a clerk.
 *
 * @clause none wording of the project
 *
 * @example
 * stepPointLabels['sharing-urged'] // => '協力者への共有の促し'
 */
export const stepPointLabels: Readonly<Record<StepPoint, string>> = {
  name: '氏名',
  address: '自宅住所',
  'birth-date': '生年月日',
  'care-level': '介護度等',
  risks: '自宅の災害リスク',
  actions: '災害リスクごとの避難行動',
  destinations: '避難先',
  commission: '市から委託されていること',
  purpose: '業務の趣旨',
  roster: '避難行動要支援者名簿',
  plan: '個別避難計画',
  'roster-provision-asked': '名簿の提供への同意の意向',
  'roster-form-requested': '様式2の記入の依頼',
  'plan-written': '様式1の個別避難計画',
  'supporter-provision-asked': '協力者の情報の提供への同意又は不同意',
  'plan-provision-asked': '計画の提供への同意の意向',
  'plan-form-requested': '様式1の同意確認書の記入の依頼',
  'copy-shared': '計画の写しの共有',
  'sharing-urged': '協力者への共有の促し',
  'minor-change': '軽微な変更が生じた場合の取扱い',
  'provider-change': '事業所が変更した場合の取扱い',
};

/**
 * The Japanese text of every finding of this package, without the place.
 *
 * @clause none wording of the project
 *
 * @example
 * evacuationPlanMessages['not-entered'] // => '記入がありません。'
 */
export const evacuationPlanMessages: Readonly<Record<PlanFindingCode, string>> = {
  'at-home-and-in-facility': '在宅であり、施設等に入所しているとされています。どちらかを直してください。',
  'at-home-and-long-term-hospital': '在宅であり、長期入院しているとされています。どちらかを直してください。',
  'handbook-and-no-handbook': '療育手帳がないとされていますが、手帳の程度もあります。どちらかを直してください。',
  'agreed-but-not-proposed': '市が認めたとされていますが、協議を求めていないとされています。',
  'care-level-differs-from-certification': '要介護状態区分が認定と違います。',
  'care-level-without-certification': '認定がないのに要介護状態区分があります。',
  'certification-without-level': '認定があるのに要介護状態区分がありません。',
  'certification-ends-before-it-starts': '認定有効期間の終わりが始まりより前です。',
  'certification-expired-at-visit': '訪問日には認定有効期間が過ぎています。',
  'certification-not-yet-valid-at-visit': '訪問日には認定有効期間が始まっていません。',
  'certification-pending-at-visit': '訪問日には認定が申請中です。区分は認定が出るまで未記録とします。',
  'differs-from-record': '対象者の記録と計画の記載が違います。',
  'control-number-differs': '整理番号が対象者の記録と違います。',
  'update-without-previous': '更新とされていますが、前回の計画がありません。',
  'new-with-previous': '新規とされていますが、前回の計画があります。',
  'version-not-after-previous': '版が前回の計画より後になっていません。',
  'made-before-visit': '作成日が訪問日より前です。',
  'born-after-visit': '生年月日が訪問日より後です。',
  'consent-differs-from-log': '同意の記録と計画の記載が違います。',
  'no-certificate-and-certificate': '手帳なしと手帳の種類の両方が選ばれています。',
  'alone-with-others': '一人暮らしとされていますが、世帯の人数が2人以上です。',
  'not-entered': '記入がありません。',
  'none-entered': '一件もありません。確かめたうえであれば、このままで構いません。',
  'no-contact': '電話、携帯電話、ファクス、電子メールのいずれも記入がありません。',
  'other-without-words': '「その他」の内容が記入されていません。',
  'hazard-without-destination': 'この災害のときの避難先が記入されていません。',
  'plan-provision-unanswered': '計画の提供への同意・不同意が確かめられていません。',
  'roster-provision-unanswered': '名簿の提供への同意・不同意が確かめられていません。',
  'supporter-provision-unanswered': '協力者の情報の提供への同意・不同意が確かめられていません。',
  'no-home-visit': '対象者の自宅を訪問した記録がありません。',
  'visit-not-at-home': '訪問した場所が対象者の自宅ではありません。',
  'visit-place-not-recorded': '訪問した場所が記録されていません。',
  'visit-before-period': '訪問日が履行期間より前です。',
  'visit-after-period': '訪問日が履行期間より後です。',
  'period-not-set': '履行期間の始まり（契約締結日）がプロフィールで決まっていません。',
  'office-not-recorded': '実施者の所属が記録されていません。',
  'office-not-a-centre': '実施者の所属が地域包括支援センターではありません。',
  'office-not-listed':
    '実施者の所属の名称からは、計画を書くことができる人に当たるか決まりません。当たるかどうかを市に確かめてください。',
  'planners-not-listed': '計画を書くことができる人が、市のプロフィールにありません。市に確かめてください。',
  'move-not-open': '計画の今の段階では行えません。',
  'version-unknown': 'この版の計画がありません。',
  'day-out-of-order': '前の出来事より前の日付です。起きた順に記録してください。',
  'not-for-this-party': 'この立場の人が行うことではありません。',
  'who-not-recorded': '誰が行ったかが記録されていません。',
  'life-ended': '対象者でなくなった後です。',
  superseded: '新しい版があります。新しい版に記録してください。',
  'plan-already-there': 'すでに計画があります。',
  'previous-not-made': '前の版が出来上がっていません。',
  'supersedes-not-the-newest': '更新のもとは、いちばん新しい版です。',
  'update-without-consultation': '更新の前に、市と協議した記録がありません。',
  'update-not-agreed': '市との協議で、更新しないこととされています。',
  'consultation-open': '更新についての市との協議が終わっていません。',
  'update-without-cause': '更新の事由（条件①と条件②の両方）に当たりません。軽微な変更として記録してください。',
  'update-cause-open': '更新の事由に当たるか、決まっていません。事実を記録するか、市と協議してください。',
  'change-needs-update': '更新の事由に当たります。軽微な変更ではなく、更新を市と協議してください。',
  'minor-change-without-words': '何が変わったかが記録されていません。',
  'work-before-period': '履行期間より前の日付です。',
  'work-after-period': '履行期間より後の日付です。',
  'submitted-after-period': '履行期間の後の提出です。扱いを市に確かめてください。',
  'received-after-period': '履行期間の後の受領です。支払の対象になるか、市に確かめてください。',
  'ended-before-receipt': '受領の前に対象者でなくなりました。支払の対象になるか、市に確かめてください。',
  'check-not-recorded': '記入漏れ等を点検した結果が記録されていません。',
  'omissions-remain': '記入漏れ等の不備が残っています。',
  'duplicates-not-two': '副本は二部作成します。',
  'provisional-copy-unforeseen': '点検の後に副本だけを渡す読み方ですが、仮の写しを渡しています。',
  'correction-without-points': '市の指摘の内容が記録されていません。',
  'receipt-without-notice': '審査完了の通知が記録されていません。受領は市の通知によります。',
  'reason-not-recorded': '理由が記録されていません。',
  'no-handover-due': '引き継ぐことになる事業所の変更の記録がありません。',
  'handover-not-recorded': '事業所が変わりましたが、引継ぎも、引き継がない理由も記録されていません。',
  'handover-record-incomplete': '引継ぎの記録に書かれていない項目があります。',
  'exception-without-reason': '引き継がなかった理由が記録されていません。',
  'duplicate-not-at-hand': '受注者の控えの副本が手元にありません。',
  'nothing-to-take-back': '対象者等に渡した古い写しの記録がありません。',
  'duplicate-not-with-care-plan': '副本がケアプランと一緒に保管されていません。',
  'duplicate-not-with-person': '副本が対象者等に渡っていません。',
  'duplicate-not-replaced': '修正の後、副本が新しいものに替わっていません。',
  'outdated-copy-with-person': '対象者等の手元に古い写しが残っています。',
  'original-not-located': '正本がどこにあるかが記録されていません。',
  'no-copy-at-visit': '訪問時に渡す写しの記録がありません。',
  'copy-at-visit-not-settled': '訪問時に写しを渡すかどうかの読み方が、プロフィールで決まっていません。',
  'contractor-copy-needs-ruling': '契約が終わった後、受注者の控えを返すかどうかは、市の判断によります。',
  'contractor-copy-not-returned': '契約が終わりましたが、受注者の控えの副本が返されていません。',
  'step-not-recorded': '行った記録がありません。',
  'step-point-missing': '確かめたこと、伝えたことの記録が足りません。',
  'point-of-other-step': '別の手順の項目です。',
  'prepared-after-visit': '訪問の前に行う手順が、訪問より後の日付です。',
};

/** Whom the profile of a city lists as planners (実施者), behind a finding about one. */
export function listedPlannersText(names: string): string {
  return `市のプロフィールにある人：${names}。`;
}
