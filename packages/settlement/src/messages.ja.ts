import type { DueFindingCode, ReportFindingCode } from './finding-code.ts';

/**
 * What a clerk reads for each finding of this package, in Japanese.
 *
 * @clause none wording of this project
 *
 * @example
 * messages['due-on-closed-day'] // => '提出期限が閉庁日に当たります。仕様書に期限を動かす定めはないため、市に確かめてください。'
 */
export const messages: Readonly<Record<ReportFindingCode | DueFindingCode, string>> = {
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
};
