import type { ConferenceSeat, SupportMeetingForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const came = (names: string): ConferenceSeat => ({ attended: true, names, note: null });

/** A full conference on six items, at which one provider could not come. */
const full: SupportMeetingForm = {
  schemaVersion: '1',
  meetingNumber: 'M-2025-05',
  madeOn: '2025-05-29',
  heldOn: '2025-05-27',
  startsAt: '13:30',
  endsAt: '15:00',
  place: '柏市教育福祉会館　見本会議室',
  body: 'support-conference',
  host: 'contractor',
  manner: 'regular',
  otherMeeting: null,
  chair: '見本 花子',
  recorder: '見本 相談子',
  consentChecked: true,
  items: [
    { caseNumber: 'C-2025-014', programme: 'multi-agency', occasion: 'plan', result: '適切。母の見守りを週1回加える' },
    { caseNumber: 'C-2025-014', programme: 'participation', occasion: 'plan', result: '適切。市の利用決定を求める' },
    { caseNumber: 'C-2024-031', programme: 'multi-agency', occasion: 're-plan', result: '適切。期間を9月末までとする' },
    {
      caseNumber: 'C-2024-020',
      programme: 'multi-agency',
      occasion: 'closure',
      result: '終結が適当。主担当は見本包括',
    },
    {
      caseNumber: 'C-2024-027',
      programme: 'outreach',
      occasion: 'suspension',
      result: '中断が適当。秋に様子を確かめる',
    },
    {
      caseNumber: 'C-2025-003',
      programme: 'participation',
      occasion: 'monitoring',
      result: '週2回に増えた。このまま続ける',
    },
  ],
  attendance: {
    city: { ...came('福祉政策課　見本 市子'), note: '利用決定の担当' },
    contractor: { ...came('見本 花子，見本 相談子'), note: '進行と記録' },
    comprehensiveConsultation: { ...came('見本地域包括支援センター　見本 桜子'), note: '1，2，4の件' },
    outreach: { ...came('見本訪問支援事業所　見本 訪子'), note: '5の件' },
    participation: {
      attended: false,
      names: '見本参加支援事業所　見本 参加',
      note: '担当者の急病。書面で意見を得た',
    },
    person: { ...came('C-2025-014の本人'), note: '1，2の件だけに出席' },
    other: { ...came('見本社会福祉協議会　見本 福男，見本中学校　見本 学'), note: '1，3の件' },
  },
  attendanceNote: '原則として参加する事業者が参加していません。',
  discussion:
    '（1）C-2025-014　本人から，今の部屋で母と暮らし続けたいこと，まず家賃のことを片付けたいことが述べられた。滞納は家賃二か月分と電気代一か月分で，' +
    '分納の案を社会福祉協議会が示し，大家も応じる見込み。母の認定の申請中は，地域包括支援センターが週1回見守ることとした。本人の受診を急がせない' +
    'という方針に異論はなく，訪問の事業所が先に信頼を得る。プランは適切とされた。\n' +
    '（2）C-2024-031　仕事が決まり家計の見通しがついたが，子の登校が続かない。学校との役割を改めた再プランを適切とした。\n' +
    '（3）C-2024-020　課題が整理され，見通しがつき，役割の分担に合意ができている。終結を適当とし，主担当機関を見本地域包括支援センターとした。\n' +
    '（4）C-2024-027　本人が三か月会うことを断っている。訪問は中断し，手紙で知らせを続けて，秋に様子を確かめる。',
  tasks: [
    { task: '分納の約束を書面にし，大家と電力会社に渡す', agency: '見本社会福祉協議会', by: '6月10日' },
    { task: '認定の結果が出るまで，週1回見守る', agency: '見本地域包括支援センター', by: '6月末' },
    { task: '参加支援の利用申込みを市に出す', agency: '柏市地域生活支援センター', by: '5月30日' },
    { task: '終結の後の連絡先を本人に書面で渡す', agency: '見本地域包括支援センター', by: '6月6日' },
    { task: '手紙を月に一度送り，返事があれば知らせる', agency: '見本訪問支援事業所', by: '毎月' },
  ],
  usesForDecision: ['participation'],
  localIssues:
    '中高年のひきこもりの人が，少人数で通える場が市の北部にない。公共の施設の空き時間を使えないか，政策を検討する会議で取り上げる。' +
    '家賃の滞納が始まった時点で相談につながる仕組みについて，不動産の事業者との話し合いを市に提案する。',
  nextOn: '2025-06-24',
  nextPurpose: 'C-2025-014の進捗，新しい2件のプラン',
};

const unknown: ConferenceSeat = { attended: null, names: null, note: null };

/** A short ad hoc meeting on one plan. */
const simple: SupportMeetingForm = {
  ...full,
  madeOn: null,
  startsAt: null,
  endsAt: null,
  place: null,
  manner: 'ad-hoc',
  chair: null,
  recorder: null,
  consentChecked: null,
  items: [{ caseNumber: 'C-2025-014', programme: 'multi-agency', occasion: 'plan', result: null }],
  attendance: {
    city: { ...unknown, attended: true },
    contractor: { ...unknown, attended: true },
    comprehensiveConsultation: { ...unknown, attended: true },
    outreach: { ...unknown, attended: true },
    participation: { ...unknown, attended: true },
    person: unknown,
    other: unknown,
  },
  attendanceNote: null,
  discussion: null,
  tasks: [],
  usesForDecision: [],
  localIssues: null,
  nextOn: null,
  nextPurpose: null,
};

/**
 * The examples of the record of a conference (重層的支援会議 記録).
 *
 * @clause none examples of this project
 */
export const supportMeetingExamples: WrittenExamples<SupportMeetingForm> = { simple, full };
