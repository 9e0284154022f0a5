import { plainDate } from '@fukushi-kit/calendar';
import { type InspectionRecordForm, parseDocument } from '@fukushi-kit/schema';
import { inspectionDue, type ReviewEvent, type ReviewState, reviewOf } from '@fukushi-kit/settlement';
import { describe, expect, test } from 'vitest';
import { formExamples } from '../src/examples.ts';
import { inspectionRecordForm } from '../src/index.ts';

const on = plainDate;
const found = formExamples('chigasaki-r7/inspection-record').full as InspectionRecordForm;

const sheet = (states: readonly ReviewState[], finishedOn: string | null = null, handedInOn = '2025-07-10') =>
  inspectionRecordForm({
    handedInOn: on(handedInOn),
    due: inspectionDue({
      since: on(handedInOn),
      agreedDays: null,
      finishedOn: finishedOn === null ? null : on(finishedOn),
    }),
    states,
    found,
  });

const submitted = (original: string): ReviewEvent => ({
  kind: 'submitted',
  original,
  form: 'form-1',
  on: on('2025-07-10'),
});
const asked = (original: string): ReviewEvent => ({
  kind: 'correction-asked',
  original,
  on: on('2025-07-15'),
  points: ['移動手段'],
});
const received = (original: string): ReviewEvent => ({
  kind: 'received',
  original,
  on: on('2025-07-18'),
  notice: '見本高第108号',
});
const statesOf = (...log: ReviewEvent[]) => [...reviewOf(log).states.values()];

test('the record of an inspection keeps its schema and what the inspector found', () => {
  const data = sheet([]);
  expect(parseDocument('InspectionRecordForm', data)).toEqual({ ok: true, value: data });
  expect(data.items).toEqual(found.items);
});

describe('the day by which the inspection is due', () => {
  test.each<[handedInOn: string, finishedOn: string | null, dueDay: string, daysLate: number | null]>([
    ['2025-07-10', null, '2025-07-20', null],
    ['2025-07-10', '2025-07-20', '2025-07-20', 0],
    ['2025-07-10', '2025-07-21', '2025-07-20', 1],
    ['2025-07-17', '2025-07-21', '2025-07-27', 0],
  ])('handed in on %s, finished on %s', (handedInOn, finishedOn, dueDay, daysLate) => {
    expect(sheet([], finishedOn, handedInOn)).toMatchObject({ dueDay, daysLate });
  });

  test('is printed with the reading on which it rests', () => {
    expect(sheet([]).dueNote).toBe('毎月の提出を通知と読む。直しがあれば再び出した日から数える。');
  });

  test('has no note where it rests on no reading', () => {
    const due = { due: on('2025-07-20'), daysLate: null, clauses: [], readings: [] };
    expect(inspectionRecordForm({ handedInOn: on('2025-07-10'), due, states: [], found }).dueNote).toBeNull();
  });
});

describe('the result', () => {
  test.each<[title: string, states: readonly ReviewState[], result: string | null]>([
    ['nothing is handed in', [], null],
    ['one is under review', statesOf(submitted('a')), null],
    ['one is received, the other under review', statesOf(submitted('a'), submitted('b'), received('a')), null],
    ['a correction of one is open', statesOf(submitted('a'), submitted('b'), received('a'), asked('b')), 'correction'],
    ['all are received', statesOf(submitted('a'), submitted('b'), received('a'), received('b')), 'finished'],
  ])('%s', (_, states, result) => {
    expect(sheet(states).result).toBe(result);
  });
});
