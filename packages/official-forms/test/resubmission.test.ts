import { plainDate } from '@fukushi-kit/calendar';
import { parseDocument } from '@fukushi-kit/schema';
import { type ReviewEvent, reviewOf } from '@fukushi-kit/settlement';
import { describe, expect, test } from 'vitest';
import { resubmissionForm } from '../src/index.ts';

const on = plainDate;
const PLAN = '2025-06-001/new';
const ROSTER = '2025-06-003/roster';

const first: ReviewEvent[] = [
  { kind: 'submitted', original: PLAN, form: 'form-1', on: on('2025-07-10') },
  { kind: 'submitted', original: ROSTER, form: 'form-2', on: on('2025-07-10') },
  { kind: 'correction-asked', original: PLAN, on: on('2025-07-15'), points: ['移動手段'] },
  { kind: 'correction-asked', original: PLAN, on: on('2025-07-16'), points: ['避難先'] },
  { kind: 'resubmitted', original: PLAN, on: on('2025-07-17') },
];

const second: ReviewEvent[] = [
  ...first,
  { kind: 'correction-asked', original: PLAN, on: on('2025-07-18'), points: ['避難先の所在地'] },
  { kind: 'correction-asked', original: ROSTER, on: on('2025-07-18'), points: ['署名の日'] },
  { kind: 'resubmitted', original: PLAN, on: on('2025-07-22') },
  { kind: 'resubmitted', original: ROSTER, on: on('2025-07-22') },
];

const sheet = (log: readonly ReviewEvent[], day: string) =>
  resubmissionForm({
    log,
    review: reviewOf(log),
    resubmittedOn: on(day),
    corrected: (original, point) => ({
      controlNumber: original.slice(0, 11),
      before: null,
      after: `${point}を直した。`,
      confirmedOn: null,
    }),
    letter: {
      controlNumber: null,
      contractor: {
        name: '社会福祉法人見本会（架空）',
        address: null,
        representative: null,
        contactPerson: null,
        phone: null,
      },
      month: '2025-06',
      noticeNumber: '見本高第101号',
      noticedOn: '2025-07-15',
    },
  });

describe('the letter of resubmission', () => {
  test('answers every point that was asked for, in the order of the log', () => {
    const data = sheet(first, '2025-07-17');
    expect(parseDocument('ResubmissionForm', data)).toEqual({ ok: true, value: data });
    expect(data.round).toBe(1);
    const row = { controlNumber: '2025-06-001', form: 'form-1', before: null, confirmedOn: null };
    expect(data.corrections).toEqual([
      { ...row, point: '移動手段', after: '移動手段を直した。' },
      { ...row, point: '避難先', after: '避難先を直した。' },
    ]);
  });

  test('answers the second time only what was asked since the first', () => {
    const { round, corrections } = sheet(second, '2025-07-22');
    expect(round).toBe(2);
    expect(corrections.map(({ form, point }) => [form, point])).toEqual([
      ['form-1', '避難先の所在地'],
      ['form-2', '署名の日'],
    ]);
  });

  test('holds nothing on a day on which nothing was handed in again', () => {
    expect(sheet(first, '2025-07-18')).toMatchObject({ round: null, corrections: [] });
  });

  test('leaves out a resubmission that the review refused', () => {
    const refused: ReviewEvent[] = [
      { kind: 'submitted', original: PLAN, form: 'form-1', on: on('2025-07-10') },
      { kind: 'resubmitted', original: PLAN, on: on('2025-07-17') },
    ];
    expect(sheet(refused, '2025-07-17')).toMatchObject({ round: null, corrections: [] });
  });

  test.each<[title: string, replaced: ReviewEvent[], contractor: string | null, person: string | null]>([
    ['none', [], null, null],
    [
      'one of two',
      [{ kind: 'duplicate-replaced', original: PLAN, on: on('2025-07-18'), holder: 'contractor' }],
      '2025-07-18',
      null,
    ],
    [
      'both',
      [
        { kind: 'duplicate-replaced', original: PLAN, on: on('2025-07-18'), holder: 'contractor' },
        { kind: 'duplicate-replaced', original: PLAN, on: on('2025-07-19'), holder: 'person' },
      ],
      '2025-07-18',
      '2025-07-19',
    ],
  ])('says when duplicates were replaced: %s', (_, replaced, contractor, person) => {
    expect(sheet([...first, ...replaced], '2025-07-17')).toMatchObject({
      contractorCopyReplacedOn: contractor,
      personCopyReplacedOn: person,
    });
  });

  test('names no day for the duplicates of 様式2, which has none', () => {
    const roster: ReviewEvent[] = [
      { kind: 'submitted', original: ROSTER, form: 'form-2', on: on('2025-07-10') },
      { kind: 'correction-asked', original: ROSTER, on: on('2025-07-15'), points: ['署名の日'] },
      { kind: 'resubmitted', original: ROSTER, on: on('2025-07-17') },
    ];
    expect(sheet(roster, '2025-07-17')).toMatchObject({ contractorCopyReplacedOn: null, personCopyReplacedOn: null });
  });
});
