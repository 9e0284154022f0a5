import type { IntakeApplicationForm, IntakeConcerns } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const unmarked: IntakeConcerns = {
  illness: null,
  housing: null,
  income: null,
  rent: null,
  bills: null,
  debt: null,
  jobSeeking: null,
  workTrouble: null,
  neighbours: null,
  family: null,
  childcare: null,
  care: null,
  withdrawal: null,
  abuse: null,
  food: null,
  other: null,
};

/** Every box bears a mark, so that each is seen; on a real sheet few do. */
const full: IntakeApplicationForm = {
  schemaVersion: '1',
  controlNumber: 'C-2025-014',
  madeOn: '2025-05-07',
  receivedOn: '2025-05-07',
  receivedBy: '見本 相談子',
  way: 'consented',
  person: {
    name: '見本 太郎',
    nameReading: 'みほん たろう',
    sex: 'male',
    birthDate: '1971-11-03',
    age: 53,
    postalCode: '277-0000',
    address: '千葉県柏市見本二丁目2番2号　見本荘203号室（架空）',
    phone: '04-0000-0011',
    mobile: '090-0000-0011',
    email: 'mihon@example.jp',
    contactWish: '平日の夕方に携帯へ。留守番電話に用件を残してよい。',
  },
  visitor: {
    name: '見本 桜子',
    relation: 'agency',
    relationNote: '見本地域包括支援センター（架空）',
    phone: '04-0000-0012',
  },
  concerns: {
    illness: '○',
    housing: '○',
    income: '◎',
    rent: '○',
    bills: '○',
    debt: '○',
    jobSeeking: '○',
    workTrouble: '○',
    neighbours: '○',
    family: '○',
    childcare: '○',
    care: '○',
    withdrawal: '○',
    abuse: '○',
    food: '○',
    other: '○',
  },
  otherConcern: '母の年金の通帳がどこにあるか分からない。',
  story:
    '三年前に会社を辞めてから家にいる。母（82歳）の年金で二人で暮らしてきたが，母の物忘れが増え，家賃と電気代の支払が分からなくなった。' +
    '先月，家賃の督促が届き，母は怒って取り合わない。自分は人の多い所が苦手で，役所や病院に行くことができない。夜眠れず，昼に寝ている。\n' +
    '母に介護を受けさせたいが，家に人が入ることを母も自分も嫌がってきた。このままでは部屋を出なければならず，どこから手を付ければよいか分からない。' +
    'まず家賃のことを一緒に考えてほしい。できれば少しずつ働きたい。',
  agenciesNow: '見本地域包括支援センター（母），見本内科クリニック（母）',
  introducer: { agency: '見本地域包括支援センター（架空）', person: '見本 桜子', phone: '04-0000-0012' },
  request: { appliedBy: 'introducing-agency', otherApplicant: null, on: '2025-05-07' },
  consent: {
    answer: 'given',
    recipients:
      '柏市，見本地域包括支援センター，見本基幹相談支援センター，見本社会福祉協議会，見本内科クリニック（いずれも架空）',
    agentRelation: '母',
    agentReason: '右手のけがのため，本人の前で書いた。',
    signedOn: '2025-05-07',
    explainedBy: '見本 相談子',
    explainerOrganization: '柏市地域生活支援センター（見本会）',
  },
  withoutConsent: {
    reason: 'not-asked',
    situation: '母には物忘れがあり，今日は来所していないため，母の情報についての意向をまだ確かめていない。',
    approach: '5月12日の訪問の時に，地域包括支援センターの担当者と一緒に，分かりやすい言葉で説明し，意向を確かめる。',
  },
  reception: {
    channel: 'visit',
    standing: 'new',
    attribute: '働く世代',
    isUrgent: true,
    urgentSigns: '電気が今週中に止まる見込み。食料が二日分しかない。',
    urgentResponse: '市の担当課へ電話し，食料を当日届けた。電気の停止は5月末まで待ってもらうことになった。',
    handedOverOn: '2025-05-06',
    handedOverBy: 'visit',
    handedOverTo: '見本 相談子',
    issuesAreComplex: true,
    needsSeveralAgencies: true,
    course: 'multi-agency',
    referredTo: '見本社会福祉協議会（架空）',
    throughNetwork: true,
    note:
      '住まい，家計，母の介護，本人の受診とひきこもりが重なり，単独の機関では支えきれない。本人は話すうちに落ち着き，母のためになら人が入ってもよいと' +
      '述べた。母の同意を確かめた上で，インテーク・アセスメントシートを作り，5月の重層的支援会議に諮る。',
  },
};

/** A telephone call from a neighbour, before the person was asked. */
const simple: IntakeApplicationForm = {
  schemaVersion: '1',
  controlNumber: null,
  madeOn: null,
  receivedOn: '2025-05-07',
  receivedBy: '見本 相談子',
  way: null,
  person: {
    name: '見本 次郎',
    nameReading: null,
    sex: null,
    birthDate: null,
    age: null,
    postalCode: null,
    address: null,
    phone: '04-0000-0013',
    mobile: null,
    email: null,
    contactWish: null,
  },
  visitor: { name: null, relation: null, relationNote: null, phone: null },
  concerns: { ...unmarked, withdrawal: '◎' },
  otherConcern: null,
  story: '弟が家から出ない。',
  agenciesNow: null,
  introducer: { agency: null, person: null, phone: null },
  request: { appliedBy: null, otherApplicant: null, on: null },
  consent: {
    answer: 'unanswered',
    recipients: null,
    agentRelation: null,
    agentReason: null,
    signedOn: null,
    explainedBy: null,
    explainerOrganization: null,
  },
  withoutConsent: { reason: null, situation: null, approach: null },
  reception: {
    channel: 'phone',
    standing: 'new',
    attribute: null,
    isUrgent: false,
    urgentSigns: null,
    urgentResponse: null,
    handedOverOn: null,
    handedOverBy: null,
    handedOverTo: null,
    issuesAreComplex: null,
    needsSeveralAgencies: null,
    course: 'consultation',
    referredTo: null,
    throughNetwork: null,
    note: null,
  },
};

/**
 * The examples of the application sheet (相談受付・申込票).
 *
 * @clause none examples of this project
 */
export const intakeApplicationExamples: WrittenExamples<IntakeApplicationForm> = { simple, full };
