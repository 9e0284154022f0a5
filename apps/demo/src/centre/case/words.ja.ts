import type {
  CaseEvent,
  MeetingHeld,
  MeetingOccasion,
  OpenStep,
  Programme,
  TrackStatus,
} from '@fukushi-kit/support-case';

type Words<Key extends string> = Readonly<Record<Key, string>>;

export const programmeWords: Words<Programme> = {
  'multi-agency': '多機関協働事業',
  outreach: 'アウトリーチ等を通じた継続的支援事業',
  participation: '参加支援事業',
};

export const occasionWords: Words<MeetingOccasion> = {
  plan: 'プラン策定',
  're-plan': '再プラン策定',
  closure: '支援終結の判断',
  suspension: '支援中断の決定',
  monitoring: '進捗状況の把握・モニタリング',
};

export const bodyWords: Words<MeetingHeld['body']> = {
  'support-conference': '重層的支援会議',
  'support-council': '支援会議（社会福祉法第106条の6）',
  'case-meeting': 'ケース会議・事例検討会議',
};

export const participantWords: Words<NonNullable<MeetingHeld['participants']>[number]> = {
  city: '柏市',
  contractor: '多機関協働事業の受託者',
  'comprehensive-consultation': '包括的相談支援事業の事業者',
  outreach: 'アウトリーチ等を通じた継続的支援事業の事業者',
  participation: '参加支援事業の事業者',
  person: '本人',
  other: 'その他の機関',
};

export const hostWords: Words<NonNullable<MeetingHeld['host']>> = {
  contractor: '受託者',
  city: '柏市',
  other: 'その他',
};

export const appliedByWords: Words<'introducing-agency' | 'person' | 'other'> = {
  'introducing-agency': '紹介元の支援機関',
  person: '本人又は世帯',
  other: 'その他',
};

export const answerWords: Words<'given' | 'refused' | 'withdrawn'> = {
  given: '同意',
  refused: '不同意',
  withdrawn: '撤回',
};

export const decisionWords: Words<'approved' | 'refused'> = { approved: '利用を決定', refused: '利用を認めない' };

export const revisionWords: Words<'plan' | 're-plan'> = { plan: 'プラン', 're-plan': '再プラン' };

export const statusWords: Words<TrackStatus> = {
  'not-started': '始まっていない',
  'in-support': '支援中',
  suspended: '中断',
  closed: '終結',
  reopened: '再開（再プラン待ち）',
};

export const intakeWords: Words<'none' | 'received' | 'assessed'> = {
  none: '受付前',
  received: '受付',
  assessed: 'アセスメント',
};

export const waitsForWords: Words<OpenStep['waitsFor']> = {
  'answer-on-sharing': '情報共有への本人の答えを確かめる',
  assessment: 'インテーク・アセスメントを行う',
  plan: 'プランを作る',
  'conference-on-plan': 'プランを重層的支援会議で協議する',
  'council-on-plan': 'プランを支援会議で協議する（情報共有の同意がないため）',
  'whether-city-decides': '市の利用決定が必要かどうかを市に確かめる',
  'city-decision': '市の利用決定を受ける',
  're-plan': '再プランを作る',
};

export const eventWords: Words<CaseEvent['kind']> = {
  received: '相談受付',
  'sharing-answered': '情報共有への同意の答え',
  assessed: 'インテーク・アセスメント',
  'plan-made': 'プランの作成',
  'meeting-held': '会議の開催',
  'use-decided': '市の利用決定',
  suspended: '支援の中断',
  resumed: '支援の再開（中断の後）',
  closed: '支援の終結',
  reopened: '事業の再開（終結の後）',
};

/** Words of the pages about support cases. */
export const words = {
  title: '支援ケース',
  help: '世帯ごとの支援の経過です。出来事を順に書き足します。前に書いたものは書き換えません。',
  newCase: '新しいケースを始める',
  newTitle: '新しいケースを始める',
  newHelp: '相談受付を書くと、ケースが始まります。名前や住所は、このあと相談受付・申込票に書きます。',
  caseNumber: '整理番号',
  caseNumberHelp: '英数字とハイフン。名前を入れないでください。',
  carriedOver: '委託期間の前から引き継いだケースである',
  numberTaken: 'この整理番号のケースがすでにあります。ほかの番号にしてください。',
  caption: 'ケースの一覧',
  none: 'ケースはまだありません。「新しいケースを始める」から始めてください。',
  stage: '段階',
  next: '次にすること',
  nothingOpen: '待っていることはありません',
  last: '最後の出来事',
  faults: '確かめること',
  faultCount: (count: number): string => `${count}件`,
  caseTitle: (number: string): string => `ケース ${number}`,
  state: '今の段階',
  consent: '情報共有への同意',
  consents: { unanswered: '答えが記録されていない', given: '同意あり', refused: '不同意', withdrawn: '撤回' },
  intake: '受付とアセスメント',
  leadAgency: (agency: string): string => `主担当機関：${agency}`,
  draft: 'プラン案',
  timeline: '支援の経過',
  refused: '認められません',
  refusedHelp: 'この出来事は段階を変えていません。',
  record: '次に記録できること',
  recordHelp: '今の段階で認められる出来事だけを出しています。選ぶと書く画面が開きます。',
  ofCase: 'ケース全体',
  eventTitle: (kind: string): string => `${kind}を書く`,
  addedSince: '入力しているあいだに書き足された出来事',
  on: '日',
  sheetsHelp: '様式は経過から写した項目が入った状態で開きます。',
  saved: '経過に書き足しました。',
  sheetKept: '様式を保存しました。',
  notKept: '認められないため、経過には書き足していません。',
  introducedBy: '紹介元の支援機関',
  appliedBy: '利用申込をした者',
  sheetFilledByPerson: '相談受付・申込票を相談者が記入した',
  issuesAreComplex: '生活課題等が複雑・複合化している',
  needsSeveralAgencies: '複数の支援機関の役割分担等が必要である',
  answer: '答え',
  programme: '事業',
  revision: 'プランの別',
  agencies: '支援機関と役割',
  agency: (row: number): string => `支援機関 ${row}`,
  role: (row: number): string => `役割 ${row}`,
  goals: '支援の目標',
  goalsHelp: '1行に一つずつ書きます。',
  policy: '支援の方針',
  decisionNeeded: '市の利用決定が必要である',
  decisionNeededHelp: 'アウトリーチと参加支援のときに書きます。',
  meetingNumber: '会議の番号',
  meetingNumberHelp: '一つの会議で何件も協議したときは、同じ番号を付けます。',
  body: '会議の種類',
  bodyHelp: (bodies: string): string => `この協議は${bodies}で行います。`,
  host: '主催者',
  items: '協議した事項',
  itemProgramme: (row: number): string => `事業 ${row}`,
  itemOccasion: (row: number): string => `事項 ${row}`,
  participants: '参加者',
  participantsHelp: 'だれも選ばないと「未記録」になります。',
  decision: '市の決定',
  issuesSorted: '本人や世帯の課題が整理された',
  outlookClear: '支援の見通しがついた',
  rolesAgreed: 'プランによる役割分担について合意した',
  closingConditions: '終結の条件',
  lead: '主担当機関',
  leadHelp: 'プランの支援機関の中から決めます。',
  derivedField: 'この欄は支援の経過から写したものです。直すときは、経過に出来事を書き足してください。',
  wrongValue: 'この欄の書き方を確かめてください。',
  answerWithoutDay: '同意又は不同意の日を書いてください。経過に書き足すために使います。',
  unrecorded: '未記録',
  period: (from: string, to: string): string => `委託期間：${from}から${to}まで`,
} as const;
