import type { CalendarFindingCode } from './finding-code.ts';

/**
 * What a clerk reads for each finding of this package, in Japanese.
 *
 * @clause none wording of this project
 *
 * @example
 * messages['era-no-such-day'] // => '暦にない日です。月と日を確かめてください。'
 */
export const messages: Readonly<Record<CalendarFindingCode, string>> = {
  'era-date-unreadable': '和暦の日付として読めません。「令和7年6月15日」又は「R7.6.15」の形で書いてください。',
  'era-year-zero': '元号に0年はありません。最初の年は元年です。',
  'era-no-such-day': '暦にない日です。月と日を確かめてください。',
  'era-before-gregorian': '明治6年1月1日より前の日は扱えません（旧暦のため）。',
  'era-outside-reign': 'この日はその元号の期間にありません。候補の日付を確かめてください。',
  'era-read-as-other':
    'この日はその元号の期間にないため、同じ日を指す別の元号の日付として取り込みました。確かめてください。',
  'holiday-header-differs': '1行目が「国民の祝日・休日月日,国民の祝日・休日名称」ではありません。',
  'holiday-row-shape': '「日付,名称」の2列ではない行があります。',
  'holiday-no-such-day': '「2025/1/1」の形の、暦にある日付ではない行があります。',
  'holiday-name-blank': '祝日・休日の名称が空の行があります。',
  'holiday-day-twice': '同じ日が二度書かれています。',
  'holiday-year-incomplete': '元日又は勤労感謝の日のない年があります。ファイルが途中で切れていないか確かめてください。',
  'holiday-none': '祝日・休日が一行もありません。',
};
