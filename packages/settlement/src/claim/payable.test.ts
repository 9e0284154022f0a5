import { explain, needsOf, readingsOf, recheck, yen, yenOf } from '@fukushi-kit/yen';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amounts, claimed, codes, history, plan, settled, unset } from '../../test/chigasaki.ts';
import { type ClaimedOriginal, type ClaimReadings, messages, reviewOf } from '../index.ts';

describe('what the specification leaves open (疑義)', () => {
  const late = [plan('A-1')];
  const lateReview = reviewOf(history('A-1', '2026-03-11'));
  test.each<
    [
      what: string,
      original: ClaimedOriginal,
      readings: Partial<ClaimReadings>,
      verdict: string,
      amount: number | null,
      told: readonly string[],
    ]
  >([
    ['an update, unset', plan('A-1', { kind: 'update' }), {}, 'open', null, []],
    [
      'an update at the same price',
      plan('A-1', { kind: 'update' }),
      { updatedPlan: 'same-price' },
      'paid',
      7700,
      ['same-price'],
    ],
    [
      'an update at its own price',
      plan('A-1', { kind: 'update' }),
      { updatedPlan: 'own-price' },
      'paid',
      3300,
      ['own-price'],
    ],
    ['an update, not paid', plan('A-1', { kind: 'update' }), { updatedPlan: 'not-paid' }, 'not-paid', 0, []],
    ['a plan of unknown kind, unset', plan('A-1', { kind: null }), {}, 'open', null, []],
    [
      'a plan of unknown kind at its own price',
      plan('A-1', { kind: null }),
      { updatedPlan: 'own-price' },
      'open',
      null,
      [],
    ],
    [
      'a plan of unknown kind at the same price',
      plan('A-1', { kind: null }),
      { updatedPlan: 'same-price' },
      'paid',
      7700,
      ['same-price'],
    ],
    ['a new plan needs no reading of updates', plan('A-1'), { updatedPlan: 'not-paid' }, 'paid', 7700, []],
    ['a refused provision, unset', plan('A-1', { provision: 'refused' }), {}, 'open', null, []],
    [
      'a refused provision, payable',
      plan('A-1', { provision: 'refused' }),
      { refusedProvision: 'payable' },
      'paid',
      7700,
      ['payable'],
    ],
    [
      'a refused provision, not payable',
      plan('A-1', { provision: 'refused' }),
      { refusedProvision: 'not-payable' },
      'not-paid',
      0,
      [],
    ],
    [
      'an unanswered provision',
      plan('A-1', { provision: 'unanswered' }),
      { refusedProvision: 'not-payable' },
      'paid',
      7700,
      [],
    ],
    [
      'a provision that is not recorded',
      plan('A-1', { provision: null }),
      { refusedProvision: 'not-payable' },
      'open',
      null,
      [],
    ],
    [
      'the same where it does not matter',
      plan('A-1', { provision: null }),
      { refusedProvision: 'payable' },
      'paid',
      7700,
      ['payable'],
    ],
    ['a change before receipt, unset', plan('A-1', { changedBeforeReceipt: true }), {}, 'open', null, []],
    [
      'a change before receipt, payable',
      plan('A-1', { changedBeforeReceipt: true }),
      { changedBeforeReceipt: 'payable' },
      'paid',
      7700,
      ['payable'],
    ],
    [
      'a change before receipt, not payable',
      plan('A-1', { changedBeforeReceipt: true }),
      { changedBeforeReceipt: 'not-payable' },
      'not-paid',
      0,
      [],
    ],
    [
      'a change that nobody recorded',
      plan('A-1', { changedBeforeReceipt: null }),
      { changedBeforeReceipt: 'not-payable' },
      'open',
      null,
      [],
    ],
  ])('%s', (_what, original, readings, verdict, amount, told) => {
    const one = claimed([original], { readings: { ...unset, ...readings } });
    expect(one.originals.map((each) => each.verdict)).toEqual([verdict]);
    expect(yenOf(one.amount.confirmed)).toBe(amount);
    expect(readingsOf(one.amount.confirmed).map(({ reading }) => reading)).toEqual(told);
    expect(needsOf(one.amount.confirmed).length).toBe(verdict === 'open' ? 1 : 0);
    expect(codes(one).length).toBe(verdict === 'not-paid' ? 1 : 0);
  });

  test.each<[receivedOn: string, reading: ClaimReadings['receivedAfterPeriod'], verdict: string]>([
    ['2026-03-10', null, 'paid'],
    ['2026-03-11', null, 'open'],
    ['2026-03-11', 'payable', 'paid'],
    ['2026-03-11', 'not-payable', 'not-paid'],
    ['2026-03-10', 'not-payable', 'paid'],
  ])('received on %s under %s: %s', (receivedOn, reading, verdict) => {
    const review = reviewOf(history('A-1', receivedOn));
    const one = claimed(late, { review, readings: { ...unset, receivedAfterPeriod: reading } });
    expect(one.originals[0]?.verdict).toBe(verdict);
  });

  test('each doubt is told by its own clause, and a refusal outweighs what is open', () => {
    const refusals: Partial<ClaimReadings>[] = [
      { refusedProvision: 'not-payable' },
      { receivedAfterPeriod: 'not-payable' },
      { changedBeforeReceipt: 'not-payable' },
      { updatedPlan: 'not-paid' },
    ];
    const original = plan('A-1', { kind: 'update', provision: 'refused', changedBeforeReceipt: true });
    const found = refusals.map((readings) =>
      claimed([original], { review: lateReview, readings: { ...unset, ...readings } }),
    );
    expect(found.map(codes)).toEqual([
      ['claim-provision-refused'],
      ['claim-received-after-period'],
      ['claim-changed-before-receipt'],
      ['claim-update-not-paid'],
    ]);
    expect(found.map(({ findings }) => findings[0]?.clauses?.[1])).toEqual([
      'chigasaki-r7:8(2)オ',
      'chigasaki-r7:4',
      'chigasaki-r7:6',
      'chigasaki-r7:8(4)イ',
    ]);
    const open = claimed([original], { review: lateReview });
    expect(needsOf(open.amount.confirmed).map((need) => need.cause === 'silent' && need.doubt)).toEqual([
      'chigasaki-r7:12/updated-plan',
      'chigasaki-r7:12/refused-provision',
      'chigasaki-r7:12/received-after-period',
      'chigasaki-r7:12/changed-before-receipt',
    ]);
  });

  test('the ledger shows prices, counts, tax and the one rounding', () => {
    const prices = { new: yen(6365), update: yen(3001), category: 'standard', source: '契約書第3条' } as const;
    const originals = [plan('A-1'), plan('A-2'), plan('A-3'), plan('A-4', { kind: 'update' })];
    const one = claimed(originals, { prices, readings: settled });
    expect(one.counts).toEqual({ new: 3, update: 1 });
    expect(amounts(one)).toEqual([22096, 2209, 24305]);
    const ledger = explain(one.amount.confirmed);
    expect(ledger).toContain('様式1の単価 6,365円\n    入力: 契約書第3条\n    根拠: 茅ヶ崎市仕様書12');
    expect(ledger).toContain('受領された様式1の正本 3件\n    入力: 審査完了の通知');
    expect(ledger).toContain('様式1（更新）の小計 3,001円');
    expect(ledger).toContain('読み方: 更新の単価で支払う。（chigasaki-r7:12/updated-plan own-price）');
    expect(ledger.match(/切捨て/g)).toHaveLength(1);
    expect(recheck(one.amount.confirmed)).toEqual([]);
  });

  test('every original is paid, named as not paid, or open; the order does not matter', () => {
    const anyOriginal = fc.record({
      form: fc.constantFrom('form-1', 'form-2'),
      kind: fc.constantFrom('new', 'update', null),
      provision: fc.constantFrom('given', 'refused', 'unanswered', null),
      changedBeforeReceipt: fc.constantFrom(true, false, null),
    });
    const anyAnswer = fc.constantFrom('payable', 'not-payable', null);
    const anyReadings = fc.record({
      updatedPlan: fc.constantFrom('same-price', 'own-price', 'not-paid', null),
      refusedProvision: anyAnswer,
      receivedAfterPeriod: anyAnswer,
      changedBeforeReceipt: anyAnswer,
    });
    fc.assert(
      fc.property(fc.array(anyOriginal, { maxLength: 8 }), anyReadings, (each, readings) => {
        const originals = each.map((one, index) => ({ ...one, id: `A-${index}` }) as ClaimedOriginal);
        const one = claimed(originals, { readings: readings as ClaimReadings });
        const paid = one.originals.filter(({ verdict }) => verdict === 'paid').length;
        const open = one.originals.filter(({ verdict }) => verdict === 'open').length;
        expect(paid + open + one.findings.length).toBe(originals.length);
        expect(one.counts.new + one.counts.update).toBe(paid);
        expect(one.amount.confirmed.value === null).toBe(open > 0);
        expect(codes(one).every((code) => code in messages)).toBe(true);
        const reversed = claimed([...originals].reverse(), { readings: readings as ClaimReadings });
        expect([reversed.counts, amounts(reversed)]).toEqual([one.counts, amounts(one)]);
      }),
    );
  });
});
