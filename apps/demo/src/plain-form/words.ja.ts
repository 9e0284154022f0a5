/** Words of plain forms: what stands on every one of them. */
export const words = {
  conflict: 'ほかの人が先に変更しました',
  conflictHelp:
    '入力を始めたあとで、ほかの人がこの記録を変更しました。違うところを見比べて、どちらを残すか選んでください。どちらもまだ消えていません。',
  place: '項目',
  mine: '自分の入力',
  theirs: '保存されている内容',
  blank: '（未記録）',
  noDifference: '違うところはありません。そのまま保存できます。',
  useMine: '自分の入力で保存する',
  useTheirs: '保存されている内容を残す',
  notRecorded: '未記録',
  yes: 'はい',
  no: 'いいえ',
  save: '保存する',
  empty: '書いてください。',
  number: '数字だけで書いてください。',
  reasons: {
    missing: '書いてください。',
    'too-short': '書いてください。',
    blank: '空白だけです。書くか、空にしてください。',
    'wrong-value': '選んでください。',
    'wrong-form': '使えない文字があるか、書き方が違います。欄の説明のとおりに書き直してください。',
    'not-a-day': '日付を選んでください。',
    'control-character': '読めない記号が入っています。消して書き直してください。',
    'lone-surrogate': '壊れた文字が入っています。消して書き直してください。',
  },
} as const;
