import type { ComplaintReportForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const full: ComplaintReportForm = {
  schemaVersion: '1',
  number: 'K-2025-03',
  reportedOn: '2025-06-12',
  reporter: { name: '社会福祉法人見本会（架空）', contactPerson: '見本 花子', phone: '04-0000-0001' },
  receivedOn: '2025-06-06',
  receivedAt: '10:20',
  receivedBy: '見本 相談子',
  channel: 'phone',
  about: 'digital-tool',
  complainant: {
    name: '見本 次郎',
    relation: 'person',
    otherRelation: null,
    contact: '090-0000-0021（夕方）',
    wantsReply: true,
  },
  content:
    '昨夜チャットで「もう限界です」と書いたのに，決まった返事が繰り返されるだけで，人が出てこなかった。電話番号の案内も最後まで出ず，朝まで待つしかなかった。' +
    '困っている人のための窓口なのに，夜は機械に任せきりではないか。',
  wish: '夜でも人に話せるようにしてほしい。せめて電話番号をすぐに出してほしい。',
  cause:
    '6月5日23時40分のチャットの記録を確かめた。緊急と見分ける言葉の一覧に「限界」が入っておらず，休日夜間の連絡先を示す画面に切り替わらなかった。',
  steps: [
    {
      on: '2025-06-06',
      step: '電話でおわびし，その場で相談をうかがった。緊急の支援は要らないことを確かめた。',
      by: '見本 相談子',
    },
    { on: '2025-06-06', step: 'ツールの事業者に記録を示し，言葉の一覧と画面の切替えの改善を求めた。', by: '見本 花子' },
    { on: '2025-06-11', step: '改善の内容を電話で申出人に伝え，了解を得た。', by: '見本 花子' },
  ],
  handling:
    '申出人におわびし，翌朝の電話で相談を受けた。言葉の一覧を見直し，どの画面にも休日夜間の電話番号を常に出すように改めた。申出人は「電話番号が出るなら安心だ」と' +
    '述べ，その後の相談は来所で続けている。',
  isSettled: 'settled',
  handledOn: '2025-06-11',
  tool: { report: 'improved', measure: '言葉の一覧の見直し（6月10日）' },
  prevention:
    '毎月のミーティングでチャットの記録を抜き出して確かめ，見分けられなかった言葉を事業者に知らせる。6月16日のミーティングで全職員に共有する。',
};

/** A complaint on the day that it came in. */
const simple: ComplaintReportForm = {
  ...full,
  reportedOn: null,
  receivedAt: null,
  channel: 'visit',
  about: 'service',
  complainant: { name: null, relation: null, otherRelation: null, contact: null, wantsReply: null },
  content: '相談室の声が待合に聞こえる。',
  wish: null,
  cause: null,
  steps: [],
  handling: null,
  isSettled: 'ongoing',
  handledOn: null,
  tool: { report: null, measure: null },
  prevention: null,
};

/**
 * The examples of the record and report of a complaint (苦情等対応記録・報告書).
 *
 * @clause none examples of this project
 */
export const complaintReportExamples: WrittenExamples<ComplaintReportForm> = { simple, full };
