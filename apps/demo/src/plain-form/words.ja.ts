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
  dayHelp: '西暦で選びます。',
} as const;
