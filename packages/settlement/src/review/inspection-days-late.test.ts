import { plainDate } from '@fukushi-kit/calendar';
import { expect, test } from 'vitest';
import { inspectionDaysLate, type ReviewEvent, reviewOf } from '../index.ts';

const submitted = (original: string, on: string): ReviewEvent => ({
  kind: 'submitted',
  original,
  on: plainDate(on),
  form: 'form-1',
});
const received = (original: string, on: string): ReviewEvent => ({
  kind: 'received',
  original,
  on: plainDate(on),
  notice: '茅高第1号',
});

test.each<[what: string, log: readonly ReviewEvent[], agreedDays: number | null, late: number]>([
  ['nothing handed in', [], null, 0],
  ['received on the tenth day', [submitted('A', '2025-07-10'), received('A', '2025-07-20')], null, 0],
  ['received on the eleventh day', [submitted('A', '2025-07-10'), received('A', '2025-07-21')], null, 1],
  ['fewer days agreed', [submitted('A', '2025-07-10'), received('A', '2025-07-20')], 7, 3],
  [
    'the latest of several',
    [
      submitted('A', '2025-07-10'),
      submitted('B', '2025-08-08'),
      received('A', '2025-07-24'),
      received('B', '2025-08-19'),
    ],
    null,
    4,
  ],
  ['one that is not received yet', [submitted('A', '2025-07-10')], null, 0],
  [
    'anew from the resubmission',
    [
      submitted('A', '2025-07-10'),
      { kind: 'correction-asked', original: 'A', on: plainDate('2025-07-15'), points: ['避難経路'] },
      { kind: 'resubmitted', original: 'A', on: plainDate('2025-07-31') },
      received('A', '2025-08-11'),
    ],
    null,
    1,
  ],
])('the inspection of %s', (_what, log, agreedDays, late) => {
  expect(inspectionDaysLate(reviewOf(log), agreedDays)).toBe(late);
});
