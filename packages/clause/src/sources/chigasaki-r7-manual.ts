/**
 * The implementation manual (実施手順書) that clause 16(1) of Chigasaki's specification makes binding. It is not among
 * the sources that this project has read: its place is kept, without clauses, until a municipality supplies it.
 *
 * @clause chigasaki-r7:16(1)
 */
export const chigasakiR7Manual = {
  id: 'chigasaki-r7-manual',
  kind: 'manual',
  title: '令和7年度個別避難計画作成業務委託実施手順書',
  titleEn: 'Chigasaki City, implementation manual of the commission of individual evacuation plans, fiscal 2025',
  shortTitle: '茅ヶ崎市実施手順書',
  edition: '令和7年度',
  verification: { state: 'absent', note: '仕様書16(1)が従うよう定めるが、手元の資料にない' },
  clauses: [],
} as const;
