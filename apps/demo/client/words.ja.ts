/** What the page says when the server did not take something. */
export const words = {
  signedOut:
    'サインインの期限が切れました。入力した内容は、この画面に残っています。別のタブでサインインしてから、もう一度「できあがり」を押してください。',
  refused: '直すところがあります。上の一覧から、それぞれの項目へ移れます。',
  notKept: '保存できませんでした。入力した内容は、この画面に残っています。少し待ってから、もう一度押してください。',
} as const;
