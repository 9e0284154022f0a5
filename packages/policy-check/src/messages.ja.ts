import type { SafetyStructureCode, StructureChangeCode } from './finding-code.ts';

/**
 * The Japanese text of every finding of this package, without the place.
 *
 * @clause none wording of the project
 *
 * @example
 * messages['workplace-without-measure'] // => '安全対策のない作業場所です。'
 */
export const messages: Readonly<Record<SafetyStructureCode | StructureChangeCode, string>> = {
  'internal-rules-not-recorded': '個人情報の取扱いに関する規定類の有無が記録されていません。',
  'no-internal-rules': '個人情報の取扱いに関する規定類がありません。',
  'rule-edition-not-recorded': '規定の版も、制定又は改正の日も記録されていません。',
  'rule-not-yet-in-force': '規定の制定又は改正の日がまだ来ていません。それまで使う版も記録してください。',
  'responsible-managers-not-recorded': '管理責任者の有無が記録されていません。',
  'no-responsible-manager': '管理責任者が定められていない日があります。',
  'several-responsible-managers': '管理責任者が二人以上の日があります。市の読み方では同じ日に一人です。',
  'several-managers-open':
    '管理責任者が二人以上の日があります。二人以上を置いてよいかどうかがプロフィールで選ばれていません。',
  'workers-not-recorded': '従事者の有無が記録されていません。',
  'no-worker': '従事者が定められていない日があります。',
  'person-not-named': '氏名が記録されていないため、特定されたことになりません。',
  'ends-before-it-starts': '終わりの日が始まりの日より前です。',
  'workplaces-not-recorded': '作業場所が記録されていません。',
  'no-workplace': '作業場所がありません。',
  'no-place-of-handling': '個人情報を取り扱う場所がありません。',
  'no-place-of-storage': '個人情報を保管する場所がありません。',
  'measures-not-recorded': '作業場所の安全対策が記録されていません。',
  'workplace-without-measure': '安全対策のない作業場所です。',
  'number-twice': '同じ番号が二度あります。報告した後の変更を見分けられません。',
  'start-not-recorded': '業務に着手した日が分からないため、報告が着手の前であるか決まりません。',
  'not-reported': '安全対策及び管理責任体制を市に報告した記録がありません。報告は業務に着手する前に行います。',
  'reported-after-start': '市への報告が業務の着手より後です。',
  'reported-on-day-of-start': '市への報告が着手の当日です。着手より前であるかは日付では分かりません。',
  'version-not-notified': '今の版の体制を市に届け出た記録がありません。変更は速やかに届け出てください。',
  'report-of-later-version': '記録している体制より新しい版が報告されたことになっています。',
  'added-since-report': '報告した体制にはありません。市に速やかに届け出てください。',
  'removed-since-report': '報告した体制にあったものがありません。市に速やかに届け出てください。',
  'changed-since-report': '報告した内容と異なります。市に速やかに届け出てください。',
  'comparison-open': '今の内容が記録されていないため、報告した内容から変わったか分かりません。',
  'change-without-new-version': '報告した内容から変わっていますが、体制の版が新しくなっていません。',
};
