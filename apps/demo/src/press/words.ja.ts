/** Words of the pages about printing. */
export const words = {
  title: '印刷',
  newest: '新しい順',
  order: '印刷したもの',
  state: '状態',
  sheets: 'できた数',
  askedAt: '頼んだ日時',
  states: { waiting: '待っています', printing: '作っています', done: 'できました', failed: '止まったものがあります' },
  progress: (done: number, all: number): string => `${done} / ${all} 枚のファイル`,
  again: 'この画面は、できあがるまで1秒ごとに自動で新しくなります。ほかの画面へ移っても印刷は続きます。',
  failed:
    '印刷できないファイルがあります。下の「理由」を読んで元の記録を直し、もう一度印刷してください。できたファイルはそのまま使えます。',
  anchor: '頼んだときの監査記録の照合値',
  notPrinted: 'プログラムの不具合で作れませんでした。管理者に知らせてください。',
  files: 'ファイル',
  file: 'ファイル名（押すと開きます）',
  pages: 'ページ数',
  remarks: '理由・お知らせ',
} as const;
