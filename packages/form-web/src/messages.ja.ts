/** Everything that a person reads or hears on the form besides the words of its definition. */
export const messages = {
  required: '必須',
  reference: '参考様式',
  sheet: (number: number, of: number): string => `用紙 ${number}枚目（全${of}枚）`,
  contents: '目次',
  aboutThisDocument: 'この書類について',
  textWithoutName: '文',
  readingOf: (label: string): string => `${label}のふりがな`,
  yes: 'はい',
  no: 'いいえ',
  row: (index: number): string => `${index + 1}件目`,
  withOwnWords: (option: string, own: string): string => `${option}（${own}）`,
  otherWords: (option: string): string => `${option}の内容`,
  shownAgain: '前の欄に記入した内容がここにも入ります。',
  rowsElsewhere: (caption: string): string => `${caption}には、この様式の別の欄に記入した行が入ります。`,
  notFilledIn: '（未記入）',

  signatureOf: (label: string | null, hint: string): string => `${label ?? '署名'}${hint}`,
  onPaper: {
    signature: '印刷した紙に、ペンで署名します。この画面では入力しません。',
    sketch: '印刷した紙に、手で描きます。この画面では入力しません。',
    office: '印刷した紙に、受け取った側が記入します。この画面では入力しません。',
  },

  remaining: (count: number): string => `残り${count}字`,
  exceeding: (count: number): string => `${count}字超えています。短くしてください。`,
  unlistedValue: '記録されている値は、この様式の選択肢にありません。選び直してください。',
  unreadableDay: (value: string): string => `記録されている「${value}」は日付として読めません。書き直してください。`,

  era: '元号',
  choose: '選ぶ',
  none: 'なし',
  year: '年',
  month: '月',
  day: '日',
  gregorian: (year: string): string => `西暦${Number(year)}年`,
  firstYear: '元',
  takeSuggestion: (text: string): string => `「${text}」にする`,

  clear: '選択を取り消す',
  clearOf: (label: string): string => `${label}の選択を取り消す`,
  cleared: (label: string): string => `${label}の選択を取り消しました。`,
  withdraw: '選択を取り消して未回答に戻す',
  withdrawOf: (label: string): string => `${label}の選択を取り消して未回答に戻す`,
  withdrawn: (label: string): string => `${label}を未回答に戻しました。`,
  unanswered: '未回答',
  consentVersion: (id: string, version: string, digest: string): string =>
    `文の番号 ${id}　版 ${version}　照合値 ${digest}`,

  noRows: '記入した行はありません。',
  addRow: (caption: string): string => `${caption}を1件追加`,
  addedRow: (caption: string, index: number): string => `${caption}の${index + 1}件目を追加しました。`,
  fullRows: (caption: string, maximum: number): string => `${caption}は${maximum}件までです。`,
  removeRow: (index: number): string => `${index + 1}件目を削除`,
  removeRowOf: (caption: string, index: number): string => `${caption}の${index + 1}件目を削除`,
  removeQuestion: (caption: string, row: string): string => `${caption}の${row}を削除しますか`,
  removeWarning: 'この行に記入した内容は消えます。',
  remove: '削除する',
  keep: '削除しない',
  removedRow: (caption: string, row: string): string => `${caption}の${row}を削除しました。`,
  namedRow: (index: number, name: string): string => `${index + 1}件目（${name}）`,
  unknownReference: (id: string): string => `${id}（図にない番号）`,

  finish: '記入を終える',
  check: '記入内容を確かめる',
  noProblem: '書き方の誤りと記入漏れはありません。',
  summary: (count: number): string => `直すところが${count}か所あります`,
  summaryHint: '項目を選ぶと、その欄に移ります。',
  toConfirm: (count: number): string => `確かめるところが${count}か所あります`,
  errorMark: '誤り：',
  warningMark: '確認：',

  saving: '保存中',
  saved: '保存しました',
  notSaved: '保存できませんでした。記入した内容はこの画面に残っています。',
  saveAgain: 'もう一度保存する',
} as const;

/** What a problem of a value says: which value, and what to do. */
export const problemTexts = {
  write: (label: string): string => `${label}を書いてください。`,
  choose: (label: string): string => `${label}を選んでください。`,
  chooseAgain: (label: string): string => `${label}を選び直してください。`,
  tooLong: (label: string, maximum: number, now: number): string =>
    `${label}は${maximum}字までで書いてください（今は${now}字です）。`,
  wrongForm: (label: string, manner: string | null): string =>
    manner === null ? `${label}の書き方を確かめてください。` : `${label}の書き方を確かめてください（${manner}）。`,
  signs: (label: string): string => `${label}に、使えない文字（制御文字など）が入っています。取り除いてください。`,
  blank: (label: string): string => `${label}が空白だけです。書くか、空白を消してください。`,
  notANumber: (label: string): string => `${label}は数字で書いてください（例 12）。`,
  outside: (label: string, least: number | null, most: number | null): string => {
    if (least === null) return `${label}は${most}以下の数で書いてください。`;
    return most === null
      ? `${label}は${least}以上の数で書いてください。`
      : `${label}は${least}から${most}までの数で書いてください。`;
  },
  dayIncomplete: (label: string, missing: readonly string[]): string =>
    `${label}の${missing.join('と')}を書いてください。`,
  noSuchDay: (label: string): string => `${label}は暦にない日です。月と日を確かめてください。`,
  yearZero: (label: string): string => `${label}の年を確かめてください。元号に0年はなく、最初の年は元年です。`,
  outsideEra: (label: string): string => `${label}の元号と年を確かめてください。その元号にこの日はありません。`,
  tooEarly: (label: string): string => `${label}は明治6年1月1日以後の日を書いてください。`,
  unreadableDay: (label: string): string => `${label}の年・月・日を数字で書いてください。`,
  tooMany: (caption: string, maximum: number): string => `${caption}は${maximum}件までです。行を減らしてください。`,
  tooFew: (caption: string, minimum: number): string => `${caption}は${minimum}件以上書いてください。`,
  repeated: (caption: string): string => `${caption}に同じものが二度あります。一つにしてください。`,
  wrong: (label: string): string => `${label}を確かめてください。`,
  notOnForm: 'この様式の画面にない項目に誤りがあります。記録を作った人に確かめてください。',
} as const;
