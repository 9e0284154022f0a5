import { plainDate } from '@fukushi-kit/calendar';
import { exact, exactSum, explain, readingsOf, recheck, yen, yenOf } from '@fukushi-kit/yen';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseFile } from '../../test/case-file.ts';
import { chosen, codes, cost, doubtsOf, pay, placement, settled, unset } from '../../test/kashiwa.ts';
import type { SettlementReadings } from '../index.ts';

describe('the settlement against advances and contract sum (精算, 13)', () => {
  const cases = caseFile<'contract' | 'advances' | 'actual' | 'difference'>('settlement-kashiwa.csv').map((row) => ({
    contract: yen(Number(row.contract)),
    advance: yen(Number(row.advances)),
    actual: yen(Number(row.actual)),
    difference: Number(row.difference),
  }));

  test('every case of the file is here', () => {
    expect(cases).toHaveLength(4);
  });

  test.each(cases)(
    'of $contract, advanced $advance, spent $actual: $difference',
    ({ contract, advance, actual, difference }) => {
      const on = plainDate('2025-04-30');
      const change = {
        contractSum: contract,
        advances: [{ on, amount: advance }],
        fullTime: [pay({ amount: actual })],
      };
      const one = settled(change);
      expect(yenOf(one.difference)).toBe(difference);
      expect(codes(one)).toEqual(actual > contract ? ['settled-above-contract-sum'] : []);
    },
  );

  test.each<
    [actual: number, reading: SettlementReadings['contractSum'], difference: number | null, told: readonly string[]]
  >([
    [31000000, 'capped', 0, ['capped']],
    [31000000, 'uncapped', 1000000, ['uncapped']],
    [31000000, null, null, []],
    [30000000, null, 0, []],
    [30000001, null, null, []],
    [29000000, null, -1000000, []],
  ])('%d yen spent under %s', (actual, contractSum, difference, told) => {
    const one = settled({ fullTime: [pay({ amount: yen(actual) })], readings: { ...chosen, contractSum } });
    expect(yenOf(one.difference)).toBe(difference);
    expect(doubtsOf(one.difference)).toEqual(difference === null ? ['kashiwa-r7:13(2)/contract-sum'] : []);
    expect(codes(one)).toEqual(actual > 30000000 ? ['settled-above-contract-sum'] : []);
    const readings = readingsOf(one.payable).filter((used) => used.doubt === 'kashiwa-r7:13(2)/contract-sum');
    expect(readings.map(({ reading }) => reading)).toEqual(told);
  });

  test('a final settlement after one on forecast pays only what is left', () => {
    const before = { on: plainDate('2026-04-30'), amount: yen(-1000000) };
    const forecast = settled({ fullTime: [pay({ amount: yen(29000000), standing: 'forecast' })] });
    expect([forecast.standing, yenOf(forecast.difference)]).toEqual(['forecast', -1000000]);
    const final = settled({ fullTime: [pay({ amount: yen(29100000) })], settledBefore: before });
    expect([final.standing, yenOf(final.received), yenOf(final.difference)]).toEqual(['final', 29000000, 100000]);
    expect(settled({ other: [cost({ standing: 'forecast' })] }).standing).toBe('forecast');
  });

  test('advances are told by their number and day, and a settlement under 1 yen is a debt of 1', () => {
    const tiny = placement({ monthlyRate: yen(1), from: plainDate('2026-02-01'), to: plainDate('2026-02-14') });
    const one = settled({ partTime: [tiny] });
    expect([one.total.value, yenOf(one.confirmed)]).toEqual(['1/2', 1]);
    const ledger = explain(one.difference);
    expect(ledger).toContain('概算払（第1回） 15,000,000円\n    入力: 支払 2025-04-30\n    根拠: 柏市仕様書13(1)');
    expect(ledger).toContain('概算払（第2回） 15,000,000円');
  });

  test('a confirmed amount names the act on fractions only where a fraction is dropped by it', () => {
    const half = placement({ monthlyRate: yen(180_001), from: plainDate('2026-02-01'), to: plainDate('2026-02-14') });
    const told = (change: Parameters<typeof settled>[0]): readonly string[] =>
      settled(change).confirmed.readings.map(({ doubt, reading }) => `${doubt} ${reading}`);
    const [rounding, act] = ['kashiwa-r7:13(2)イ/rate-and-rounding', 'kashiwa-r7:13(1)/fraction-act applies'];
    expect(told({ partTime: [half] })).toEqual([`${rounding} down`, act]);
    expect(told({ fullTime: [pay()] })).toEqual([`${rounding} down`]);
    expect(told({ partTime: [half], readings: { ...chosen, fraction: 'half-up' } })).toEqual([`${rounding} half-up`]);
  });

  test('where no reading is chosen, everything that needs one is told at once', () => {
    const one = settled({ partTime: [placement({ monthlyRate: null })], tax: null, readings: unset });
    expect(doubtsOf(one.difference)).toEqual([
      'kashiwa-r7:13(2)イ/rate-and-rounding',
      'kashiwa-r7:13(2)イ/part-month',
      'kashiwa-r7:13(2)/unlisted-items',
    ]);
    expect(yenOf(one.received)).toBe(30000000);
  });

  test('nothing advanced and nothing spent is a statement of zeros', () => {
    const nothing = settled({ advances: [], readings: unset });
    expect([nothing.total, nothing.confirmed, nothing.payable, nothing.received].map(yenOf)).toEqual([0, 0, 0, 0]);
  });
});

describe('what always holds', () => {
  const anyPay = fc.integer({ min: 0, max: 900_000 }).map((amount) => pay({ amount: yen(amount) }));
  const anyPlacement = fc
    .tuple(fc.integer({ min: 0, max: 300_000 }), fc.nat(3), fc.nat(27))
    .map(([rate, people, days]) =>
      placement({ monthlyRate: yen(rate), people, from: plainDate(`2025-10-${String(days + 1).padStart(2, '0')}`) }),
    );
  const anyCosts = fc.record({
    fullTime: fc.array(anyPay, { maxLength: 6 }),
    partTime: fc.array(anyPlacement, { maxLength: 4 }),
  });

  test('the total equals its parts, their order does not matter, and every figure follows', () => {
    fc.assert(
      fc.property(anyCosts, ({ fullTime, partTime }) => {
        const one = settled({ fullTime, partTime });
        const other = settled({ fullTime: [...fullTime].reverse(), partTime: [...partTime].reverse() });
        expect(other.difference.value).toBe(one.difference.value);
        expect(one.total.value).toBe(exactSum(Object.values(one.costs).map(({ value }) => value ?? exact(0))));
        expect(recheck(one.difference)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('what is paid in the end does not depend on how much was advanced, nor in which order', () => {
    fc.assert(
      fc.property(anyCosts, fc.nat(15_000_000), fc.nat(15_000_000), (costs, first, second) => {
        const advances = [first, second].map((amount) => ({ on: plainDate('2025-04-30'), amount: yen(amount) }));
        const one = settled({ ...costs, advances });
        const other = settled({ ...costs, advances: [...advances].reverse() });
        expect((yenOf(one.received) ?? 0) + (yenOf(one.difference) ?? 0)).toBe(yenOf(one.payable));
        expect(other.difference.value).toBe(one.difference.value);
        expect((yenOf(one.payable) ?? 0) <= 30000000).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
