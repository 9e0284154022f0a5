import type { StaffChangeForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const full: StaffChangeForm = {
  schemaVersion: '1',
  controlNumber: 'R7-044',
  reportedOn: '2025-08-20',
  contractor: {
    name: '社会福祉法人見本会（架空）',
    address: '千葉県柏市見本町一丁目1番1号（架空）',
    representative: '理事長 見本 一郎',
    contactPerson: '見本 事務子',
    phone: '04-0000-0001',
  },
  person: {
    name: '見本 次子',
    reading: 'みほん つぎこ',
    role: 'adviser',
    qualifications: ['public-health-nurse', 'nurse'],
  },
  kind: 'leave',
  on: '2025-10-01',
  dueOn: '2025-08-31',
  timeliness: 'met',
  reason: '出産のため。復帰は令和8年4月の見込み。',
  leaveFrom: '2025-10-01',
  leaveTo: '2026-03-31',
  leaveDays: 182,
  isNewHire: true,
  curriculumVitaeOn: '2025-08-20',
  proofOn: '2025-08-20',
  chartOn: '2025-08-20',
  replacement: {
    name: '見本 五月',
    qualifications: ['public-health-nurse', 'care-manager'],
    consultationYears: 6,
    placedFrom: '2025-10-01',
  },
  replacementPlan: '9月の2週間，見本 次子と一緒に訪問して引き継ぐ。窓口の当番は変えない。',
  fullTimeEquivalentsAfter: '4.5',
  requiredFullTimeEquivalents: '4.5',
};

/** Somebody retires and nobody steps in yet. */
const simple: StaffChangeForm = {
  ...full,
  controlNumber: null,
  kind: 'retires',
  reason: null,
  leaveFrom: null,
  leaveTo: null,
  leaveDays: null,
  isNewHire: null,
  curriculumVitaeOn: null,
  proofOn: null,
  chartOn: null,
  replacement: { name: null, qualifications: null, consultationYears: null, placedFrom: null },
  replacementPlan: '募集を始めた。決まるまで，法人の別の部署から見本 六郎が入る。',
  fullTimeEquivalentsAfter: '3.5',
};

/**
 * The examples of the report on a change of staff (従事者異動報告書).
 *
 * @clause none examples of this project
 */
export const staffChangeExamples: WrittenExamples<StaffChangeForm> = { simple, full };
