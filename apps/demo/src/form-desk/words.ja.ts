/** Words of the page on which a form is filled in. */
export const words = {
  draftThere: (at: string): string => `${at}に保存した途中の入力から続けます。`,
  dropDraft: '途中の入力をやめて、保存済みの内容に戻す',
  baseChanged:
    'この入力を始めたあとで、ほかの人が記録を変更しました。「できあがり」を押すと、二つの内容を見比べられます。',
  print: '印刷する',
  printFilled: 'この内容で1部',
  printCopies: '正本・副本・控をすべて',
  printBlank: '白紙（手書き用）',
  printHelp: '保存済みの内容を印刷します。入力の途中の内容は印刷されません。',
  noScript:
    'このブラウザーではスクリプトが動いていないため、画面で入力できません。白紙を印刷して手書きするか、管理者に相談してください。',
  finish: 'できあがり（記録に保存する）',
  conflict: 'ほかの人が先に変更しました',
  conflictHelp: '自分の入力は途中の入力として残っています。違うところを見比べて、どちらを残すか選んでください。',
  place: '項目',
  mine: '自分の入力',
  theirs: '保存されている内容',
  useMine: '自分の入力で保存する',
  useTheirs: '保存されている内容を残し、自分の入力を捨てる',
  goOn: '自分の入力の画面に戻る',
  blank: '（空白）',
  yes: 'はい',
  no: 'いいえ',
  noDifference: '違うところはありません。',
} as const;
