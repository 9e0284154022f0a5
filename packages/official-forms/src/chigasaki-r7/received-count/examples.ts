import type { CountedMonth, ReceivedCountForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const month = (
  of: string,
  submittedOn: string,
  receivedOn: string,
  number: number,
  count: number,
  update: number,
): CountedMonth => ({
  month: of,
  submittedOn,
  receivedOn,
  notice: `見本高第${number}号`,
  new: count,
  update,
  total: count + update,
});

const full: ReceivedCountForm = {
  schemaVersion: '1',
  controlNumber: '2026-03-K01',
  madeOn: '2026-03-24',
  contractName: '令和7年度個別避難計画作成業務委託',
  periodFrom: '2025-05-01',
  periodTo: '2026-03-10',
  agreed: { new: 49, update: 8, total: 57 },
  months: [
    month('2025-05', '2025-06-09', '2025-06-20', 3, 2, 0),
    month('2025-06', '2025-07-10', '2025-07-18', 7, 6, 1),
    month('2025-07', '2025-08-08', '2025-08-15', 12, 5, 0),
    month('2025-08', '2025-09-08', '2025-09-19', 16, 4, 1),
    month('2025-09', '2025-10-08', '2025-10-17', 21, 6, 1),
    month('2025-10', '2025-11-10', '2025-11-19', 25, 5, 0),
    month('2025-11', '2025-12-08', '2025-12-19', 31, 5, 2),
    month('2025-12', '2026-01-08', '2026-01-16', 38, 4, 1),
    month('2026-01', '2026-02-09', '2026-02-20', 44, 6, 2),
    month('2026-02', '2026-03-09', '2026-03-19', 51, 6, 1),
    month('2026-03', '2026-03-10', '2026-03-23', 58, 1, 0),
  ],
  submitted: { new: 50, update: 9, total: 59 },
  excluded: [
    { original: '2026-02-004', kind: 'new', reason: '市の通知による受領がまだのため。' },
    { original: '2025-11-007', kind: 'update', reason: '同じ正本がすでに数えられているため。' },
  ],
  contractorName: '社会福祉法人見本会（架空）',
  department: '茅ヶ崎市福祉部高齢福祉課',
};

/** One month of work, and everything received. */
const simple: ReceivedCountForm = {
  ...full,
  controlNumber: null,
  agreed: { new: 1, update: 0, total: 1 },
  months: [month('2025-06', '2025-07-10', '2025-07-18', 7, 1, 0)],
  submitted: { new: 1, update: 0, total: 1 },
  excluded: [],
};

/**
 * The examples of the confirmation of counts (件数確認書).
 *
 * @clause none examples of this project
 */
export const receivedCountExamples: WrittenExamples<ReceivedCountForm> = { simple, full };
