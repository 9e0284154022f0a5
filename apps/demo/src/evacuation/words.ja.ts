/** Words that stand on every page of a contract for evacuation plans. */
export const words = {
  menu: '計画',
  title: '個別避難計画の契約',
  noContract: 'この団体には、個別避難計画の契約がありません。契約の登録は管理者に頼んでください。',
  persons: '対象者の一覧',
  months: '月ごとの提出',
  invoice: '請求',
  duties: '義務の暦',
  pagesOf: (title: string): string => `${title}の画面`,
  period: (from: string, to: string): string => `履行期間　${from} から ${to} まで`,
  personsCount: (count: number): string => `対象者の一覧（${count}人）`,
  dueMonths: '提出する月',
  noDueMonth: '今、提出や再提出を待っている月はありません。',
  lackingCount: (count: number): string => `記録が足りない人：${count}人`,
  nobodyLacks: '足りないものがある人はいません。',
} as const;
