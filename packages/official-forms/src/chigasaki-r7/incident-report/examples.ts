import type { IncidentReportForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const full: IncidentReportForm = {
  schemaVersion: '1',
  controlNumber: '2025-J01-2',
  reportedOn: '2025-07-03',
  reportedAt: '17:10',
  addressee: '茅ヶ崎市長',
  contractName: '令和7年度個別避難計画作成業務委託',
  contractor: '社会福祉法人見本会（架空）',
  contactPerson: '見本 所長子',
  phone: '090-0000-0802',
  stage: 'follow-up',
  number: 2,
  knownOn: '2025-07-02',
  knownAt: '15:40',
  happenedOn: '2025-07-02',
  happenedAt: '14:05',
  standing: 'happened',
  kinds: ['loss', 'other'],
  otherKind: '置き忘れ',
  outline:
    '訪問の帰りに立ち寄った店舗の駐車場で、対象者1人分の訪問票と個別避難計画の下書きを入れた書類かばんを置き忘れた。' +
    '翌日に店舗から届出があり、書類かばんは封をしたまま回収した。',
  harm: '回収までの約26時間、第三者が手に取れる状態にあった。中の書類に開かれた跡はない。',
  items: '氏名、住所、生年月日、要介護状態区分、避難先、緊急連絡先の氏名と電話番号',
  people: 3,
  events: [
    {
      on: '2025-07-02',
      at: '15:40',
      kind: 'course',
      what: '事務室に戻った職員が書類かばんのないことに気付き、管理責任者に報告した。',
    },
    {
      on: '2025-07-02',
      at: '15:55',
      kind: 'measure',
      what: '立ち寄り先3か所に電話で問い合わせ、職員2人で捜索を始めた。',
    },
    {
      on: '2025-07-02',
      at: '16:20',
      kind: 'instruction',
      what: '警察に遺失の届出をし、18時に途中の状況を報告するよう指示があった。',
    },
    { on: '2025-07-02', at: '16:50', kind: 'answer', what: '警察に届け出た。18時に第1報（速報）を提出した。' },
    { on: '2025-07-03', at: '16:05', kind: 'measure', what: '店舗から連絡があり、職員2人で受け取って中身を確かめた。' },
  ],
  cause:
    '訪問の後に直ちに戻る決まりに反して店舗に立ち寄り、書類かばんを車外に置いた。戻ったときの点検を一人で行っていた。',
  furtherHarm: 'none',
  furtherHarmNote: '開封の跡がなく、不審な連絡もない。',
  toPeople:
    '7月2日17時30分に本人と家族に電話で説明して謝罪し、7月3日に訪問して回収を報告した。緊急連絡先の2人にも説明した。',
  publication: 'undecided',
  publicationNote: '市の判断による。',
  prevention:
    '訪問票は鍵付きの書類かばんに入れ、肩から離さない。立ち寄りを禁じ、帰着時に二人で持出簿と照らして点検する。',
  other: '警察への届出の番号は、市に別に知らせた。',
};

/** What is known fifteen minutes after the bag was missed. */
const simple: IncidentReportForm = {
  ...full,
  controlNumber: '2025-J01-1',
  reportedOn: '2025-07-02',
  reportedAt: '15:55',
  stage: 'first',
  number: 1,
  happenedOn: null,
  happenedAt: null,
  standing: 'feared',
  kinds: ['loss'],
  otherKind: null,
  outline: '訪問先から戻った職員の書類かばんが見当たらない。対象者1人分の書類が入っている。',
  harm: null,
  people: null,
  events: full.events.slice(0, 1),
  cause: null,
  furtherHarm: 'unknown',
  furtherHarmNote: null,
  toPeople: null,
  publication: null,
  publicationNote: null,
  prevention: null,
  other: null,
};

/**
 * The examples of the incident report (事故等報告書).
 *
 * @clause none examples of this project
 */
export const incidentReportExamples: WrittenExamples<IncidentReportForm> = { simple, full };
