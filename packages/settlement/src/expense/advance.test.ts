import { plainDate } from '@fukushi-kit/calendar';
import { type Exact, exact, yen } from '@fukushi-kit/yen';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advancePlan, messages } from '../index.ts';

const shares = (...parts: readonly string[]): readonly { share: Exact; on: null }[] =>
  parts.map((share) => ({ share: exact(share), on: null }));
const amounts = (contractSum: number, ...parts: readonly string[]): readonly number[] => {
  const plan = advancePlan(yen(contractSum), shares(...parts));
  return plan.ok ? (plan.value ?? []).map(({ amount }) => amount) : [];
};

describe('the two advances (概算払, 13(1))', () => {
  test.each<[contractSum: number, parts: readonly string[], amounts: readonly number[]]>([
    [30000001, ['1/2', '1/2'], [15000001, 15000000]],
    [30000000, ['0.6', '0.4'], [18000000, 12000000]],
    [30000000, ['0.5', '0.4'], [15000000, 12000000]],
    [100, ['1/3', '1/3'], [33, 33]],
    [101, ['1/3', '1/3'], [34, 33]],
    [100, ['0', '1'], [0, 100]],
    [100, ['0', '0'], [0, 0]],
    [0, ['1/2', '1/2'], [0, 0]],
  ])('of %d yen by %j are %j', (contractSum, parts, expected) => {
    expect(amounts(contractSum, ...parts)).toEqual(expected);
  });

  test('keep their days, and are not known while the shares are not agreed', () => {
    const on = plainDate('2025-04-30');
    const plan = advancePlan(yen(100), [
      { share: exact('1/2'), on },
      { share: exact('1/2'), on: null },
    ]);
    expect(plan).toEqual({
      ok: true,
      value: [
        { on, amount: 50 },
        { on: null, amount: 50 },
      ],
    });
    expect(advancePlan(yen(100), null)).toEqual({ ok: true, value: null });
  });

  test.each<[contractSum: number, parts: readonly string[], codes: readonly string[]]>([
    [100, ['1'], ['advances-not-two']],
    [100, ['1/2', '1/4', '1/4'], ['advances-not-two']],
    [100, ['1/2', '51/100'], ['advance-above-contract-sum']],
    [100, ['3/2', '-1/2'], ['advance-negative']],
    [-1, ['1/2', '1/2'], ['contract-sum-negative']],
  ])('%d yen by %j is refused: %j', (contractSum, parts, codes) => {
    const plan = advancePlan(yen(contractSum), shares(...parts));
    const findings = plan.ok ? [] : plan.findings;
    expect(findings.map(({ code }) => code)).toEqual(codes);
    expect(findings.every(({ code, clauses }) => code in messages && clauses?.[0]?.startsWith('kashiwa-r7:1'))).toBe(
      true,
    );
  });

  test('never add up to more than the contract sum, and to all of it when the shares do', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000_000),
        fc.integer({ min: 0, max: 97 }),
        fc.integer({ min: 0, max: 97 }),
        (sum, one, other) => {
          fc.pre(one + other <= 97);
          const added = (parts: readonly string[]): number =>
            amounts(sum, ...parts).reduce((total, amount) => total + amount, 0);
          expect(added([`${one}/97`, `${other}/97`])).toBeLessThanOrEqual(sum);
          expect(added([`${one}/97`, `${97 - one}/97`])).toBe(sum);
        },
      ),
    );
  });
});
