/** Words of the first page. */
export const words = {
  title: 'きょうの仕事',
  today: (day: string): string => `きょうは${day}です。`,
  noContract:
    'この団体の契約がまだ登録されていないため、ここには仕事が出ません。契約の登録をシステムの管理者に頼んでください。登録されると、契約ごとの仕事と、その画面への入口が出ます。',
} as const;
