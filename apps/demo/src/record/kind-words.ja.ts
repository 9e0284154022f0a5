import type { RecordKind } from './record-kinds.ts';

/** What a record of each kind is called. */
export const kindWords: Readonly<Record<RecordKind, string>> = {
  case: '個別避難計画の対象者の記録',
  visit: '訪問の記録',
  life: '計画の経過の記録',
  month: '月の記録',
  'duty-facts': '期限の元になる記録',
  'support-case': '支援ケースの記録',
  'centre-log': 'センターの業務の記録',
  staff: '従事者の記録',
  form: '様式の記録',
  'contract-terms': '契約の取決め',
  costs: '費用の記録',
  invoice: '請求の記録',
  submission: '提出物',
  review: '確認（市）',
  'doubt-decision': '疑義の決定',
  'agreed-terms': '契約で決めた単価など',
  'city-paper': '通知書・調書',
  register: '台帳',
  'policy-result': '点検結果',
};
