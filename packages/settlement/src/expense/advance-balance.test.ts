import { plainDate } from '@fukushi-kit/calendar';
import { type Yen, yen, yenOf } from '@fukushi-kit/yen';
import { expect, test } from 'vitest';
import { advanceBalance } from '../index.ts';

const [first, second] = [
  { on: plainDate('2025-04-30'), amount: yen(60) },
  { on: plainDate('2025-10-31'), amount: yen(30) },
];

test.each<[time: 'first' | 'second', asked: Yen | null, paid: number, left: number | null]>([
  ['first', yen(60), 0, 40],
  ['second', yen(30), 60, 10],
  ['second', yen(40), 60, 0],
  ['second', null, 60, null],
])('the %s advance of %s yen of a sum of 100: %d came before it, %s are left', (time, asked, paid, left) => {
  for (const advances of [time === 'first' ? [] : [first], [first, second]]) {
    const { received, remaining } = advanceBalance({ contractSum: yen(100), time, asked, advances });
    expect([yenOf(received), yenOf(remaining)]).toEqual([paid, left]);
    expect(remaining.clauses).toEqual(['kashiwa-r7:13(1)']);
  }
});
