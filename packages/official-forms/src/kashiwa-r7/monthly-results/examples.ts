import type { AttributeCounts, MonthlyResultsForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const row = (
  attribute: string,
  visit: number,
  outreachVisit: number,
  phone: number,
  eMail: number,
  chat: number,
  total: number,
): AttributeCounts => ({ attribute, visit, outreachVisit, phone, eMail, chat, total });

const full: MonthlyResultsForm = {
  schemaVersion: '1',
  controlNumber: 'R7-021',
  madeOn: '2025-07-08',
  month: '2025-06',
  dueDay: '2025-07-10',
  dueNote: '閉庁日かどうか未確認',
  contractor: {
    name: '社会福祉法人見本会（架空）',
    address: '千葉県柏市見本一丁目1番1号（架空）',
    representative: '理事長　見本 一郎',
    contactPerson: '見本 花子',
    phone: '04-0000-0001',
  },
  consultations: [
    row('高齢', 24, 6, 41, 3, 2, 76),
    row('障害', 18, 4, 22, 5, 3, 52),
    row('こども・若者', 6, 2, 9, 4, 11, 32),
    row('生活困窮', 15, 3, 19, 2, 4, 43),
    row('ひきこもり', 2, 5, 6, 1, 3, 17),
    row('その他', 4, 0, 7, 1, 1, 13),
    row('属性の記録なし', 1, 0, 3, 0, 2, 6),
  ],
  consultationTotals: { visit: 70, outreachVisit: 20, phone: 107, eMail: 16, chat: 26, total: 239 },
  standing: { new: 58, continuing: 178, notRecorded: 3 },
  chat: { count: 26, urgent: 3, handedOver: 3, urgencyNotJudged: 1 },
  multiAgency: { plans: 3, rePlans: 1, closures: 2, suspensions: 0 },
  outreach: { plans: 1, rePlans: 0, closures: 0, suspensions: 1 },
  participation: { plans: 1, rePlans: 1, closures: 0, suspensions: 0 },
  meetings: { supportConference: 4, supportCouncil: 1, caseMeeting: 6, policyMeeting: 0 },
  outreachVisits: { count: 18, kindNotRecorded: 2 },
  complaints: 1,
  referrals: [
    { agency: '見本地域包括支援センター（架空）', count: 14 },
    { agency: '見本障害者相談支援センター（架空）', count: 9 },
  ],
  remarks: '同じ番号が二度あります。二つ目は件数に入れていません。',
};

/** The first month, in which the city had named no attributes yet. */
const simple: MonthlyResultsForm = {
  ...full,
  controlNumber: null,
  month: '2025-04',
  madeOn: '2025-05-09',
  dueDay: '2025-05-10',
  dueNote: '閉庁日に当たる',
  consultations: [row('属性の記録なし', 2, 0, 5, 0, 1, 8)],
  consultationTotals: { visit: 2, outreachVisit: 0, phone: 5, eMail: 0, chat: 1, total: 8 },
  standing: { new: 8, continuing: 0, notRecorded: 0 },
  chat: { count: 1, urgent: 0, handedOver: 0, urgencyNotJudged: 0 },
  multiAgency: { plans: 0, rePlans: 0, closures: 0, suspensions: 0 },
  outreach: { plans: 0, rePlans: 0, closures: 0, suspensions: 0 },
  participation: { plans: 0, rePlans: 0, closures: 0, suspensions: 0 },
  meetings: { supportConference: 0, supportCouncil: 0, caseMeeting: 0, policyMeeting: 0 },
  outreachVisits: { count: 0, kindNotRecorded: 0 },
  complaints: 0,
  referrals: [],
  remarks: null,
};

/**
 * The examples of the monthly results (月次実績報告書).
 *
 * @clause none examples of this project
 */
export const monthlyResultsExamples: WrittenExamples<MonthlyResultsForm> = { simple, full };
