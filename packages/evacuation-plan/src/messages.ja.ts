import type { CareLevel, EligibilityFacts, UpdateFacts } from '@fukushi-kit/schema';
import type { PlanFindingCode } from './finding-code.ts';

/** What the facts are called before a clerk. */
export const factLabels: Readonly<Record<keyof EligibilityFacts | keyof UpdateFacts, string>> = {
  livesInCity: '市内に居住する',
  livesAtHome: '在宅である',
  longTermHospitalized: '長期入院している',
  inFacility: '施設等に入所している',
  careLevel: '要介護状態区分',
  needsProfessionalToMove: 'ふだんの移動に医療・福祉専門職の支援が必要である',
  needsCareVehicle: 'ふだんの移動に介護車両が必要である',
  proposedAsEquivalent: '(1)又は(2)に準ずる者として市に協議を求めた',
  equivalentAgreed: '(1)又は(2)に準ずる者と市が認めた',
  hazardKindOrDegreeChanged: '災害リスクの種別や程度が変わった',
  findingsChangedSubstantially: '福祉専門職等の所見が大きく変わった',
  evacuationMethodChangedFundamentally: '避難方法が根本から変わった',
};

/** What the care levels are called before a clerk. */
export const careLevelLabels: Readonly<Record<CareLevel, string>> = {
  none: '非該当',
  'program-target': '事業対象者',
  'support-1': '要支援1',
  'support-2': '要支援2',
  'care-1': '要介護1',
  'care-2': '要介護2',
  'care-3': '要介護3',
  'care-4': '要介護4',
  'care-5': '要介護5',
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
  'office-not-listed': '実施者の所属が市のプロフィールにありません。市の地域包括支援センターか確かめてください。',
};
