import type { Need } from '@fukushi-kit/rule';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyExact } from '../test/any-exact.ts';
import {
  type Derivation,
  derive,
  exact,
  exactSum,
  explain,
  given,
  messages,
  needsOf,
  type Operation,
  readingsOf,
  recheck,
  rounded,
  yenOf,
} from './index.ts';

const need: Need = { cause: 'silent', doubt: 'chigasaki-r7:12/unit-price', clauses: ['chigasaki-r7:12'] };
const figure = (label: string, value: string): Derivation =>
  given({ label, unit: 'yen', value: exact(value), source: '計算例' });
const unknown = given({ label: '単価', unit: 'yen', value: null, source: '契約書', needs: [need] });

describe('a figure and what it came from (算出根拠)', () => {
  const parts = [figure('甲', '10'), figure('乙', '4'), figure('丙', '1/2')];
  test.each<[how: Operation, value: string]>([
    ['sum', '29/2'],
    ['difference', '11/2'],
    ['product', '20'],
    ['quotient', '5'],
    ['least', '1/2'],
  ])('the %s of 10, 4 and a half is %s', (how, value) => {
    expect(derive({ label: '計', unit: 'yen', how, of: parts }).value).toBe(value);
    expect(derive({ label: '計', unit: 'yen', how, of: [...parts, unknown] }).value).toBe(null);
    expect(recheck(derive({ label: '計', unit: 'yen', how, of: parts }))).toEqual([]);
  });

  test('nothing times an unknown price is nothing, and asks for nothing', () => {
    const none = derive({ label: '計', unit: 'yen', how: 'product', of: [unknown, figure('件数', '0')] });
    expect([none.value, needsOf(none)]).toEqual(['0', []]);
    expect(needsOf(derive({ label: '計', unit: 'yen', how: 'sum', of: [unknown, unknown, none] }))).toEqual([need]);
  });

  test('needs of several doubts and facts are all told', () => {
    const rate: Need = { cause: 'silent', doubt: 'kashiwa-r7:13(2)イ/part-month', clauses: ['kashiwa-r7:13(2)イ'] };
    const day: Need = { cause: 'data', fact: 'paidOn', label: '支払日', clauses: [] };
    const proof: Need = { cause: 'data', fact: 'evidence', label: '挙証資料', clauses: [] };
    const open = given({ label: '額', unit: 'yen', value: null, source: '契約書', needs: [need, rate, day, proof] });
    expect(needsOf(open)).toEqual([need, rate, day, proof]);
    expect(explain(open)).toContain('未定の理由: 記録を待つ 支払日');
  });

  test('the sum of nothing is 0; the least of nothing and an unknown figure without a need are errors', () => {
    expect(derive({ label: '計', unit: 'yen', how: 'sum', of: [] }).value).toBe('0');
    expect(() => derive({ label: '計', unit: 'yen', how: 'least', of: [] })).toThrow(RangeError);
    expect(() => given({ label: '単価', unit: 'yen', value: null, source: '契約書' })).toThrow(RangeError);
    expect(() => given({ label: '単価', unit: 'yen', value: 0.5, source: '契約書' })).toThrow(RangeError);
  });

  test('a fraction of a yen is not taken for whole yen before it is rounded', () => {
    expect(() => yenOf(figure('額', '1/2'))).toThrow(RangeError);
    expect(yenOf(unknown)).toBe(null);
    expect(rounded({ label: '確定', of: unknown, rounding: { rule: 'public-debt' } }).value).toBe(null);
  });

  test('the readings of the parts are those of the whole, each once', () => {
    const capped = { doubt: 'kashiwa-r7:13(2)/contract-sum', reading: 'capped' } as const;
    const part = given({ label: '甲', unit: 'yen', value: 1, source: '計算例', readings: [capped] });
    const whole = derive({ label: '計', unit: 'yen', how: 'sum', of: [part, part], readings: [capped] });
    expect(readingsOf(whole)).toEqual([capped]);
  });

  test('a stored figure that was changed is found, with its place, and the others are not', () => {
    const [first = unknown] = parts;
    const total = derive({ label: '計', unit: 'yen', how: 'sum', of: parts });
    const whole = rounded({ label: '確定', of: total, rounding: { rule: 'public-debt' } });
    const stored = JSON.parse(JSON.stringify(whole)) as Derivation;
    expect(stored).toEqual(whole);
    expect(recheck(stored)).toEqual([]);
    const changed = { ...whole, of: { ...total, of: [{ ...first, value: exact(1010) }, ...parts.slice(1)] } };
    expect(recheck(changed)).toEqual([{ code: 'figure-does-not-follow', path: ['of'], severity: 'error' }]);
    expect(recheck({ ...whole, value: exact(15) }).map(({ code }) => messages[code])).toHaveLength(1);
  });

  test('a ledger names every figure once, with source, formula, rounding, clause, reading and what is open', () => {
    const price = given({
      label: '月額',
      unit: 'yen',
      value: 180000,
      source: '契約書',
      clauses: ['kashiwa-r7:13(2)イ'],
    });
    const months = given({
      label: '配置月数',
      unit: 'months',
      value: exact('171/31'),
      source: '配置期間',
      readings: [{ doubt: 'kashiwa-r7:13(2)イ/part-month', reading: 'by-days' }],
    });
    const cost = derive({ label: '非常勤', unit: 'yen', how: 'product', of: [price, months] });
    const total = rounded({
      label: '確定金額',
      of: cost,
      rounding: { rule: 'public-debt' },
      clauses: ['fraction-calculation-act:2(1)'],
    });
    expect(explain(total).split('\n')).toEqual([
      '[1] 確定金額 992,903円',
      '    算式: [2]',
      '    端数: 1円未満切捨て（債務。全額が1円未満なら1円） 992,903と7/31円 → 992,903円',
      '    根拠: 端数計算法第2条第1項',
      '[2] 非常勤 992,903と7/31円',
      '    算式: [3] × [4]',
      '[3] 月額 180,000円',
      '    入力: 契約書',
      '    根拠: 柏市仕様書13(2)イ',
      '[4] 配置月数 5と16/31か月',
      '    入力: 配置期間',
      '    読み方: 日割とする。月割とは別の取決めが要る。（kashiwa-r7:13(2)イ/part-month by-days）',
    ]);
    const told = explain(total, ({ doubt, reading }) => `${doubt} ${reading}は未決`).split('\n');
    expect(told.at(-1)).toMatch(
      /^ {4}読み方: 日割とする。.+（.+ by-days）［kashiwa-r7:13\(2\)イ\/part-month by-daysは未決］$/,
    );
    expect(told.slice(0, -1)).toEqual(explain(total).split('\n').slice(0, -1));
    const lines = explain(
      derive({ label: '差', unit: 'yen', how: 'difference', of: [figure('甲', '-1/3'), unknown] }),
    ).split('\n');
    expect(lines).toEqual([
      '[1] 差 未定',
      '    算式: [2] － [3]',
      '[2] 甲 -1/3円',
      '    入力: 計算例',
      '[3] 単価 未定',
      '    入力: 契約書',
      '    未定の理由: 契約・仕様書に定めがない 1件の単価と消費税の扱いが書かれていない。（chigasaki-r7:12/unit-price）',
    ]);
    expect(explain(derive({ label: '計', unit: 'yen', how: 'least', of: [price, total] })).split('\n')[1]).toBe(
      '    算式: 最も小さい額: [2]、[3]',
    );
    expect(explain(derive({ label: '計', unit: 'yen', how: 'sum', of: [] }))).toBe('[1] 計 0円\n    算式: なし');
  });

  test('a total equals its parts, however they are put together, and always follows', () => {
    fc.assert(
      fc.property(fc.array(anyExact, { minLength: 1, maxLength: 8 }), fc.nat(), (values, at) => {
        const figures = values.map((value) => figure('額', value));
        const cut = at % (figures.length + 1);
        const sum = (of: readonly Derivation[]): Derivation => derive({ label: '計', unit: 'yen', how: 'sum', of });
        const whole = sum([sum(figures.slice(0, cut)), sum(figures.slice(cut))]);
        expect(whole.value).toBe(exactSum(values));
        expect(recheck(whole)).toEqual([]);
        expect(explain(whole).match(/^\[\d+\]/gm)).toHaveLength(figures.length + 3);
      }),
    );
  });
});
