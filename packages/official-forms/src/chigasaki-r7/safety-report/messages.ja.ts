/** The lists of a safety structure, as a change of one is called. */
export const listWords = {
  internalRules: '規定類',
  responsibleManagers: '管理責任者',
  workers: '従事者',
  workplaces: '作業場所',
} as const;

/** What can change in a row of a list. */
export const fieldWords: Readonly<Record<string, string>> = {
  title: '名称',
  edition: '版',
  madeOn: '制定又は改正の日',
  name: '名称又は氏名',
  role: '職名又は役割',
  days: '任にある期間',
  uses: '区分',
  measures: '安全対策',
};

/** What a workplace is used for. */
export const useWords = { handling: '取扱い', storage: '保管' } as const;

/** The kinds of safety measures. */
export const measureWords = { locking: '施錠', 'entry-control': '入退室の管理', other: 'その他' } as const;

/** How a change stands on the sheet. */
export const changeWords = {
  added: '追加',
  removed: '削除',
  none: 'なし',
  notRecorded: '記録なし',
  asListed: '上の一覧のとおり',
  from: (day: string): string => `${day}から`,
  to: (day: string): string => `${day}まで`,
} as const;
