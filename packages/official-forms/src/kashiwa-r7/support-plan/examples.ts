import type { SupportPlanForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const full: SupportPlanForm = {
  schemaVersion: '1',
  controlNumber: 'C-2025-014',
  madeOn: '2025-05-20',
  programme: 'multi-agency',
  revision: 'plan',
  version: 1,
  person: {
    name: '見本 太郎',
    nameReading: 'みほん たろう',
    birthDate: '1971-11-03',
    address: '千葉県柏市見本二丁目2番2号　見本荘203号室（架空）',
    phone: '090-0000-0011',
    household: '本人（53歳），母（82歳）の二人',
  },
  writer: '見本 相談子',
  writerOrganization: '柏市地域生活支援センター',
  wish: '本人：今の部屋で母と暮らし続けたい。母の介護を人に頼めるようになり，自分は少しずつ外に出て，できれば週に何日か働きたい。\n母：息子に迷惑をかけず，家で過ごしたい。',
  goals: [
    {
      issue: '家賃と電気代の滞納があり，住まいを失うおそれがある',
      goal: '支払の見通しを立て，住まいを失わない',
      by: '7月末まで',
    },
    { issue: '母の物忘れが進み，介護の手がない', goal: '母が介護サービスを使い始める', by: '6月末まで' },
    { issue: '本人が三年家にこもり，眠れていない', goal: '本人が受診し，話せる相手を持つ', by: '8月末まで' },
    { issue: '働きたいが，人の多い所に行けない', goal: '少人数の場に通い，働く準備を始める', by: '10月以後' },
  ],
  policy:
    '家賃と電気を先に片付け，安心してから次に進む。母への支援は地域包括支援センターが，本人への支援はセンターが窓口となり，訪問は二人一組で' +
    '行う。本人の受診は急がず，訪問員が信頼を得てから同行する。連絡は本人の希望により平日の夕方に携帯電話へする。',
  agencies: [
    {
      agency: '柏市地域生活支援センター',
      person: '見本 相談子',
      role: '全体の調整，本人の相談窓口',
      support: '週1回の訪問，支援機関との連絡，会議の開催',
      period: '5月から',
    },
    {
      agency: '見本地域包括支援センター（架空）',
      person: '見本 桜子',
      role: '母の介護の相談',
      support: '要介護認定の申請の手伝い，サービスの紹介',
      period: '5月〜8月',
    },
    {
      agency: '見本社会福祉協議会（架空）',
      person: '見本 福男',
      role: '家計の相談',
      support: '家賃・電気代の分納の相談，家計表を一緒に作る',
      period: '5月〜10月',
    },
    {
      agency: '見本訪問支援事業所（架空）',
      person: '見本 訪子',
      role: '本人と母への訪問',
      support: '週1回の訪問，受診の同行',
      period: '6月〜9月',
    },
    {
      agency: '見本参加支援事業所（架空）',
      person: '見本 参加',
      role: '本人の居場所と就労の準備',
      support: '少人数の活動の場への参加',
      period: '8月から',
    },
  ],
  monitoring: {
    when: '8月と11月の重層的支援会議',
    by: '柏市地域生活支援センター',
    how: '訪問の記録と各機関の報告をまとめ，目標ごとに進み具合を確かめる。急な変化はケース会議で共有する。',
  },
  conference: {
    on: '2025-05-27',
    body: 'support-conference',
    meetingNumber: 'M-2025-05',
    opinion: 'プランは適切とされた。母の認定が出るまでの間，地域包括支援センターが週1回見守ることを加えた。',
  },
  uses: {
    participation: {
      isWanted: true,
      purpose: '少人数の活動の場に週1回通い，生活のリズムを取り戻して，働く準備をする。',
      decisionNeeded: true,
      decision: 'approved',
      decidedOn: '2025-05-30',
    },
    outreach: {
      isWanted: true,
      purpose: '母が人に会うことを拒むため，同じ訪問員が続けて訪ね，つながりを作る。',
      decisionNeeded: true,
      decision: 'approved',
      decidedOn: '2025-05-30',
    },
  },
  consent: {
    answer: 'given',
    recipients: '柏市，見本地域包括支援センター，見本社会福祉協議会，見本訪問支援事業所，見本参加支援事業所',
    agentRelation: '母',
    agentReason: '右手のけがのため，本人の前で書いた。',
    signedOn: '2025-05-22',
    explainedBy: '見本 相談子',
    explainerOrganization: '柏市地域生活支援センター（見本会）',
  },
  decisionNote: '参加支援は週1回。8月のモニタリングの結果により見直す。',
};

/** A first plan with one goal and one agency, before anybody was asked. */
const simple: SupportPlanForm = {
  ...full,
  controlNumber: null,
  person: { name: '見本 次郎', nameReading: null, birthDate: null, address: null, phone: null, household: null },
  writerOrganization: null,
  wish: null,
  goals: [{ issue: null, goal: '家の外に話せる人を持つ', by: null }],
  policy: '月に一度訪ねる。',
  agencies: [{ agency: '柏市地域生活支援センター', person: null, role: '相談窓口', support: null, period: null }],
  monitoring: { when: null, how: null, by: null },
  conference: { on: null, body: null, meetingNumber: null, opinion: null },
  uses: {
    participation: { isWanted: null, purpose: null, decisionNeeded: null, decision: null, decidedOn: null },
    outreach: { isWanted: null, purpose: null, decisionNeeded: null, decision: null, decidedOn: null },
  },
  consent: {
    answer: 'unanswered',
    recipients: null,
    agentRelation: null,
    agentReason: null,
    signedOn: null,
    explainedBy: null,
    explainerOrganization: null,
  },
  decisionNote: null,
};

/**
 * The examples of the support plan (支援プラン兼利用申込書).
 *
 * @clause none examples of this project
 */
export const supportPlanExamples: WrittenExamples<SupportPlanForm> = { simple, full };
