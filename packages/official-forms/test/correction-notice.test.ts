import { plainDate } from '@fukushi-kit/calendar';
import { parseDocument } from '@fukushi-kit/schema';
import { type ReviewEvent, reviewOf } from '@fukushi-kit/settlement';
import { describe, expect, test } from 'vitest';
import { correctionNoticeForm, type PointRemark } from '../src/index.ts';

const on = plainDate;
const A = '2025-06-001/new';
const B = '2025-06-003/roster';

const log: ReviewEvent[] = [
  { kind: 'submitted', original: A, form: 'form-1', on: on('2025-07-10') },
  { kind: 'submitted', original: B, form: 'form-2', on: on('2025-07-10') },
  { kind: 'correction-asked', original: A, on: on('2025-07-15'), points: ['移動手段', '避難先'] },
  { kind: 'correction-asked', original: B, on: on('2025-07-15'), points: ['署名の日'] },
  { kind: 'resubmitted', original: A, on: on('2025-07-17') },
  { kind: 'correction-asked', original: A, on: on('2025-07-18'), points: ['避難先'] },
];

const remarks: ReadonlyMap<string, PointRemark> = new Map([
  [A, { controlNumber: '2025-06-001', confirmWithPerson: true, originalReturned: true }],
]);

const sheet = (events: ReviewEvent[], notifiedOn: string) =>
  correctionNoticeForm({
    log: events,
    review: reviewOf(events),
    notifiedOn: on(notifiedOn),
    remarks,
    notice: {
      noticeNumber: '見本高第101号',
      contractorName: '社会福祉法人見本会（架空）',
      office: null,
      month: '2025-06',
      submittedOn: '2025-07-10',
      resubmitBy: null,
      note: null,
      official: null,
    },
  });

describe('the notice of points to correct', () => {
  test('names every point of the day, with the document that it is about', () => {
    const data = sheet(log, '2025-07-15');
    expect(parseDocument('CorrectionNoticeForm', data)).toEqual({ ok: true, value: data });
    expect(data.points).toEqual([
      {
        controlNumber: '2025-06-001',
        form: 'form-1',
        text: '移動手段',
        confirmWithPerson: true,
        originalReturned: true,
      },
      { controlNumber: '2025-06-001', form: 'form-1', text: '避難先', confirmWithPerson: true, originalReturned: true },
      { controlNumber: null, form: 'form-2', text: '署名の日', confirmWithPerson: null, originalReturned: null },
    ]);
  });

  test.each<[day: string, points: readonly string[]]>([
    ['2025-07-14', []],
    ['2025-07-17', []],
    ['2025-07-18', ['避難先']],
  ])('of %s names %j', (day, points) => {
    expect(sheet(log, day).points.map(({ text }) => text)).toEqual(points);
  });

  test('leaves out what the review refused: nothing is asked of an original after its receipt', () => {
    const received: ReviewEvent[] = [
      { kind: 'submitted', original: A, form: 'form-1', on: on('2025-07-10') },
      { kind: 'received', original: A, on: on('2025-07-14'), notice: '見本高第100号' },
      { kind: 'correction-asked', original: A, on: on('2025-07-15'), points: ['移動手段'] },
    ];
    expect(sheet(received, '2025-07-15').points).toEqual([]);
  });

  test('knows no document of an original that was never handed in', () => {
    const asked: ReviewEvent[] = [
      { kind: 'correction-asked', original: A, on: on('2025-07-15'), points: ['移動手段'] },
    ];
    expect(sheet(asked, '2025-07-15').points).toEqual([]);
  });
});
