import type { Consultation, DutyAt } from '@fukushi-kit/support-case';

type Channel = Consultation['channel'];

/** Channels (経路) in the order of the specification. */
export const channelWords: Readonly<Record<Channel, string>> = {
  visit: '来所',
  'outreach-visit': '訪問',
  phone: '電話',
  'e-mail': 'メール',
  chat: 'チャット',
};

/** Words of the pages about the log of consultations. */
export const words = {
  title: '相談の記録',
  help: '受けた相談を1件ずつ書きます。月次実績はこの記録から数えます。相談者の名前はここに書きません。',
  month: '月',
  showMonth: 'この月を見る',
  add: '相談を1件書く',
  newTitle: '相談を1件書く',
  editTitle: (number: string): string => `相談 ${number}`,
  caption: (month: string): string => `${month}に受けた相談`,
  none: 'この月の相談はまだありません。「相談を1件書く」から始めてください。',
  number: '番号',
  numberHelp: '英数字とハイフン。そのままでもかまいません。',
  on: '受けた日',
  time: '受けた時刻',
  timeHelp: '例 09:05。分からないときは空けておきます。',
  channel: '経路',
  attribute: '相談者の属性',
  attributeHelp: '市が決めた属性から選びます。',
  attributeNone: '市が決めた属性がまだ登録されていません。「契約の取決め」に登録すると選べます。',
  standing: '新規・継続',
  standings: { new: '新規', continuing: '継続' },
  urgent: '緊急の支援が必要と考えられる',
  urgentHelp: 'チャットの相談では必ず判断します。緊急のときは、人による支援に引き継ぎます。',
  handover: '人による支援への引継ぎ（緊急のチャットのとき）',
  handoverOn: '引き継いだ日',
  handoverChannel: '引継ぎ後の経路',
  handoverTo: '引き継いだ職員（職員番号）',
  referrals: 'つないだ支援機関',
  agency: (row: number): string => `支援機関 ${row}`,
  network: (row: number): string => `かしまるネットでつないだか ${row}`,
  answeredBy: '受ける体制',
  duties: {
    office: '開設時間内（窓口）',
    'duty-outside-hours': '時間外（24時間の連絡体制）',
    nobody: '時間外（受ける体制なし）',
    unknown: '時間外（定めなし）',
  } satisfies Record<DutyAt['answeredBy'], string>,
  closures: { weekday: '閉所の曜日', 'national-holiday': '祝日', 'year-end': '年末年始' },
  hours: (opens: string, closes: string): string =>
    `開設時間は${opens}から${closes}までです。それ以外の時刻に受けた相談も、24時間の連絡体制で受けたものとして記録します。`,
  noTime: '時刻なし',
  yes: '緊急',
  no: '緊急でない',
  unjudged: '未判断',
  saved: '相談を保存しました。',
  numberTaken: 'この番号の相談がすでにあります。ほかの番号にしてください。',
  unrecorded: '未記録',
  unknownAttribute: '属性の登録なし',
} as const;
