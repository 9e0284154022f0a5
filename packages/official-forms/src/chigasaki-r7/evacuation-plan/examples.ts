import type { EvacuationPlanForm, Plan } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';
import { emptyPlan } from './empty-plan.ts';

const provision: EvacuationPlanForm['provision'] = {
  answer: 'unanswered',
  recipients: null,
  agentRelation: null,
  agentReason: null,
  signedOn: null,
  explainedBy: null,
  explainerOrganization: null,
};

/** A draft as it is after the first minutes of a visit. */
const simple: EvacuationPlanForm = {
  schemaVersion: '1',
  plan: {
    ...emptyPlan,
    controlNumber: '2025-06-001',
    kind: 'new',
    version: 1,
    madeOn: '2025-06-05',
    person: { ...emptyPlan.person, name: '見本 太郎', reading: 'みほん たろう', birthDate: '1938-04-02' },
  },
  age: 87,
  target: null,
  provision,
};

const address = { postalCode: '253-0000', text: '神奈川県茅ヶ崎市見本町一丁目1番1号（架空）' };

const supporter = (name: string, kind: 'person' | 'organization') => ({
  kind,
  name,
  reading: 'みほん',
  address,
  phone: '0467-00-0003',
  relation: '隣人',
  consent: { answer: 'given', giver: kind === 'person' ? 'supporter' : 'organization', on: '2025-06-05' } as const,
});

const contact = (name: string, relation: string) => ({
  name,
  reading: 'みほん',
  relation,
  address,
  phone: '0467-00-0002',
  mobile: '090-0000-0002',
});

const fullContents: Plan = {
  schemaVersion: '1',
  controlNumber: '2025-06-002',
  kind: 'update',
  version: 2,
  madeOn: '2025-06-12',
  visit: { on: '2025-06-12', place: 'other', placeNote: '長男宅' },
  consentToMaking: { answer: 'given', on: '2025-06-12' },
  person: {
    name: '見本 花子',
    reading: 'みほん はなこ',
    birthDate: '1926-12-25',
    sex: 'female',
    address,
    contact: { phone: '0467-00-0001', mobile: '090-0000-0001', fax: '0467-00-0009', email: 'mihon@example.jp' },
  },
  certification: { state: 'certified', level: 'care-3', from: '2025-02-01', to: '2027-01-31' },
  disability: {
    certificates: ['physical', 'intellectual', 'mental'],
    physicalGrade: '1級',
    intellectualGrade: 'B1',
    mentalGrade: '2級',
    supportLevel: 6,
    disease: 'パーキンソン病',
  },
  household: { kind: 'with-family', size: 3, members: '長男夫婦', aloneByDay: true, neighbourhood: '見本町自治会' },
  emergencyContacts: [contact('見本 一郎', '長男'), contact('見本 二郎', '次男')],
  reasons: {
    choices: ['care-certified', 'disability', 'intractable-disease'],
    note: '一人で立てず、座位も長く保てない。',
  },
  considerations: {
    choices: ['cannot-walk', 'hard-of-hearing', 'other'],
    note: '左耳に近づいて、短く区切って話すと聞き取れる。急がせると動けなくなるので、次にすることを先に伝える。',
  },
  medical: {
    devices: '在宅酸素（見本社製）',
    needsPower: true,
    medicines: '朝夕食後（一包化）。飲み忘れると手足が動かない。',
    thingsToCarry: 'お薬手帳、酸素ボンベ、補聴器の電池',
  },
  home: { structure: 'wood', storeys: 2, floor: 1, usualRoom: '一階の居間', bedroom: '一階の和室' },
  risks: [
    { hazard: 'flood', exposure: 'inside', degree: '0.5m以上3.0m未満', asOf: '2025-04-01', source: '見本地図（架空）' },
    { hazard: 'tsunami', exposure: 'outside', degree: null, asOf: '2025-04-01', source: '見本地図（架空）' },
    { hazard: 'landslide', exposure: 'inside', degree: '警戒区域', asOf: '2025-04-01', source: '見本地図（架空）' },
    { hazard: 'earthquake', exposure: null, degree: '震度6強の想定', asOf: '2025-04-01', source: '見本地図（架空）' },
  ],
  timing: { level: 'level-3', note: '津波は揺れが収まり次第' },
  destinations: [
    {
      hazards: ['flood', 'landslide'],
      facilityClass: 'welfare-shelter',
      name: '見本福祉避難所',
      address: '見本町二丁目',
    },
    { hazards: ['tsunami'], facilityClass: 'emergency-site', name: '見本ビル三階', address: '見本町三丁目' },
    { hazards: ['earthquake'], facilityClass: 'shelter', name: '見本小学校', address: '見本町四丁目' },
  ],
  route: {
    assistance: ['wheelchair', 'carried'],
    helpers: 2,
    transport: ['care-vehicle'],
    methodNote: '玄関の段差を持ち上げる',
    path: '自宅→見本通り→見本福祉避難所（車で約10分）。見本橋は冠水するので通らない。',
    otherMatters: '家を出るときに、長男へ電話する。',
  },
  supporters: [
    supporter('見本 三郎', 'person'),
    { ...supporter('見本町自主防災会', 'organization'), relation: '自主防災' },
    { ...supporter('見本 四郎', 'person'), consent: { answer: 'refused', giver: 'supporter', on: '2025-06-05' } },
  ],
  findings: {
    text:
      '移乗に二人の介助が要る。普段の外出は長男夫婦が車椅子を押すが、避難のときは酸素ボンベも運ぶため、介護車両によることが望ましい。' +
      '薬の切れる昼前と夕方は動作が遅く、早めに避難を始める必要がある。平日の昼は一人なので、警戒レベル3の前から訪問介護事業所と' +
      '連絡を取り合う。避難先では横になれる場所と電源を要する。',
    writer: '見本 計画男',
    organization: '茅ヶ崎市地域包括支援センター見本',
    qualification: '社会福祉士',
    on: '2025-06-12',
  },
  careManager: { name: '見本 支援子', office: '見本居宅介護支援事業所', phone: '0467-00-0004' },
};

const full: EvacuationPlanForm = {
  schemaVersion: '1',
  plan: fullContents,
  age: 98,
  target: { basis: '6-3', consultation: 'agreed', consultedOn: '2025-06-02' },
  provision: {
    answer: 'refused',
    recipients: '消防機関、神奈川県警察、民生委員、茅ヶ崎市社会福祉協議会、自主防災組織',
    agentRelation: '長男',
    agentReason: '手が動かないため',
    signedOn: '2025-06-12',
    explainedBy: '見本 計画男',
    explainerOrganization: '茅ヶ崎市地域包括支援センター見本',
  },
};

/**
 * The examples of Form 1 (様式1).
 *
 * @clause none examples of this project
 */
export const evacuationPlanExamples: WrittenExamples<EvacuationPlanForm> = { simple, full };
