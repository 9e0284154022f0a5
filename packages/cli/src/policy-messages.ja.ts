/**
 * What the commands of the policy check (点検) say, in Japanese. Texts about registers name books, rows and reasons, never
 * what stands in a row.
 *
 * @clause none wording of this project
 */
export const policyMessages = {
  policy: '個人情報・セキュリティの点検（台帳が契約の求めることを示しているか）',
  list: '点検項目を目録ごとに示す',
  listProfile: '市町村プロフィール（書かなければすべての目録）',
  chapterOption: '章の番号（例 k10-2）に限る',
  gravityOption: '重大度（重大、高、中、低、努力）に限る',
  csvOption: '表計算ソフトで開ける CSV を書き込むファイル',
  listColumns: ['番号', '条項', '点検項目の名', '重大度', '判定のしかた'],
  controlColumns: {
    catalogue: '目録',
    chapter: '章',
    id: '番号',
    clause: '条項',
    title: '点検項目の名',
    item: '点検項目',
    duty: '義務の別',
    gravity: '重大度',
    automation: '判定のしかた',
    registers: '読む台帳',
    parameters: '取り決める数',
    doubts: '疑義',
    sharesWith: '同じ証跡を使う点検項目',
  },
  catalogueHead: (title: string, id: string): string => `${title}（${id}）`,
  chapterHead: (id: string, title: string): string => `［${id}］${title}`,
  controlCount: (count: number): string => `${count} 項目`,
  noSuchChapter: (known: readonly string[]): string => `その番号の章はありません。あるもの：${known.join('、')}`,
  noSuchGravity: (known: readonly string[]): string => `その重大度はありません。あるもの：${known.join('、')}`,
  noControls: '当てはまる点検項目がありません。',
  noCatalogue: 'このプロフィールの仕様書には、点検の目録がありません。',
  jsonNotWithCsv: '--json は --csv と一緒に使えません。',
  csvWritten: (name: string, rows: number): string => `${name} に ${rows} 行を書き込みました。`,

  explain: '点検項目の一つを、条項・台帳・取決め・疑義とともに説明する',
  controlId: '点検項目の番号（例 k10-2-o4）',
  noSuchControl: (near: readonly string[]): string =>
    `その番号の点検項目はありません。${near.length === 0 ? '' : `近いもの：${near.join('、')}。`}fukushi policy list で一覧を見られます。`,
  clause: '条項',
  owes: '条項が求めること',
  item: '点検項目',
  duty: '義務の別',
  gravity: '重大度',
  automation: '判定のしかた',
  automationMeans: {
    data: '台帳だけで決まります。',
    'data-and-person': '有無・日・網羅は台帳で決まり、足りているかは人が確かめて記名します。',
    person: '人が確かめて記名します。',
    city: '判定はせず、市が見るための事実だけを示します。',
  },
  ruling: (by: string): string => `当たるかどうかは、${by}が決めます。`,
  registers: '読む台帳と列',
  columns: (title: string, columns: readonly string[]): string => `${title}：${columns.join('、')}`,
  parameters: '市と取り決める数',
  parameter: (title: string, name: string, word: string | null): string =>
    `${title}（${name}）。${word === null ? '契約に語がありません。' : `契約の語は「${word}」です。`}`,
  doubts: '読み方で判定が変わる疑義',
  doubt: (id: string, question: string, settledBy: string): string => `${id}　${question}（決める者：${settledBy}）`,
  sharing: '同じ証跡を使う点検項目',
  sharedWith: (ids: readonly string[]): string => `${ids.join('、')}。同じ指摘は一件にまとめ、条項を並べて示します。`,
  note: '注',
  none: 'なし',
} as const;
