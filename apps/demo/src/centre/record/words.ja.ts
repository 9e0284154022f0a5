import type { LogList } from './log-list.ts';

/** Words of the pages about the log of a centre (業務の記録). */
export const words = {
  title: '業務の記録',
  help: '相談と支援ケースのほかに、センターが残す記録です。記録の種類を選んで、1件ずつ書きます。',
  saved: '保存しました。',
  kind: '記録の種類',
  count: '件数',
  toCheck: '確かめること',
  nothing: 'ありません',
  number: (count: number): string => `${count}件`,
  lists: '記録の種類と件数',
  helps: {
    visits: '訪問の予定と実績です。アウトリーチの訪問は、月次実績の件数に入ります。',
    complaints:
      '苦情等と、その対応です。市への報告の期限は、義務の暦に入ります。報告した日を書くと、暦でも済みになります。',
    policyMeetings:
      '会議を開く日（開いた日）を書くと、義務の暦に開催報告書の期限が入ります。報告書を提出した日を書くと、暦でも済みになります。',
    evaluationMeetings:
      '会議を開く日（開いた日）を書くと、義務の暦にまとめの報告の期限が入ります。報告した日を書くと、暦でも済みになります。',
    vendorMeetings: 'デジタルツールの事業者との会議と、市に求められた報告です。',
    staffMeetings: '職員のミーティングで、いくつの事例を共有したかを書きます。',
    consultationNotes: '市に協議したこと（疑義）と、その結果や市の指示です。',
    improvements: '業務をよくするために決めたことと、その進み具合です。',
    trainings: '行った研修と、参加した職員です。',
    goals:
      '事業ごとの成果目標です。両方の事業の目標をすべて市に提出すると、義務の暦の「成果目標・年間計画」が済みになります。',
    nationalReports:
      '国が指定した実績のデータです。義務の暦には、自分で記録します。暦の「出来事を加える」で国の指定を記録し、提出したら済みにしてください。',
    documents:
      '業務完了報告書と収支決算報告書を提出した日を書くと、義務の暦でも済みになります。その他の書類は、名称を書きます。暦には、「出来事を加える」で市長の指定を記録し、提出したら済みにしてください。',
  } satisfies Record<LogList, string>,
  toDuties: '義務の暦を見る',
  toLists: '業務の記録に戻る',
  add: (row: string): string => `${row}を1件書く`,
  edit: (row: string, name: string): string => `${row}：${name}`,
  none: 'まだ記録がありません。',
  numberTaken: 'この番号がすでにあります。ほかの番号にしてください。',
  noNames: '人の名前は書きません。',
  membersUnrecorded: 'まだ確かめていない',
  noMembers: '従事者名簿に職員がいません。「従事者」に登録すると選べます。',
  unrecorded: '未記録',
  nobody: '0人',
} as const;
