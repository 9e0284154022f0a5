import type { ToolVendorMeetingForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const full: ToolVendorMeetingForm = {
  schemaVersion: '1',
  controlNumber: 'R7-034',
  reportedOn: '2025-07-04',
  reporter: { name: '社会福祉法人見本会（架空）', contactPerson: '見本 花子', phone: '04-0000-0001' },
  heldOn: '2025-07-01',
  startsAt: '15:00',
  endsAt: '16:00',
  way: 'online',
  place: '柏市教育福祉会館　見本会議室（柏市と受託者），オンライン（事業者）',
  contractorAttendants: '見本 花子，見本 太一',
  vendorAttendants: '事業者の担当　架空 夏男，架空 秋子',
  cityAttended: true,
  cityAttendants: '福祉政策課　見本 市子（前半）',
  absenceReason: '後半の費用の話は，別の用務のため退席',
  topics: [
    {
      kind: 'trouble',
      topic: '緊急と見分ける言葉が足りない',
      discussion: '6月5日夜の相談で「限界」という言葉を見分けられなかった。受託者が同じような言葉を20語示した。',
      outcome: '6月10日に言葉の一覧を改めた。毎月，受託者が見直しの案を出す（見本 太一）。',
    },
    {
      kind: 'improvement',
      topic: 'どの画面にも休日夜間の電話番号を出す',
      discussion: '文字の大きさと場所を画面で確かめた。読み上げの順も確かめた。',
      outcome: '6月10日に反映した。7月末に読み上げの手直しをする（事業者）。',
    },
    {
      kind: 'operation',
      topic: '人への引継ぎの時刻を記録する',
      discussion: '引継ぎの時刻が画面から消えるため，翌朝の確認ができない。',
      outcome: '8月に記録の欄を加える（事業者）。それまでは当番が書き写す（受託者）。',
    },
    {
      kind: 'contract',
      topic: '来年度の利用の範囲',
      discussion: '相談の件数が見込みを超えている。事業者から，範囲を広げる案が示された。',
      outcome: '見積りを8月の会議に出す（事業者）。市の考えを聞いてから決める。',
    },
  ],
  cityRemarks:
    '電話番号を常に出すことは急ぎたい。引継ぎの時刻は苦情への説明に要るので，8月を待たず書き写しを確実に行ってほしい。',
  contractNote: '契約の変更はない。個人情報の取扱いと再委託の範囲に変わりはないことを，事業者に確かめた。',
  reportAskedOn: '2025-07-02',
  reportAsked: '6月5日の相談の経過と，言葉の一覧を改めた内容',
  attachments: '言葉の一覧の新旧，画面の写し（相談者の情報を含まない）',
  nextOn: '2025-08-05',
};

/** A telephone call with the vendor, at which the city was not present. */
const simple: ToolVendorMeetingForm = {
  ...full,
  controlNumber: null,
  reportedOn: null,
  startsAt: null,
  endsAt: null,
  way: 'phone',
  place: null,
  contractorAttendants: '見本 太一',
  vendorAttendants: null,
  cityAttended: false,
  cityAttendants: null,
  absenceReason: null,
  topics: [{ kind: 'trouble', topic: '画面が開かない', discussion: null, outcome: null }],
  cityRemarks: null,
  contractNote: null,
  reportAskedOn: null,
  reportAsked: null,
  attachments: null,
  nextOn: null,
};

/**
 * The examples of the record of a meeting with the vendor (デジタルツール事業者との会議記録).
 *
 * @clause none examples of this project
 */
export const toolVendorMeetingExamples: WrittenExamples<ToolVendorMeetingForm> = { simple, full };
