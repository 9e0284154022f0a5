import { messages as consentMessages } from '@fukushi-kit/consent';
import { evacuationPlanMessages } from '@fukushi-kit/evacuation-plan';
import { messages as settlementMessages } from '@fukushi-kit/settlement';
import type { OfficeFindingCode } from './finding-code.ts';
import type { MonthFolderOwnCode } from './read-month-folder.ts';

/**
 * What a clerk reads for each finding of a month, in Japanese; the texts of the domain packages stand among them.
 *
 * @clause none wording of this project
 *
 * @example
 * officeMessages['plan-not-made'] // => '対象ですが、個別避難計画がまだありません。'
 */
export const officeMessages: Readonly<Record<OfficeFindingCode, string>> = {
  ...evacuationPlanMessages,
  ...consentMessages.findings,
  ...settlementMessages,
  'judging-day-open': '対象かどうかを判定する日の読み方が、プロフィールで決まっていません。月の末日で判定しました。',
  'judged-without-visit': '訪問日が記録されていないため、月の末日で判定しました。',
  'plan-without-eligibility': '計画がありますが、対象と決まっていないため、計画の様式を印刷しません。',
  'no-form-of-city': 'この市の様式がないため、計画の様式を印刷しません。',
  'plan-not-made': '対象ですが、個別避難計画がまだありません。',
  'planner-not-in-month': '実施者が month.json の実施者の一覧にありません。',
  'update-not-settled': '更新とされていますが、更新の事由に当たると決まっていません。市と協議してください。',
};

/**
 * What a clerk reads for each fault of a month folder (月のフォルダー) that is not one of its content.
 *
 * @clause none wording of this project
 *
 * @example
 * folderMessages['no-cases'] // => 'JSON の記録が一件もありません。'
 */
export const folderMessages: Readonly<Record<MonthFolderOwnCode, string>> = {
  'file-missing': 'ファイル又はフォルダーがありません。',
  'file-unreadable': '読む権限がないか、読み出せません。',
  'not-a-file': 'ファイルではありません。',
  'not-a-folder': 'フォルダーではありません。',
  'not-utf-8': '文字コードが UTF-8 ではありません。UTF-8 で保存し直してください。',
  'file-empty': '中身がありません。',
  'no-cases': 'JSON の記録が一件もありません。',
  'file-number-twice': '同じ整理番号の記録がほかにもあります（大文字と小文字は区別しません）。',
};
