/** Words that stand on every page. */
export const words = {
  app: 'ふくしキット',
  skip: '本文へ進む',
  mainMenu: 'おもな画面',
  account: '自分の設定',
  signOut: 'サインアウト',
  required: '必須',
  errorSummary: '直すところがあります',
  notFound: '見つかりません',
  notFoundHelp: '記録がないか、見る権限がありません。番号を確かめるか、「きょうの仕事」から選び直してください。',
  forbidden: 'この操作はできません',
  forbiddenHelp: '責任者または管理者の権限が要ります。権限のある人に頼んでください。',
  refused: '受け付けられませんでした',
  refusedHelp: '別の画面から送られたか、画面が古くなっています。もう一度画面を開いてからやり直してください。',
  unusable: '保存できない文字か数があります',
  unusableHelp:
    '何も保存していません。ブラウザーの「戻る」で前の画面に戻り、読めない記号や、けたの多すぎる数を直してから、もう一度送ってください。',
  failed: '処理できませんでした',
  failedHelp:
    '少し待ってからもう一度試してください。入力した画面へは、ブラウザーの「戻る」で戻れます。続くときは管理者に知らせてください。',
  diskFull: '保存する場所がいっぱいです',
  diskFullHelp:
    '最後に「保存しました」と出たところまでは残っています。管理者に空きを増やしてもらい、もう一度保存してください。',
  tooLarge: '送られたものが大きすぎます',
  tooLargeHelp: '一度に送れるのは8MBまでです。「戻る」で前の画面に戻り、小さく分けてから送ってください。',
  conflict: 'ほかの人が先に変更しました',
  notices: { done: '完了', warning: '注意', error: '誤り', note: 'お知らせ' },
  none: 'まだありません',
  contents: 'この画面の内容',
  daysLeft: (days: number): string =>
    days > 0 ? `あと${days}日` : days === 0 ? 'きょうまで' : `${-days}日過ぎています`,
  sampleDay: (day: string): string => `見本の日付：${day}。この画面の人や団体はすべて架空です。`,
} as const;
