import type { RosterMember, StaffRosterForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const member = (name: string, more: Partial<RosterMember>): RosterMember => ({
  name,
  role: 'adviser',
  qualifications: ['certified-social-worker'],
  consultationYears: 5,
  canCoordinate: true,
  dedication: 'dedicated',
  weeklyHours: '38.75',
  fullTimeEquivalents: '1',
  placedFrom: '2025-04-01',
  proofSubmittedOn: '2025-04-07',
  ...more,
});

const full: StaffRosterForm = {
  schemaVersion: '1',
  controlNumber: 'R7-003',
  madeOn: '2025-04-07',
  contractor: {
    name: '社会福祉法人見本会（架空）',
    address: '千葉県柏市見本町一丁目1番1号（架空）',
    representative: '理事長 見本 一郎',
    contactPerson: '見本 事務子',
    phone: '04-0000-0001',
  },
  asOf: '2025-04-01',
  occasion: 'start',
  staff: [
    member('見本 花子', {
      role: 'responsible',
      qualifications: ['certified-social-worker', 'care-manager'],
      consultationYears: 12,
    }),
    member('見本 太郎', { qualifications: ['mental-health-social-worker'], consultationYears: 7 }),
    member('見本 次子', { qualifications: ['public-health-nurse', 'nurse'], consultationYears: 4 }),
    member('見本 三郎', { qualifications: ['certified-care-worker', 'care-manager'], consultationYears: 9 }),
    member('見本 四葉', {
      qualifications: ['clinical-psychologist', 'other'],
      consultationYears: 3,
      dedication: 'other-duty',
      weeklyHours: '19.375',
      fullTimeEquivalents: '0.5',
    }),
  ],
  totalFullTimeEquivalents: '4.5',
  requiredFullTimeEquivalents: '4.5',
  standing: 'met',
  note: '見本 四葉の兼務（見本会の研修の講師）は，令和7年3月20日に市の承認を得ている。',
};

/** Nobody has set the full-time weekly hours yet. */
const simple: StaffRosterForm = {
  ...full,
  controlNumber: null,
  staff: [member('見本 花子', { role: 'responsible', fullTimeEquivalents: null, proofSubmittedOn: null })],
  totalFullTimeEquivalents: null,
  standing: 'open',
  note: null,
};

/**
 * The examples of the list of staff (従事者名簿・資格一覧).
 *
 * @clause none examples of this project
 */
export const staffRosterExamples: WrittenExamples<StaffRosterForm> = { simple, full };
