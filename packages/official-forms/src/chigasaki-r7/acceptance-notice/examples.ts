import type { AcceptanceNoticeForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const full: AcceptanceNoticeForm = {
  schemaVersion: '1',
  noticeNumber: '見本高第108号',
  notifiedOn: '2025-07-22',
  contractorName: '社会福祉法人見本会（架空）',
  office: '茅ヶ崎市地域包括支援センター見本',
  month: '2025-06',
  submittedOn: '2025-07-10',
  resubmittedOn: '2025-07-17',
  counts: { newPlans: 2, updatedPlans: 1, plans: 3, rosters: 2, reports: 1 },
  originals: [
    { controlNumber: '2025-06-R', form: 'monthly-report', kind: null, corrections: 1, duplicatesToReplace: [] },
    {
      controlNumber: '2025-06-001',
      form: 'form-1',
      kind: 'new',
      corrections: 1,
      duplicatesToReplace: ['contractor', 'person'],
    },
    { controlNumber: '2025-06-001', form: 'form-2', kind: null, corrections: 0, duplicatesToReplace: [] },
    { controlNumber: '2025-06-002', form: 'form-1', kind: 'new', corrections: 0, duplicatesToReplace: [] },
    { controlNumber: '2025-06-003', form: 'form-1', kind: 'update', corrections: 2, duplicatesToReplace: ['person'] },
    { controlNumber: '2025-06-003', form: 'form-2', kind: null, corrections: 1, duplicatesToReplace: [] },
  ],
  note: '整理番号2025-06-004は審査中です。審査が完了したときに、別に通知します。',
  official: '見本 市子',
};

/** A month in which nothing was made: only its report is received. */
const simple: AcceptanceNoticeForm = {
  ...full,
  noticeNumber: null,
  month: '2025-05',
  submittedOn: '2025-06-10',
  resubmittedOn: null,
  counts: { newPlans: 0, updatedPlans: 0, plans: 0, rosters: 0, reports: 1 },
  originals: [
    { controlNumber: '2025-05-R', form: 'monthly-report', kind: null, corrections: 0, duplicatesToReplace: [] },
  ],
  note: null,
  official: null,
};

/**
 * The examples of the notice of finished review (審査完了・受領通知書).
 *
 * @clause none examples of this project
 */
export const acceptanceNoticeExamples: WrittenExamples<AcceptanceNoticeForm> = { simple, full };
