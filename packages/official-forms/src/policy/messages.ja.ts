/** Words that a check puts on its sheets. */
export const words = {
  notGiven: (book: string): string => `${book} 提出なし`,
  rows: (book: string, count: number | null): string => (count === null ? book : `${book} ${count}件`),
  confirmed: (number: string): string => `確認の記録 ${number}`,
  waived: (numbers: readonly string[]): string => `例外措置 ${numbers.join('、')} による。`,
  excluded: (reason: string): string => `取決めにより対象としない：${reason}`,
  leftToCity: '点検では判定しない（市の判断）。',
  counted: (items: number): string => `上の集計は、この点検表で結果のある${items}項目について数えた。`,
  alsoAdded: (items: number): string => `ほかに、目録にある${items}項目を「加えた点検項目」に載せた。`,
  total: (counts: readonly string[]): string => `目録の全項目では、${counts.join('、')}である。`,
  count: (word: string, count: number): string => `${word}${count}件`,
  effort: (word: string): string => `努力義務の${word}`,
  addressee: { 'kashiwa-r7': '柏市長', 'chigasaki-r7': '茅ヶ崎市長', 'chigasaki-r7-eco': '茅ヶ崎市長' },
  further: (texts: readonly string[], count: number): string =>
    count === 0 ? texts.join('\n') : `${texts.join('\n')}\nほか${count}件`,
  numbered: (text: string, number: string): string => `${text}（${number}）`,
  copies: (count: number): string => `${count}部`,
  known: '事故又はそのおそれがあることを知った。',
  measured: '最初の応急措置を行った。',
  reported: '市に最初の報告をした。',
  notAgreed: '取決めなし',
  inEffect: '効力あり',
  noEffect: (why: string): string => `効力なし：${why}`,
  notUsed: '用いていない',
  noWord: '（契約に語がない）',
  unmet: (numbers: readonly number[], word: string): string =>
    `${word}：${numbers.map((number) => `No.${number}`).join('、')}`,
} as const;
