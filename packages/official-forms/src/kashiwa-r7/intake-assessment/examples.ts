import type { IntakeAssessmentForm, IntakeIssue } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';
import { exampleFamily, exampleRelations } from './example-figures.ts';

const issue = (text: string, more: Partial<IntakeIssue>): IntakeIssue => ({
  issue: text,
  background: null,
  wish: null,
  direction: null,
  urgency: 'middle',
  ...more,
});

const full: IntakeAssessmentForm = {
  schemaVersion: '1',
  controlNumber: 'C-001',
  madeOn: '2025-05-14',
  interview: {
    receivedOn: '2025-05-07',
    heldOn: '2025-05-12',
    way: 'other',
    wayOther: '居宅と来所',
    writer: '見本 太郎',
    sources: '本人，妻，紹介元，見本小学校，ケアマネジャー',
    referredBy: '見本地域包括支援センター（架空）',
    consent: 'given',
  },
  person: {
    name: '仮名 健一',
    nameReading: 'かめい けんいち',
    sex: 'male',
    birthDate: '1983-02-11',
    age: 42,
    address: '千葉県柏市見本町二丁目2番2号（架空）',
    phone: '080-0000-0042',
  },
  voice: {
    person:
      '「体が動かず，仕事を休んでいる。母の介護と子どもの学校のことが重なり，どこから手を付けてよいか分からない。家賃も二か月払えていない。」',
    household: '妻：「夫を休ませたいが，私の勤めだけでは足りない。長男が学校に行けない日が増えた。」',
    wish: '「まず家に住み続けたい。体を治して，もう一度働きたい。」',
    history:
      '高校を出て運送の会社に15年勤める。3年前に父が亡くなり，母が同居。昨年から腰痛と不眠があり，本年2月から休職している。妻は週4日の勤め。長男は昨年の秋から遅刻と欠席が増えた。弟は市外に住み，行き来は少ない。',
  },
  urgency: {
    level: 'soon',
    signs: ['homeless', 'treatment', 'other'],
    signsOther: '母の夜間の外出',
    response: '家主に連絡し，5月末まで待ってもらえることを本人と確かめた。',
  },
  family: exampleFamily,
  familyNote:
    '家事と母の世話は妻が主に担い，疲れが見える。本人と母の仲はよいが，夜間の外出をめぐって言い争いがある。弟は「できることはする」と言うが，具体的な相談はまだない。長女は祖母の話し相手になっている。',
  health: {
    state: 'treated',
    insurance: 'employee',
    illness: '腰痛（見本整形外科，月2回），不眠（受診していない）。痛み止めを服用。母：認知症（見本クリニック）。',
    certificates: ['long-term-care', 'medical-aid'],
    certificateNote: '母：要介護2（令和8年3月31日まで）。本人：自立支援医療は申請中。',
  },
  housing: {
    kind: 'other',
    kindOther: '知人の持家を借りる',
    arrears: 'some',
    note: '2階建て。母は1階で生活。手すりはない。家主は本人の元の上司。',
  },
  income: {
    sources: ['wages', 'pension', 'child-allowance'],
    amount: '収入約21万円，支出約24万円',
    debt: 'some',
    debtNote: '家賃2か月分，カード約30万円',
    management: '妻が家計簿を付けている',
  },
  work: {
    state: 'on-leave',
    stateOther: null,
    note: '本人：運送業（休職，8月末まで）。妻：小売業，週4日。長男：小学6年，週2日ほど欠席。',
  },
  ties: {
    family: '夫婦で話し合えている。弟とは年に数回の電話。妻の両親は遠方。',
    community: '自治会の行事には出ていない。隣の民生委員が母の外出に気づき，声を掛けてくれる。',
    care: '母の介護は妻が中心。通所介護を週2回。長男の登校には妻が付き添う。',
  },
  relations: exampleRelations,
  issues: [
    issue('家賃の滞納と家計の不足', {
      background: '休職で収入が減り，二か月払えていない',
      wish: '今の家に住み続けたい',
      direction: '家計の相談，住居確保の制度の確認',
      urgency: 'high',
    }),
    issue('本人の不眠と腰痛', {
      background: '受診が途切れがち',
      wish: '体を治したい',
      direction: '受診の同行（センター）',
      urgency: 'high',
    }),
    issue('母の夜間の外出', {
      background: '妻の負担が大きい',
      wish: '家で看たい',
      direction: 'ケアマネジャーとサービスの見直し',
    }),
    issue('長男の不登校', {
      background: '父の休職の頃から増えた',
      wish: '本人は保健室なら行ける',
      direction: '学校と面談，居場所の紹介',
      urgency: 'low',
    }),
  ],
  strengths: '夫婦で助けを求められる。妻は家計を把握している。長女と祖母の関係がよく，民生委員の見守りがある。',
  opinion:
    '収入の減少，介護，不登校が互いに重なり，妻に負担が集まっている。住まいを失わないことを先に，家計，医療，介護，学校を並行して支える必要がある。',
  needsSeveralAgencies: true,
  needsReason: '介護，医療，教育，家計の支援が別々に動いており，順序と役割を揃える必要がある。',
};

/** The first interview, with hardly anything known. */
const simple: IntakeAssessmentForm = {
  ...full,
  interview: { ...full.interview, way: 'office', wayOther: null, sources: null, consent: null },
  voice: { person: full.voice.person, household: null, wish: null, history: null },
  urgency: { level: null, signs: [], signsOther: null, response: null },
  family: null,
  familyNote: null,
  health: { state: null, insurance: null, illness: null, certificates: [], certificateNote: null },
  housing: { kind: null, kindOther: null, arrears: null, note: null },
  income: { sources: [], amount: null, debt: null, debtNote: null, management: null },
  work: { state: null, stateOther: null, note: null },
  ties: { family: null, community: null, care: null },
  relations: null,
  issues: [],
  strengths: null,
  opinion: null,
  needsSeveralAgencies: null,
  needsReason: null,
};

/**
 * The examples of the intake and assessment sheet (インテーク・アセスメントシート).
 *
 * @clause none examples of this project
 */
export const intakeAssessmentExamples: WrittenExamples<IntakeAssessmentForm> = { simple, full };
