import { plainDate } from '@fukushi-kit/calendar';
import { parseDocument } from '@fukushi-kit/schema';
import { type ReviewEvent, reviewOf } from '@fukushi-kit/settlement';
import { describe, expect, test } from 'vitest';
import { acceptanceNoticeForm, type NoticedOriginal } from '../src/index.ts';

const on = plainDate;
const PLAN = '2025-06-001/new';
const ROSTER = '2025-06-001/roster';
const LATER = '2025-06-002/new';
const NOTICE = '見本高第108号';

const log: ReviewEvent[] = [
  { kind: 'submitted', original: PLAN, form: 'form-1', on: on('2025-07-10') },
  { kind: 'submitted', original: ROSTER, form: 'form-2', on: on('2025-07-10') },
  { kind: 'submitted', original: LATER, form: 'form-1', on: on('2025-07-10') },
  { kind: 'correction-asked', original: PLAN, on: on('2025-07-15'), points: ['移動手段'] },
  { kind: 'resubmitted', original: PLAN, on: on('2025-07-17') },
  { kind: 'duplicate-replaced', original: PLAN, on: on('2025-07-18'), holder: 'contractor' },
  { kind: 'received', original: PLAN, on: on('2025-07-22'), notice: NOTICE },
  { kind: 'received', original: ROSTER, on: on('2025-07-22'), notice: NOTICE },
];

const known: ReadonlyMap<string, NoticedOriginal> = new Map([
  [PLAN, { controlNumber: '2025-06-001', kind: 'new' as const }],
]);

const sheet = (events: ReviewEvent[]) =>
  acceptanceNoticeForm({
    review: reviewOf(events),
    noticeNumber: NOTICE,
    notifiedOn: on('2025-07-22'),
    known,
    counts: { newPlans: 1, updatedPlans: 0, plans: 1, rosters: 1, reports: 0 },
    notice: {
      contractorName: '社会福祉法人見本会（架空）',
      office: null,
      month: '2025-06',
      submittedOn: '2025-07-10',
      resubmittedOn: '2025-07-17',
      note: null,
      official: null,
    },
  });

describe('the notice of finished review', () => {
  test('lists what the city receives by it, with corrections and the duplicates still to replace', () => {
    const data = sheet(log);
    expect(parseDocument('AcceptanceNoticeForm', data)).toEqual({ ok: true, value: data });
    expect(data.originals).toEqual([
      { controlNumber: '2025-06-001', form: 'form-1', kind: 'new', corrections: 1, duplicatesToReplace: ['person'] },
      { controlNumber: null, form: 'form-2', kind: null, corrections: 0, duplicatesToReplace: [] },
    ]);
  });

  test('lists neither what is under review nor what another notice received', () => {
    const elsewhere: ReviewEvent = { kind: 'received', original: LATER, on: on('2025-07-25'), notice: '見本高第109号' };
    expect(sheet([...log, elsewhere]).originals).toHaveLength(2);
    expect(sheet(log.slice(0, 6)).originals).toEqual([]);
  });

  test('lists no original whose receipt the review refused, as while a correction is open', () => {
    const open = log.filter(({ kind }) => kind !== 'resubmitted' && kind !== 'duplicate-replaced');
    expect(sheet(open).originals.map(({ form }) => form)).toEqual(['form-2']);
  });

  test('takes the counts as they are given', () => {
    expect(sheet([]).counts).toEqual({ newPlans: 1, updatedPlans: 0, plans: 1, rosters: 1, reports: 0 });
  });
});
