import type { PolicyCheckSummaryForm, SummaryTotal } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const nothing: SummaryTotal = {
  conforming: 0,
  nonconforming: 0,
  waived: 0,
  notApplicable: 0,
  unverified: 0,
  effortConforming: 0,
  effortUnmet: 0,
  effortNotApplicable: 0,
  effortUnverified: 0,
  leftToCity: 0,
  all: 0,
};

const full: PolicyCheckSummaryForm = {
  schemaVersion: '1',
  controlNumber: '2025-09-P01',
  madeOn: '2025-10-01',
  addressee: '柏市長',
  contractName: '柏市地域生活支援センター（福祉の総合相談）事業業務委託',
  contractor: '社会福祉法人見本会（架空）',
  subject: '柏市地域生活支援センター 個人情報・セキュリティ等の点検',
  scope: {
    kind: 'self',
    from: '2025-04-01',
    to: '2025-09-30',
    asOf: '2025-09-30',
    by: '見本 点検子',
    rulesVersion: '見本-1',
    logHead: '3f9a-0c41-見本',
  },
  chapters: [
    { ...nothing, chapter: '9　守秘義務及び個人情報の保護', conforming: 24, unverified: 1, leftToCity: 1, all: 26 },
    { ...nothing, chapter: '10(1)　情報設備', conforming: 6, notApplicable: 1, nonconforming: 1, all: 8 },
    {
      ...nothing,
      chapter: '10(2)　セキュリティ要件',
      conforming: 20,
      nonconforming: 2,
      waived: 1,
      notApplicable: 2,
      unverified: 2,
      effortUnmet: 1,
      all: 27,
    },
  ],
  total: {
    ...nothing,
    conforming: 50,
    nonconforming: 3,
    waived: 1,
    notApplicable: 3,
    unverified: 3,
    effortUnmet: 1,
    leftToCity: 1,
    all: 61,
  },
  chart: {
    bars: [
      {
        name: '9　守秘義務及び個人情報の保護',
        conforming: 24,
        nonconforming: 0,
        effortUnmet: 0,
        unverified: 1,
        notApplicable: 0,
        leftToCity: 1,
      },
      {
        name: '10(1)　情報設備',
        conforming: 6,
        nonconforming: 1,
        effortUnmet: 0,
        unverified: 0,
        notApplicable: 1,
        leftToCity: 0,
      },
      {
        name: '10(2)　セキュリティ要件',
        conforming: 20,
        nonconforming: 2,
        effortUnmet: 1,
        unverified: 2,
        notApplicable: 2,
        leftToCity: 0,
      },
    ],
  },
  breaches: [
    {
      clause: '10(1)イ',
      item: '業務端末のインターネット接続',
      gravity: '重大',
      findings: '端末・機器台帳 T-03：業務端末がインターネットにつながります。',
      waiver: null,
    },
    {
      clause: '10(2)オ',
      item: '共用IDの制限',
      gravity: '高',
      findings: 'ID台帳 ID-06：共用IDの承認がありません。\nほか1件',
      waiver: 'W-1',
    },
  ],
  open: [
    {
      clause: '9(3)',
      item: '安全管理の措置',
      gravity: '高',
      findings: '人の確認がありません。',
    },
  ],
  parameters: [
    {
      name: '初報までの時間（分）',
      word: '直ちに',
      value: 60,
      unit: '分',
      basis: '点検の取決め 第1号',
      agreedOn: '2025-04-01',
      controls: 2,
    },
    {
      name: '監督の間隔（月）',
      word: '必要かつ適切',
      value: null,
      unit: 'か月',
      basis: '取決めなし',
      agreedOn: null,
      controls: 2,
    },
  ],
  waivers: [
    {
      number: 'W-1',
      clause: '10(2)オ',
      document: '見本福第12号',
      from: '2025-08-01',
      until: '2025-12-31',
      effect: '効力あり',
    },
  ],
  remark: '業務端末1台の設定は点検の日に改めた。共用IDは、12月までに個人のIDに分ける。',
  confirmedBy: '見本 所長子',
  confirmedOn: '2025-10-02',
};

/** A check in which nothing was wrong, before anybody confirmed it. */
const simple: PolicyCheckSummaryForm = {
  ...full,
  controlNumber: null,
  chapters: full.chapters.slice(0, 1),
  total: { ...nothing, conforming: 24, unverified: 1, leftToCity: 1, all: 26 },
  chart: { bars: full.chart?.bars.slice(0, 1) ?? [] },
  breaches: [],
  waivers: [],
  remark: null,
  confirmedBy: null,
  confirmedOn: null,
};

/**
 * The examples of the front sheet of a check (点検結果の総括).
 *
 * @clause none examples of this project
 */
export const policyCheckSummaryExamples: WrittenExamples<PolicyCheckSummaryForm> = { simple, full };
