import { plainDate } from '@fukushi-kit/calendar';
import { expect, test } from 'vitest';
import { openPoints, type ReviewEvent } from '../index.ts';

const at = (original: string, on: string): { readonly original: string; readonly on: ReviewEvent['on'] } => ({
  original,
  on: plainDate(on),
});
const submitted = (original: string): ReviewEvent => ({
  ...at(original, '2025-07-10'),
  kind: 'submitted',
  form: 'form-1',
});
const asked = (original: string, on: string, ...points: string[]): ReviewEvent => ({
  ...at(original, on),
  kind: 'correction-asked',
  points,
});
const resubmitted = (original: string, on: string): ReviewEvent => ({ ...at(original, on), kind: 'resubmitted' });

test.each<[what: string, log: readonly ReviewEvent[], open: readonly [string, readonly string[]][]]>([
  ['nothing asked', [submitted('A')], []],
  [
    'points asked on two days, of two originals',
    [
      submitted('A'),
      submitted('B'),
      asked('A', '2025-07-12', '一'),
      asked('B', '2025-07-12', '二'),
      asked('A', '2025-07-13', '三'),
    ],
    [
      ['A', ['一', '三']],
      ['B', ['二']],
    ],
  ],
  ['points that were answered', [submitted('A'), asked('A', '2025-07-12', '一'), resubmitted('A', '2025-07-14')], []],
  [
    'a point asked after the answer',
    [submitted('A'), asked('A', '2025-07-12', '一'), resubmitted('A', '2025-07-14'), asked('A', '2025-07-14', '二')],
    [['A', ['二']]],
  ],
  ['a point of what was never handed in', [asked('A', '2025-07-12', '一')], []],
  [
    'an answer of a day before the point, which is refused',
    [submitted('A'), asked('A', '2025-07-12', '一'), resubmitted('A', '2025-07-11')],
    [['A', ['一']]],
  ],
])('what is open after %s', (_what, log, open) => {
  expect([...openPoints(log)]).toEqual(open);
});
