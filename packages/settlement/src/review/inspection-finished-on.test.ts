import { plainDate } from '@fukushi-kit/calendar';
import { expect, test } from 'vitest';
import { inspectionFinishedOn, type ReviewEvent, reviewOf } from '../index.ts';

const submitted = (original: string): ReviewEvent => ({
  kind: 'submitted',
  original,
  on: plainDate('2025-07-10'),
  form: 'form-1',
});
const received = (original: string, on: string): ReviewEvent => ({
  kind: 'received',
  original,
  on: plainDate(on),
  notice: '茅高第1号',
});

test.each<[what: string, log: readonly ReviewEvent[], on: string | null]>([
  ['with nothing handed in', [], null],
  ['with one of two received', [submitted('A'), submitted('B'), received('A', '2025-07-18')], null],
  [
    'with the last of two received, whichever stands last in the log',
    [submitted('A'), submitted('B'), received('B', '2025-07-19'), received('A', '2025-07-18')],
    '2025-07-19',
  ],
])('an inspection %s', (_what, log, on) => {
  expect(inspectionFinishedOn(reviewOf(log))).toBe(on);
});
