import type { Counts, MonthlyReportForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const counts = (start: number): Counts => ({
  plans: { new: start, update: 1, total: start + 1 },
  rosters: { given: start, refused: 1, total: start + 1 },
});

const full: MonthlyReportForm = {
  schemaVersion: '1',
  controlNumber: '2025-07-R',
  madeOn: '2025-07-31',
  month: '2025-07',
  contractor: {
    name: '社会福祉法人見本会（架空）',
    address: '神奈川県茅ヶ崎市見本町六丁目1番1号（架空）',
    representative: '見本 理事長',
    office: '茅ヶ崎市地域包括支援センター見本',
    contactPerson: '見本 事務子',
    phone: '0467-00-0800',
  },
  thisMonth: counts(2),
  untilLastMonth: counts(11),
  throughThisMonth: { plans: { new: 13, update: 2, total: 15 }, rosters: { given: 13, refused: 2, total: 15 } },
  submissions: [
    {
      controlNumber: '2025-07-001',
      planKind: 'new',
      planMadeOn: '2025-07-03',
      planProvision: 'given',
      roster: 'given',
      note: null,
    },
    {
      controlNumber: '2025-07-002',
      planKind: 'new',
      planMadeOn: '2025-07-10',
      planProvision: 'refused',
      roster: 'given',
      note: null,
    },
    {
      controlNumber: '2025-07-003',
      planKind: 'update',
      planMadeOn: '2025-07-17',
      planProvision: 'unanswered',
      roster: 'refused',
      note: '再提出',
    },
  ],
  dueDay: '2025-08-10',
  dueNote: '閉庁日に当たる',
};

/** The first month, in which nothing was made. */
const simple: MonthlyReportForm = {
  ...full,
  controlNumber: null,
  thisMonth: { plans: { new: 0, update: 0, total: 0 }, rosters: { given: 0, refused: 0, total: 0 } },
  untilLastMonth: {
    plans: { new: null, update: null, total: null },
    rosters: { given: null, refused: null, total: null },
  },
  throughThisMonth: { plans: { new: 0, update: 0, total: 0 }, rosters: { given: 0, refused: 0, total: 0 } },
  submissions: [],
  dueNote: null,
};

/**
 * The examples of the monthly report (月次報告書).
 *
 * @clause none examples of this project
 */
export const monthlyReportExamples: WrittenExamples<MonthlyReportForm> = { simple, full };
