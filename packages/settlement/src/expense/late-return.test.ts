import { plainDate } from '@fukushi-kit/calendar';
import { type Derivation, exact, explain, needsOf, readingsOf, recheck, yen, yenOf } from '@fukushi-kit/yen';
import { describe, expect, test } from 'vitest';
import { pay, settled } from '../../test/kashiwa.ts';
import { type LateReturnReading, lateReturn } from '../index.ts';

const doubt = 'kashiwa-r7:13(1)/late-return';
const fraction = { doubt: 'kashiwa-r7:13(1)/fraction-act', reading: 'applies' };
const terms = (percent: string): NonNullable<Parameters<typeof lateReturn>[0]['terms']> => ({
  rates: [
    { from: plainDate('2021-04-01'), to: null, percent: exact(percent), source: '計算例', standing: 'unverified' },
  ],
  rateOf: 'first-late-day',
  daysInYear: { days: 365, source: '計算例', standing: 'unverified' },
});
const interest = (
  returnedOn: string,
  reading: LateReturnReading | null,
  change: Partial<Parameters<typeof lateReturn>[0]> = {},
): Derivation =>
  lateReturn({
    overpaid: yen(1_460_000),
    dueOn: plainDate('2026-04-30'),
    returnedOn: plainDate(returnedOn),
    contractOn: null,
    terms: terms('2.5'),
    reading,
    ...change,
  });

describe('interest on what is returned late (概算払の返還の遅れ, 13(1))', () => {
  test.each<[returnedOn: string, reading: LateReturnReading | null, amount: number | null]>([
    ['2026-04-30', 'act', 0],
    ['2026-05-01', 'act', 100],
    ['2026-05-31', 'act', 3100],
    ['2026-05-31', 'contract', 3100],
    ['2026-04-30', null, 0],
    ['2026-05-01', null, null],
  ])('returned on %s, read as %s: %s', (returnedOn, reading, amount) => {
    expect(yenOf(interest(returnedOn, reading))).toBe(amount);
  });

  test('names the reading where something is late, and the fraction that was dropped', () => {
    expect(readingsOf(interest('2026-04-30', 'act'))).toEqual([]);
    expect(readingsOf(interest('2026-05-01', 'act'))).toEqual([{ doubt, reading: 'act' }]);
    expect(readingsOf(interest('2026-05-01', 'contract', { overpaid: yen(1_460_001) }))).toEqual([
      { doubt, reading: 'contract' },
      fraction,
    ]);
  });

  test('cites the act where it is read by the act, and says what is unverified', () => {
    const ledger = explain(interest('2026-05-01', 'act'));
    expect(ledger).toContain('根拠: 柏市仕様書13(1)、支払遅延防止法第11条、支払遅延防止法第14条、端数計算法第2条第1項');
    expect(ledger.match(/計算例（未確認）/g)).toHaveLength(2);
    expect(explain(interest('2026-05-01', 'contract'))).not.toContain('支払遅延防止法');
    expect(yenOf(interest('2026-05-31', 'contract', { terms: terms('10.95') }))).toBe(13_578);
  });

  test.each<[what: string, change: Partial<Parameters<typeof lateReturn>[0]>, need: string]>([
    ['no reading is chosen', { reading: null }, doubt],
    ['no reading is chosen and no day set', { reading: null, dueOn: null }, doubt],
    ['the notice sets no day', { dueOn: null }, 'dueOn 返納告知の期限'],
    ['nobody gave a rate', { terms: null }, '遅延利息の率（年） 遅延利息の率（年）'],
  ])('is open while %s', (_what, change, need) => {
    const open = interest('2026-05-01', 'act', change);
    expect(open.value).toBe(null);
    const needs = needsOf(open).map((each) => (each.cause === 'silent' ? each.doubt : `${each.fact} ${each.label}`));
    expect(needs).toContain(need);
  });

  test('nothing overpaid bears nothing, whatever is not known', () => {
    expect(yenOf(interest('2026-05-01', null, { overpaid: yen(0), dueOn: null, terms: null }))).toBe(0);
  });

  test('follows from the settlement that left it to return', () => {
    const { difference } = settled({ fullTime: [pay({ amount: yen(28_540_000) })] });
    expect(yenOf(difference)).toBe(-1_460_000);
    const late = interest('2026-05-31', 'act', { overpaid: yen(-Number(difference.value)) });
    expect([yenOf(late), recheck(late)]).toEqual([3100, []]);
  });
});
