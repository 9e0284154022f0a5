/** Words of the sheets that are filled in about a person. */
export const words = {
  answerStays:
    '前に記録した答えは消せません。同意を取り消すときは、撤回として記録します。書き間違いのときは、正しい答えを選んでください。',
  answerNeedsDay: '答えた日が分かりません。「署名の日」を書いてください。',
  answerNeedsGiver: '情報の提供に答えた人を選んでください。',
  textChanged: '同意の文が新しくなりました。この画面を開き直して、新しい文をもう一度確かめてください。',
  cityMark: (text: string): string => `市の指摘：${text}`,
  derived: (place: string): string =>
    `${place}：この欄は、ほかの記録から決まります。事実・手順・経過の画面で直してから、ここを開き直してください。`,
  otherItems: '市長が必要と認める項目は、市が決めたときだけ契約の設定で足します。ここには書けません。',
  twoDays: '作成日と署名の日が違います。本人が答えた日に合わせてください。',
  wrongData: '内容を読み取れませんでした。この画面を開き直してください。',
  title: (sheet: string, id: string): string => `${sheet}：${id}`,
  file: (id: string, sheet: string): string => `${id}-${sheet}.pdf`,
  blankFile: (sheet: string): string => `白紙-${sheet}.pdf`,
} as const;
