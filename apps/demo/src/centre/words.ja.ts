/** Words that several pages of a centre share. */
export const words = {
  area: '相談',
  nav: '契約の画面',
  hub: '相談センターの仕事',
  hubHelp: 'どの契約の仕事をするか選んでください。',
  noCentre: '相談センターの契約はありません。「きょうの仕事」から契約を選んでください。',
  places: {
    consultations: '相談の記録',
    'support-cases': '支援ケース',
    records: '訪問・苦情',
    results: '月次実績',
    duties: '義務の暦',
    settlement: '精算',
    staff: '従事者',
    terms: '契約の取決め',
  },
  findings: '確かめること',
  noFindings: '確かめることはありません。',
  severities: { error: '直す', warning: '注意', notice: 'お知らせ' },
  save: '保存する',
  cancel: 'やめて戻る',
  conflict: 'ほかの人が先に変更しました',
  conflictHelp:
    '入力を始めたあとで、ほかの人がこの記録を変更しました。入力したものは下に残っています。今の記録を確かめてから、もう一度保存してください。',
  overtaken:
    'ちょうど同じときに、ほかの人がこの記録を保存しました。入力は保存されていません。ブラウザーの「戻る」で入力の画面に戻り、もう一度保存してください。',
  again: '今の記録を開く',
  dueDuties: (count: number): string => `期限のある義務（${count}件。遅れているものから）`,
  nothingDue: '期限のある義務はありません。',
  late: '遅れ',
  openCases: (count: number): string => `次にすることがあるケース（${count}件）`,
  nothingOpen: 'すべてのケースで、待っていることはありません。',
} as const;
