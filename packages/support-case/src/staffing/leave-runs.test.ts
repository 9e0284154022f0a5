import { addDays, plainDate } from '@fukushi-kit/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leaveRuns, type StaffMember } from '../index.ts';

type Leave = StaffMember['leaves'][number];
const leave = (from: string, to: string | null, knownOn: string | null = from): Leave => ({ from, to, knownOn });

describe('ninety days of leave, both ends counted (6(8))', () => {
  test.each<
    [name: string, leaves: Leave[], runs: readonly (readonly [days: number | null, longSince: string | null])[]]
  >([
    ['89 days are not long', [leave('2025-06-01', '2025-08-28')], [[89, null]]],
    [
      '90 days are, from the day they are known',
      [leave('2025-06-01', '2025-08-29', '2025-03-03')],
      [[90, '2025-03-03']],
    ],
    ['over a leap day, 90 days end on 30 March', [leave('2024-01-01', '2024-03-30')], [[90, '2024-01-01']]],
    ['and 29 February counts', [leave('2024-01-01', '2024-03-29')], [[89, null]]],
    ['in a common year they end on 31 March', [leave('2025-01-01', '2025-03-31')], [[90, '2025-01-01']]],
    ['over the turn of the year', [leave('2025-11-01', '2026-01-29')], [[90, '2025-11-01']]],
    [
      'two that touch are one, from the day the second is known',
      [leave('2025-06-01', '2025-07-30', '2025-05-01'), leave('2025-07-31', '2025-08-29', '2025-07-15')],
      [[90, '2025-07-15']],
    ],
    [
      'a day between breaks the count',
      [leave('2025-06-01', '2025-07-30'), leave('2025-08-01', '2025-08-31')],
      [
        [60, null],
        [31, null],
      ],
    ],
    [
      'days of an overlap count once',
      [leave('2025-06-01', '2025-08-28'), leave('2025-08-01', '2025-08-28')],
      [[89, null]],
    ],
    [
      'known later than completed, it is long on the 90th day',
      [leave('2025-06-01', '2025-09-30', '2025-09-15')],
      [[122, '2025-08-29']],
    ],
    ['the day known not recorded: on the 90th day', [leave('2025-06-01', '2025-09-30', null)], [[122, '2025-08-29']]],
    ['without an end: on the 90th day', [leave('2025-06-01', null)], [[null, '2025-08-29']]],
    ['an end before the start is no leave', [leave('2025-06-02', '2025-06-01')], []],
    ['nobody away', [], []],
  ])('%s', (_, leaves, runs) => {
    expect(leaveRuns(leaves, 90).map(({ days, longSince }) => [days, longSince])).toEqual(runs);
  });

  test('a leave that follows one without an end belongs to it', () => {
    expect(leaveRuns([leave('2025-06-01', null), leave('2025-12-01', '2025-12-02')], 90)).toMatchObject([
      { from: '2025-06-01', to: null, indexes: [0, 1] },
    ]);
  });

  test.each([0, -1, 1.5, Number.NaN])('%s days are an error of the program', (long) => {
    expect(() => leaveRuns([], long)).toThrow(RangeError);
  });

  test('the order of the entries does not matter, and a run is long if and only if it lasts that long', () => {
    const start = plainDate('2025-04-01');
    const any = fc.record({ at: fc.integer({ min: 0, max: 300 }), length: fc.integer({ min: 0, max: 120 }) });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), fc.integer({ min: 1, max: 100 }), (each, long) => {
        const leaves = each.map(({ at, length }) => leave(addDays(start, at), addDays(start, at + length)));
        const plain = (of: readonly Leave[]): readonly unknown[] =>
          leaveRuns(of, long).map(({ from, to, days, longSince }) => [from, to, days, longSince]);
        expect(plain(leaves.toReversed())).toEqual(plain(leaves));
        const away = new Set(
          each.flatMap(({ at, length }) => Array.from({ length: length + 1 }, (_, index) => at + index)),
        );
        const runs = leaveRuns(leaves, long);
        expect(runs.reduce((sum, { days }) => sum + (days ?? 0), 0)).toBe(away.size);
        for (const { days, longSince } of runs) expect(longSince !== null).toBe((days ?? 0) >= long);
      }),
    );
  });
});
