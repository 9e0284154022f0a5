import type { CalendarEntry, ScheduledVisit, VisitScheduleForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const visit = (
  caseNumber: string | null,
  plannedOn: string | null,
  visitedOn: string | null,
  state: ScheduledVisit['state'],
  more: Partial<ScheduledVisit> = {},
): ScheduledVisit => ({
  caseNumber,
  plannedOn,
  visitedOn,
  state,
  purpose: null,
  isOutreach: false,
  note: null,
  ...more,
});

const entry = (day: number, state: CalendarEntry['state'], text: string): CalendarEntry => ({
  day: `2025-09-${String(day).padStart(2, '0')}`,
  state,
  text,
});

const full: VisitScheduleForm = {
  schemaVersion: '1',
  controlNumber: 'R7-09-S02',
  madeOn: '2025-09-19',
  contractor: '社会福祉法人見本会（架空）',
  month: '2025-09',
  asOf: '2025-09-19',
  adviser: '見本 太郎',
  adviserNumber: 'S-02',
  calendar: {
    month: '2025-09',
    entries: [
      entry(2, 'done', 'C-001'),
      entry(3, 'done', 'C-004 アウトリーチ'),
      entry(5, 'missed', 'C-002'),
      entry(8, 'done', 'C-002'),
      entry(9, 'done', 'C-007'),
      entry(10, 'cancelled', 'C-005'),
      entry(12, 'done', 'C-011 アウトリーチ'),
      entry(16, 'done', 'C-001'),
      entry(16, 'done', 'C-003'),
      entry(18, 'missed', 'C-009'),
      entry(24, 'planned', 'C-004 アウトリーチ'),
      entry(25, 'planned', 'C-002'),
      entry(30, 'planned', 'C-001'),
      entry(30, 'planned', 'C-007'),
    ],
    dayNotes: [
      { day: '2025-09-13', text: '当番' },
      { day: '2025-09-26', text: '支援会議' },
    ],
  },
  visits: [
    visit('C-001', '2025-09-02', '2025-09-02', 'as-planned', { purpose: '家計の相談' }),
    visit('C-004', '2025-09-03', '2025-09-03', 'as-planned', { purpose: '居宅・声掛け', isOutreach: true }),
    visit('C-002', '2025-09-05', '2025-09-08', 'on-another-day', { purpose: '受診の同行', note: '本人の希望' }),
    visit('C-007', null, '2025-09-09', 'without-plan', { purpose: '緊急の訪問', note: '民生委員の連絡' }),
    visit('C-005', '2025-09-10', null, 'cancelled', { note: '入院' }),
    visit('C-011', '2025-09-12', '2025-09-12', 'as-planned', { purpose: '居宅・声掛け', isOutreach: true }),
    visit('C-001', '2025-09-16', '2025-09-16', 'as-planned', { purpose: '家計の相談' }),
    visit('C-003', '2025-09-16', '2025-09-16', 'as-planned', { purpose: '学校との面談' }),
    visit('C-009', '2025-09-18', null, 'missed', { purpose: '居宅', note: '不在' }),
    visit('C-004', '2025-09-24', null, 'to-come', { isOutreach: true }),
    visit('C-002', '2025-09-25', null, 'to-come'),
    visit('C-001', '2025-09-30', null, 'to-come'),
    visit('C-007', '2025-09-30', null, 'to-come'),
  ],
  note: 'C-002は本人の体調に合わせて日を改めた。C-009は不在が続くため，次の支援会議で訪問の間隔を相談する。',
};

/** A plan at the beginning of a month, with two visits. */
const simple: VisitScheduleForm = {
  ...full,
  controlNumber: null,
  asOf: null,
  calendar: { month: '2025-09', entries: [entry(2, 'planned', 'C-001'), entry(3, 'planned', 'C-004')], dayNotes: [] },
  visits: [visit('C-001', '2025-09-02', null, 'to-come'), visit('C-004', '2025-09-03', null, 'to-come')],
  note: null,
};

/**
 * The examples of the visit plan and visit status list (訪問計画・訪問状況一覧表).
 *
 * @clause none examples of this project
 */
export const visitScheduleExamples: WrittenExamples<VisitScheduleForm> = { simple, full };
