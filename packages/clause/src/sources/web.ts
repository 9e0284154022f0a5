/**
 * Public pages (公開されたページ) that are not registered one by one: each place is cited by its address.
 *
 * @clause none the pages are named by those who cite them
 */
export const web = {
  id: 'web',
  kind: 'web',
  title: '公開されたページ',
  titleEn: 'Public pages, cited by their address',
  shortTitle: '公開ページ',
  edition: '―',
  verification: { state: 'unverified', note: 'アドレスで引く。何を読んだかは、引く側が出典の一覧に書く' },
  clauses: [],
} as const;
