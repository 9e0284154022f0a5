import type { DueFindingCode } from '@fukushi-kit/settlement';
import { messages } from '@fukushi-kit/settlement';

/** What is doubtful about the day on which a month is due. */
export function dueRemark(code: DueFindingCode): string {
  return messages[code];
}

/** Words of the page about the results of a month. */
export const words = {
  title: (month: string): string => `月次実績　${month}`,
  help: '相談の記録と支援ケースから数えたものです。数を直すときは、元の記録を直してください。',
  before: '前の月',
  after: '次の月',
  due: '提出の期限',
  noDue: '期限の定めがありません',
  standing: '提出',
  standings: {
    none: 'まだ提出していません',
    late: '期限を過ぎています',
    lateHelp: 'すぐに提出してください。',
    done: (day: string, round: number): string =>
      round === 1 ? `${day}に提出しました` : `${day}に再提出しました（${round}回目）`,
  },
  changed: '提出したあとで記録が変わっています。市に確かめて、提出し直してください。',
  consultations: '相談の件数（属性・経路別）',
  attribute: '属性',
  total: '計',
  counts: 'そのほかの件数',
  item: '項目',
  count: '件数',
  standingNew: '相談　新規',
  standingContinuing: '相談　継続',
  standingUnrecorded: '相談　新規・継続の記録なし',
  chat: 'チャットの相談',
  chatUrgent: 'チャットの相談のうち緊急',
  chatHandedOver: 'チャットの相談のうち人による支援に引き継いだもの',
  chatNotJudged: 'チャットの相談のうち緊急かどうか未判断',
  supportConference: '重層的支援会議',
  supportCouncil: '支援会議',
  caseMeeting: 'ケース会議・事例検討会議',
  policyMeeting: '政策を検討する会議',
  outreach: 'アウトリーチの訪問',
  outreachUnrecorded: '訪問のうちアウトリーチかどうか記録なし',
  complaints: '苦情等',
  programmes: '事業ごとの件数',
  programme: '事業',
  plans: 'プラン',
  rePlans: '再プラン',
  closures: '終結',
  suspensions: '中断',
  referrals: 'つないだ支援機関',
  agency: '支援機関',
  print: '月次実績報告書を印刷する',
  handIn: '柏市に提出する',
  handInAgain: '柏市に提出し直す',
  handInHelp: '提出すると、この月の実績が柏市の画面に届き、義務の暦で済みになります。提出したものは変わりません。',
  handInForManager: '提出は責任者が行います。',
  monthNotOver: 'この月はまだ終わっていません。数は途中のものです。',
  handedIn: '提出しました。',
  notOver: '月が終わってから提出してください。',
  about: (number: string): string => `相談 ${number}`,
  aboutCase: (number: string): string => `ケース ${number}`,
} as const;
