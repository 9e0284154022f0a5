import { messages as settlementMessages } from '@fukushi-kit/settlement';
import type { DutyBasis, DutyEntry, DutyState } from './duty-entry.ts';
import type { DutyKind } from './duty-kind.ts';
import type { DutyFactsCode, DutyRemarkCode } from './finding-code.ts';
import type { TimeWord } from './time-word.ts';

/** What is owed, in Japanese, by the kind of duty. */
export const dutyTitles: Readonly<Record<DutyKind, string>> = {
  'safety-report': '安全対策・管理責任体制の報告',
  'safety-change-notice': '安全対策・管理責任体制の変更の届出',
  'materials-receipt': '資料等の受領書の提出',
  'monthly-report': '月次報告書と様式1・様式2の正本（原本）の提出',
  inspection: '成果物の審査（検査）と完了の通知',
  resubmission: '指摘を受けた成果物の修正と再提出',
  reinspection: '再提出された成果物の審査（検査）と完了の通知',
  'count-agreement': '成果物の件数等の確認',
  invoice: '請求書の提出',
  payment: '委託料の支払',
  'materials-return': '資料等の返還・引渡し',
  'copies-disposal': '複写・複製した資料等の廃棄・消去',
  'disposal-certificate': '廃棄・消去の証明書の提出',
  'incident-report': '個人情報の事故等の報告',
  'incident-measures': '被害を最小限にする措置',
  'annual-plan': '成果目標・年間計画の提出',
  'qualification-proof': '従事者の資格を確認できるものの提出',
  'organization-chart': '組織図の提出',
  advance: '概算払',
  'monthly-results': '委託業務の実績の報告',
  'national-report': '国が指定する実績報告のデータの提出',
  'staff-change-report': '従事者の異動の報告',
  'new-hire-papers': '新規採用者の職務経歴書と資格を確認できる書類の提出',
  'organization-chart-update': '異動に伴う組織図の更新と提出',
  'retirement-replacement': '退職に伴う代替職員の補充',
  'leave-replacement': '長期の休暇に伴う代替職員の補充',
  'other-duty-approval': '兼務についての市の承認',
  'layout-drawing': 'レイアウト図の提出',
  'network-change-notice': 'ネットワークの変更の報告',
  'network-diagram': 'ネットワーク配線図の更新と提出',
  reopening: '多機関協働の支援の再開',
  'complaint-report': '苦情への対応と市への報告',
  'policy-meeting': '市の福祉施策や課題を検討する会議の開催',
  'policy-meeting-report': '会議の開催報告書の提出',
  'evaluation-meeting': '事業評価会議の開催',
  'evaluation-summary': '事業評価会議までの実施状況のまとめの報告',
  'completion-report': '業務完了報告書の提出',
  'settlement-report': '収支決算報告書の提出',
  'other-document': '市長が加えた書類の提出',
  handover: '引継ぎ期間を設けた業務の引継ぎ',
  'media-return': '個人情報の媒体の返却・廃棄・消去',
};

/** Which one of several, behind a title. */
export const dutySubject = {
  month: (month: string): string => `（${month}分）`,
  number: (number: string): string => `（${number}）`,
  time: (time: number): string => `（${time}回目）`,
} as const;

/** Who settles what no source says. */
export const cityConsulted = '市との協議';

/** A fact that is not recorded or not settled, as a clerk calls it. */
export const factLabels = {
  'contract.concludedOn': '契約締結日',
  'contract.workStartedOn': '業務に着手した日',
  'months.hadWork': '作成した計画がない月の報告が要るかどうか',
  'contract.isHandoverNeeded': '契約の後に他者へ業務を引き継ぐかどうか',
  'staffChanges.isNewHire': '新規採用かどうか',
  'invoices.receivedOn': '市が適法な請求書を受けた日',
  'profile.advances.on': '概算払の日（市町村プロフィールの設定）',
  'profile.leave-days-to-replace': '補充を要する休暇の日数（市町村プロフィールの設定）',
  'profile.notice-months-before-change': '異動を届け出る月数（市町村プロフィールの設定）',
} as const;

/**
 * What a clerk reads in a duty calendar (義務の暦): states, words of time, and how a line is put together.
 *
 * @clause none wording of this project
 *
 * @example
 * dutyMessages.states['not-dated'] // => '期限の定めなし'
 */
export const dutyMessages = {
  calendar: (title: string): string => `義務の暦　${title}`,
  asOf: (day: string): string => `${day}現在`,
  section: (state: string, count: number): string => `${state}　${count}件`,
  states: {
    late: '遅れ',
    due: '期限前',
    open: '未決',
    'not-dated': '期限の定めなし',
    done: '済み',
  } satisfies Record<DutyState, string> as Readonly<Record<DutyState, string>>,
  owners: { contractor: '受託側', city: '市' } as Readonly<Record<NonNullable<DutyEntry['owedBy']>, string>>,
  ownerUnsaid: '仕様書は定めず',
  words: {
    'day-of-next-month': '翌月の期日まで',
    'end-of-period': '期間の末日まで',
    'within-period': '期間内',
    'within-days': '日数内',
    'agreed-day': '取り決めた日',
    'month-before': '定められた月数以上前まで',
    before: '事前に',
    'by-meeting': '会議まで',
    'about-a-month': '1か月以内をめど',
    'at-once': '直ちに',
    promptly: '速やかに',
    'without-delay': '遅延なく',
    swiftly: '迅速に',
    beforehand: 'あらかじめ',
    when: '生じたとき',
    after: '満了又は確定の後',
    none: '時期の言葉なし',
  } satisfies Record<TimeWord, string> as Readonly<Record<TimeWord, string>>,
  bases: { contract: '契約', law: '法律', operational: '市の設定' } satisfies Record<DutyBasis, string> as Readonly<
    Record<DutyBasis, string>
  >,
  weekdays: {
    monday: '月',
    tuesday: '火',
    wednesday: '水',
    thursday: '木',
    friday: '金',
    saturday: '土',
    sunday: '日',
  },
  day: (date: string, weekday: string): string => `${date}（${weekday}）`,
  until: (day: string): string => `${day}まで`,
  before: (day: string): string => `${day}の前`,
  about: (day: string): string => `${day}をめど`,
  eitherUntil: (days: readonly string[]): string => `${days.join('又は')}まで`,
  since: (day: string): string => `${day}以後`,
  wordFrom: (word: string, day: string): string => `${word}（${day}から）`,
  doneOn: (day: string): string => `${day}済み`,
  line: (time: string, title: string, owner: string, clauses: string): string =>
    `${time}　${title}　${owner}（${clauses}）`,
  entryId: (id: string): string => `番号：${id}`,
  basis: (basis: string): string => `期限の根拠：${basis}`,
  contractWord: (word: string): string => `仕様書の言葉：${word}`,
  wasDue: (time: string): string => `期限：${time}`,
  daysLate: (days: number): string => `${days}日の遅れ`,
  ref: (ref: string): string => `文書番号：${ref}`,
  needData: (label: string): string => `未記録：${label}`,
  needRuling: (label: string, by: string): string => `${by}が決める：${label}`,
  needSilent: (doubt: string, question: string): string => `読み方が未決：${question}（疑義 ${doubt}）`,
  reading: (doubt: string, reading: string): string => `読み方：${reading}（疑義 ${doubt}）`,
  readingOpen: (doubt: string, question: string): string => `疑義あり：${question}（疑義 ${doubt}）`,
  alternative: (reading: string, day: string): string => `「${reading}」と読めば${day}`,
  remark: (text: string, clauses: string): string => `${text}${clauses === '' ? '' : `（${clauses}）`}`,
  summary: (state: string, title: string): string => `【${state}】${title}`,
  soft: 'めど',
} as const;

/**
 * What a clerk reads for each fault of the facts of a duty calendar, in Japanese.
 *
 * @clause none wording of this project
 *
 * @example
 * dutyFactsMessages['done-twice'] // => '同じ義務が二度済んだことになっています。'
 */
export const dutyFactsMessages: Readonly<Record<DutyFactsCode, string>> = {
  'facts-of-other-profile': 'ほかの市町村プロフィールの事実です。義務の暦は作りません。',
  'contract-without-duties': 'この市町村プロフィールは仕様書の本文に基づかないため、義務の一覧がありません。',
  'unknown-duty': 'その番号の義務はありません。',
  'done-twice': '同じ義務が二度済んだことになっています。',
  'done-before-duty': '義務が生じる前の日に済んだことになっています。済みとしては数えません。',
  'number-twice': '同じ番号が二度使われています。',
  'not-in-contract': 'この契約にない出来事です。',
  'outside-period': '契約の期間の外です。',
  'days-reversed': '後の日が前の日より早くなっています。',
  'correction-before-submission': '提出より前に修正の指摘があったことになっています。',
};

/**
 * What a clerk reads for each remark on a duty, in Japanese; the texts of the settlement package stand among them.
 *
 * @clause none wording of this project
 *
 * @example
 * dutyRemarkMessages['operational-day'] // => '市の設定による日で、仕様書の期限ではありません。'
 */
export const dutyRemarkMessages: Readonly<Record<DutyRemarkCode, string>> = {
  ...settlementMessages,
  'report-made-in-other-month': '月次報告書を作成した月が、選んだ読み方の月と違います。期限を市に確かめてください。',
  'past-about-a-month': 'めどの日を過ぎました。遅れとは数えません。',
  'operational-day': '市の設定による日で、仕様書の期限ではありません。',
  'operational-unit-unknown':
    '市の設定の単位が 日 でも 開庁日 でもないか、閉庁日が分からないため、日を求めていません。',
};
