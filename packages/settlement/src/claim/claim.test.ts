import { plainDate } from '@fukushi-kit/calendar';
import { exact, explain, needsOf, readingsOf, recheck, type TaxCategory, yen, yenOf } from '@fukushi-kit/yen';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseFile } from '../../test/case-file.ts';
import {
  type Claim,
  type ClaimedOriginal,
  type ClaimInput,
  type ClaimReadings,
  claim,
  messages,
  type ReviewEvent,
  reviewOf,
} from '../index.ts';

const plan = (id: string, change: Partial<ClaimedOriginal> = {}): ClaimedOriginal => ({
  id,
  form: 'form-1',
  kind: 'new',
  provision: 'given',
  changedBeforeReceipt: false,
  ...change,
});
const history = (id: string, receivedOn = '2025-07-18'): readonly ReviewEvent[] => [
  { kind: 'submitted', original: id, form: 'form-1', on: plainDate('2025-07-10') },
  { kind: 'received', original: id, on: plainDate(receivedOn), notice: '茅高第1号' },
];
const unset: ClaimReadings = {
  updatedPlan: null,
  refusedProvision: null,
  receivedAfterPeriod: null,
  changedBeforeReceipt: null,
};
const settled: ClaimReadings = {
  updatedPlan: 'own-price',
  refusedProvision: 'payable',
  receivedAfterPeriod: 'payable',
  changedBeforeReceipt: 'payable',
};
const rates = {
  standard: [{ from: plainDate('2019-10-01'), to: null, percent: exact(10), source: '計算例', standing: 'verified' }],
  reduced: [],
} as const;
const inputOf = (originals: readonly ClaimedOriginal[], change: Partial<ClaimInput> = {}): ClaimInput => ({
  originals,
  review: reviewOf(originals.flatMap(({ id }) => history(id))),
  claimedBefore: [],
  prices: { new: yen(7000), update: yen(3000), category: 'standard', source: '契約書' },
  rates,
  taxOn: plainDate('2026-03-10'),
  performancePeriod: { to: plainDate('2026-03-10'), clause: 'chigasaki-r7:4' },
  readings: unset,
  ...change,
});
const claimed = (originals: readonly ClaimedOriginal[], change: Partial<ClaimInput> = {}): Claim => {
  const answer = claim(inputOf(originals, change));
  if (!answer.ok) throw new Error('refused');
  return answer.value;
};
const amounts = ({ amount }: Claim): readonly (number | null)[] =>
  [amount.excluded, amount.tax, amount.confirmed].map(yenOf);
const codes = ({ findings }: Claim): readonly string[] => findings.map(({ code }) => code);

describe('the claim of the fee (委託料, 12)', () => {
  type Column = 'unitPrice' | 'received' | 'taxPercent' | 'subtotal' | 'tax' | 'total';
  const cases = caseFile<Column>('claim-chigasaki.csv').map((row) => ({
    price: Number(row.unitPrice),
    received: Number(row.received),
    category: (row.taxPercent === '0' ? 'exempt' : 'standard') as TaxCategory,
    expected: [Number(row.subtotal), Number(row.tax), Number(row.total)],
  }));

  test('every case of the file is here', () => {
    expect(cases).toHaveLength(5);
  });

  test.each(cases)(
    '$received originals at $price yen, $category: $expected',
    ({ price, received, category, expected }) => {
      const originals = Array.from({ length: received }, (_, index) => plan(`A-${index}`));
      const prices = { new: yen(price), update: null, category, source: '契約書' };
      expect(amounts(claimed(originals, { prices }))).toEqual(expected);
    },
  );

  test('Form 2 and the monthly report earn nothing, and what is not received earns nothing', () => {
    const originals = [
      plan('A-1'),
      plan('A-2', { form: 'form-2' }),
      plan('A-3', { form: 'monthly-report' }),
      plan('A-4'),
      plan('A-5'),
    ];
    const asked: ReviewEvent = {
      kind: 'correction-asked',
      original: 'A-5',
      on: plainDate('2025-07-12'),
      points: ['一'],
    };
    const log = [
      ...history('A-1'),
      ...history('A-2'),
      ...history('A-3'),
      ...history('A-4').slice(0, 1),
      ...history('A-5').slice(0, 1),
      asked,
    ];
    const one = claimed(originals, { review: reviewOf(log) });
    expect(one.counts).toEqual({ new: 1, update: 0 });
    expect(one.findings.map(({ code, path, clauses }) => [code, path, clauses?.[0]])).toEqual([
      ['claim-not-form-1', ['originals', 1], 'chigasaki-r7:12'],
      ['claim-not-form-1', ['originals', 2], 'chigasaki-r7:12'],
      ['claim-not-received', ['originals', 3], 'chigasaki-r7:12'],
      ['claim-not-received', ['originals', 4], 'chigasaki-r7:12'],
    ]);
    expect(one.originals.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['A-1', 'paid'],
      ['A-4', 'not-paid'],
      ['A-5', 'not-paid'],
    ]);
    expect(amounts(one)).toEqual([7000, 700, 7700]);
  });

  test('one original counts once, in one claim and over all claims', () => {
    const one = claimed([plan('A-1'), plan('A-1'), plan('A-2')], { claimedBefore: ['A-2'] });
    expect(one.counts.new).toBe(1);
    expect(one.findings.map(({ code, path, severity }) => [code, path, severity])).toEqual([
      ['claim-original-twice', ['originals', 1, 'id'], 'error'],
      ['claim-original-twice', ['originals', 2, 'id'], 'error'],
    ]);
  });

  test('without a unit price or a tax category there is no amount, and nothing to pay is nothing', () => {
    const noPrice = claimed([plan('A-1')], {
      prices: { new: null, update: null, category: 'standard', source: '契約書' },
    });
    expect(amounts(noPrice)).toEqual([null, null, null]);
    expect(needsOf(noPrice.amount.confirmed)).toMatchObject([{ cause: 'silent', doubt: 'chigasaki-r7:12/unit-price' }]);
    const noCategory = claimed([plan('A-1')], {
      prices: { new: yen(7000), update: null, category: null, source: '契約書' },
    });
    expect(amounts(noCategory)).toEqual([7000, null, null]);
    expect(
      amounts(claimed([], { prices: { new: null, update: null, category: 'standard', source: '契約書' } })),
    ).toEqual([0, 0, 0]);
  });

  test('a price below 0 is refused with its path and clause', () => {
    const prices = { new: yen(-1), update: yen(-2), category: null, source: '契約書' };
    const answer = claim(inputOf([plan('A-1')], { prices }));
    expect(answer).toMatchObject({
      ok: false,
      findings: [
        { code: 'claim-price-negative', path: ['prices', 'new'], clauses: ['chigasaki-r7:12'] },
        { code: 'claim-price-negative', path: ['prices', 'update'] },
      ],
    });
    expect(
      claim(inputOf([plan('A-1')], { prices: { new: yen(0), update: yen(0), category: 'exempt', source: '契約書' } }))
        .ok,
    ).toBe(true);
  });
});

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
