import { describe, expect, expectTypeOf, test } from 'vitest';
import { isClauseId } from './clauses.ts';
import { type DoubtId, doubt, doubts, isDoubtId } from './doubt.ts';

const of = (specification: string): typeof doubts => doubts.filter(({ id }) => id.startsWith(`${specification}:`));

describe('疑義', () => {
  test('each open entry of the two specifications is kept', () => {
    expect(of('chigasaki-r7')).toHaveLength(31);
    expect(of('kashiwa-r7')).toHaveLength(31);
    expect(new Set(doubts.map(({ id }) => id)).size).toBe(doubts.length);
  });

  test('each is raised by clauses that exist, the first of its own specification', () => {
    for (const { id, clauses } of doubts) {
      expect(clauses.every(isClauseId)).toBe(true);
      expect(clauses[0]?.split(':')[0]).toBe(id.split(':')[0]);
    }
  });

  test('each default is one of its readings, and readings differ', () => {
    for (const { id, readings, default: chosen } of doubts) {
      const ids = readings.map((reading) => reading.id);
      expect(new Set(ids).size, id).toBe(ids.length);
      expect(chosen === null || ids.includes(chosen), id).toBe(true);
    }
  });

  test('these can be answered by the municipality alone', () => {
    expect(doubts.filter((each) => each.default === null).map(({ id }) => id)).toEqual([
      'chigasaki-r7:12/updated-plan',
      'chigasaki-r7:4/march-work',
      'chigasaki-r7:8(3)ア/contractor-copy',
      'chigasaki-r7:特記2(2)/several-managers',
      'chigasaki-r7:特記8/home-visit',
      'chigasaki-r7:12/received-after-period',
      'chigasaki-r7:12/changed-before-receipt',
      'chigasaki-r7:8(4)イ/superseded-copies',
      'chigasaki-r7:9(3)/ended-under-review',
      'kashiwa-r7:13(1)/late-return',
      'kashiwa-r7:11/operating-the-tool',
      'kashiwa-r7:10(2)コ/monthly-data',
      'kashiwa-r7:8(5)イ/march-costs',
      'kashiwa-r7:13(2)/unlisted-items',
      'kashiwa-r7:13(2)イ/part-month',
      'kashiwa-r7:6(1)/responsible-person',
      'kashiwa-r7:6(8)/long-leave',
      'kashiwa-r7:6(3)/first-day-approval',
      'kashiwa-r7:7(2)オ/other-endings',
    ]);
  });

  test('is found under its own id only', () => {
    expect(doubts.every((each) => doubt(each.id) === each)).toBe(true);
    expect(isDoubtId('chigasaki-r7:9(2)/report-months')).toBe(false);
    expect(() => doubt('chigasaki-r7:9(2)/report-months' as DoubtId)).toThrow(RangeError);
  });

  test('a wrong id does not compile', () => {
    expectTypeOf<'chigasaki-r7:9(2)/report-month'>().toExtend<DoubtId>();
    expectTypeOf<'chigasaki-r7:9(2)/no-such'>().not.toExtend<DoubtId>();
  });
});
