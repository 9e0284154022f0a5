import { type PlainDate, plainDate } from '@fukushi-kit/calendar';
import type { Need } from '@fukushi-kit/rule';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyExact } from '../test/any-exact.ts';
import {
  type DatedRate,
  type Exact,
  exact,
  exactSum,
  given,
  needsOf,
  rateOn,
  recheck,
  type TaxCategory,
  type TaxedAmount,
  type TaxLine,
  withTax,
  yenOf,
} from './index.ts';

const rate = (from: string, to: string | null, percent: number): DatedRate => ({
  from: plainDate(from),
  to: to === null ? null : plainDate(to),
  percent: exact(percent),
  source: '計算例',
  standing: 'verified',
});
const rates = {
  standard: [rate('2025-04-01', '2025-09-30', 10), rate('2025-10-01', null, 12)],
  reduced: [rate('2025-04-01', null, 8)],
};
const need: Need = { cause: 'silent', doubt: 'chigasaki-r7:12/unit-price', clauses: ['chigasaki-r7:12'] };
const line = (value: Exact | number, category: TaxCategory | null): TaxLine => ({
  amount: given({ label: '小計', unit: 'yen', value, source: '計算例' }),
  category,
  need,
});
const bill = (lines: readonly TaxLine[], on = '2025-09-30'): TaxedAmount =>
  withTax({ lines, rates, on: plainDate(on), clauses: ['chigasaki-r7:12'] });
const shown = ({ excluded, tax, confirmed }: TaxedAmount): readonly (number | null)[] =>
  [excluded, tax, confirmed].map(yenOf);

describe('consumption tax (消費税) per line', () => {
  test.each<[value: number, category: TaxCategory | null, confirmed: number]>([
    [19_095, 'standard', 1],
    [19_090, 'standard', 0],
    [19_095, null, 0],
  ])('the reading by which a fraction is dropped is told where one is: %d yen, %s', (value, category, confirmed) => {
    const readings = [{ doubt: 'chigasaki-r7:12/fraction-act', reading: 'applies' }] as const;
    const one = withTax({ lines: [line(value, category)], rates, on: plainDate('2025-09-30'), readings });
    expect(one.confirmed.readings).toEqual(readings.slice(0, confirmed));
    expect([...one.excluded.readings, ...bill([line(value, category)]).confirmed.readings]).toEqual([]);
  });

  test.each<[category: TaxCategory, on: string, shown: readonly number[]]>([
    ['standard', '2025-09-30', [19095, 1909, 21004]],
    ['standard', '2025-10-01', [19095, 2291, 21386]],
    ['reduced', '2025-10-01', [19095, 1527, 20622]],
    ['exempt', '2025-10-01', [19095, 0, 19095]],
    ['out-of-scope', '2025-10-01', [19095, 0, 19095]],
  ])('19,095 yen %s on %s: %j', (category, on, figures) => {
    expect(shown(bill([line(19095, category)], on))).toEqual(figures);
  });

  test('one contract can hold taxed and untaxed lines', () => {
    expect(shown(bill([line(100000, 'standard'), line(50000, 'exempt')]))).toEqual([150000, 10000, 160000]);
  });

  test('the fraction is dropped once, from the total, not from each line', () => {
    const lines = [line(105, 'standard'), line(105, 'standard')];
    expect(shown(bill(lines))).toEqual([210, 21, 231]);
    expect(lines.map((each) => yenOf(bill([each]).tax))).toEqual([10, 10]);
  });

  test('it is a debt of the city: what is under 1 yen in total counts as 1, by the act', () => {
    const half = bill([line(exact('1/2'), 'exempt')]);
    expect(shown(half)).toEqual([1, 0, 1]);
    expect(half.confirmed.clauses).toEqual(['chigasaki-r7:12', 'fraction-calculation-act:2(1)']);
  });

  test('an unknown category leaves the total unknown, with what is asked for', () => {
    const open = bill([line(100, 'standard'), line(200, null)]);
    expect(shown(open)).toEqual([300, null, null]);
    expect(needsOf(open.confirmed)).toEqual([need]);
  });

  test('a day without a rate leaves the total unknown; an untaxed line does not ask for one', () => {
    const before = bill([line(100, 'standard')], '2025-03-31');
    expect(before.confirmed.value).toBe(null);
    expect(needsOf(before.confirmed)).toEqual([{ cause: 'data', fact: '消費税率', label: '消費税率', clauses: [] }]);
    expect(shown(bill([line(100, 'exempt')], '2025-03-31'))).toEqual([100, 0, 100]);
    expect(shown(bill([line(0, 'standard')], '2025-03-31'))).toEqual([0, 0, 0]);
  });

  test('two rates on one day are an error, and the ends of a rate belong to it', () => {
    const day: PlainDate = plainDate('2025-09-30');
    expect(rateOn(rates.standard, day)?.percent).toBe('10');
    expect(() => rateOn([...rates.standard, rate('2025-09-30', null, 5)], day)).toThrow(RangeError);
  });

  test('what is shown adds up, in any order of the lines, and every figure follows', () => {
    const anyCategory = fc.constantFrom<TaxCategory>('standard', 'reduced', 'exempt', 'out-of-scope');
    const anyLines = fc.array(
      fc.tuple(anyExact, anyCategory).map(([amount, category]) => line(amount, category)),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(anyLines, (lines) => {
        const one = bill(lines);
        const [excluded, tax, confirmed] = shown(one);
        expect((excluded ?? 0) + (tax ?? 0)).toBe(confirmed);
        expect(shown(bill([...lines].reverse()))).toEqual([excluded, tax, confirmed]);
        expect(one.excluded.how === 'rounded' && one.excluded.of.value).toBe(
          exactSum(lines.map(({ amount }) => amount.value ?? exact(0))),
        );
        expect(recheck(one.tax)).toEqual([]);
      }),
    );
  });
});
