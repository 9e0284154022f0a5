/** Words of the first page. */
export const words = {
  title: 'きょうの仕事',
  today: (day: string): string => `きょうは${day}です。`,
  period: (from: string, to: string): string => `履行期間　${from} から ${to} まで`,
  noContract: '契約がまだ登録されていません。',
} as const;
