/** Words of the first page. */
export const words = {
  title: 'きょうの仕事',
  today: (day: string): string => `きょうは${day}です。`,
  noContract: '契約がまだ登録されていません。',
} as const;
