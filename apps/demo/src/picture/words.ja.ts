import type { PlanStage } from '@fukushi-kit/evacuation-plan';

const number = new Intl.NumberFormat('ja-JP');

/** Everything that a person reads in the pictures besides the words that are handed in. */
export const words = {
  nothingYet: 'まだありません。',
  drawingOf: (title: string): string => `${title}の図`,
  numbersOf: (title: string): string => `表：${title}`,
  number: (count: number): string => number.format(count),
  persons: (count: number): string => `${number.format(count)}人`,
  cases: (count: number): string => `${number.format(count)}件`,
  items: (count: number): string => `${number.format(count)}項目`,
  total: '計',

  progress: {
    title: '計画の進み',
    stages: {
      'eligibility-check': '対象確認',
      visit: '訪問',
      drafting: '作成',
      signature: '署名',
      submission: '提出',
      receipt: '受領',
    } satisfies Record<PlanStage, string> as Readonly<Record<PlanStage, string>>,
    stage: '段階',
    here: '今この段階',
    passed: 'この段階を終えた',
    reached: 'ここまで進んだ',
    summary: (persons: string, submitted: string, received: string): string =>
      `全部で${persons}。提出まで進んだのは${submitted}、受領まで終わったのは${received}です。`,
  },

  risk: {
    title: '災害ごとの人数',
    kind: '災害と区分',
    persons: '人数',
    inKind: (kind: string, rank: string): string => `${kind}　${rank}`,
    all: '計',
    allBut: (unknown: string): string => `計（${unknown}を除く）`,
    most: (kinds: readonly string[], persons: string): string =>
      `最も多いのは${kinds.join('・')}（${kinds.length > 1 ? '各' : ''}${persons}）です。`,
    note: '一人を複数の災害で数えることがあります。',
  },

  calendar: {
    title: (month: string): string => `義務の暦　${month}`,
    grid: (month: string): string => `${month}の暦`,
    summary: (count: string, states: readonly string[]): string =>
      `この月に期日のある義務は${count}${states.length === 0 ? '' : `（${states.join('、')}）`}です。`,
    state: (state: string, count: string): string => `${state}${count}`,
    nothingDue: 'この月に期日のある義務はまだありません。',
    dueIn: (month: string): string => `${month}に期日のある義務`,
    lateBefore: '前の月までに期日が過ぎ、済んでいない義務',
    undated: '期日のない義務',
    elsewhere: (count: string): string => `ほかの月に期日のある義務${count}は、ここに出ていません。`,
    today: '今日',
    day: '期日',
    standing: '状態',
    duty: '義務',
    dayWithWeekday: (day: string, weekday: string): string => `${day}（${weekday}）`,
    monthDay: (month: number, day: number): string => `${month}月${day}日`,
  },

  consultations: {
    title: '月ごとの相談件数',
    month: '月',
    span: (from: string, to: string): string => (from === to ? from : `${from}から${to}まで`),
    summary: (span: string, total: string): string => `${span}の相談は${total}です。`,
    most: (months: readonly string[], count: string): string =>
      `最も多い月は${months.join('・')}（${months.length > 1 ? '各' : ''}${count}）です。`,
    mostRecorded: (months: readonly string[], count: string): string =>
      `記録のあるなかで最も多い月は${months.join('・')}（${months.length > 1 ? '各' : ''}${count}）です。`,
    gap: '記録のない月や経路があります。',
    unrecorded: '記録なし',
    atLeast: (count: string): string => `${count}以上`,
    monthNumber: (month: number): string => String(month),
    monthSign: '月',
  },

  verdicts: {
    title: '個人情報の点検の結果',
    chapter: '章',
    summary: (items: string, parts: readonly string[]): string => `点検した${items}のうち、${parts.join('、')}です。`,
    part: (verdict: string, items: string): string => `${verdict}${items}`,
    apart: '・',
    numbers: (parts: string, items: string): string => (parts === '' ? items : `${parts}／${items}`),
  },
} as const;
