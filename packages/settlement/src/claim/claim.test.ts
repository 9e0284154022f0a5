import { plainDate } from '@fukushi-kit/calendar';
import { explain, needsOf, readingsOf, type TaxCategory, yen } from '@fukushi-kit/yen';
import { describe, expect, test } from 'vitest';
import { caseFile } from '../../test/case-file.ts';
import { amounts, claimed, history, inputOf, plan, settled } from '../../test/chigasaki.ts';
import { type Claim, claim, type ReviewEvent, reviewOf } from '../index.ts';

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

  test('the ledger holds the line of new plans always, that of updates where there are any', () => {
    const lines = (one: Claim): readonly string[] =>
      explain(one.amount.confirmed).match(/様式1(（更新）)?の小計 [0-9,]+円/g) ?? [];
    const update = plan('A-2', { kind: 'update' });
    expect(lines(claimed([]))).toEqual(['様式1の小計 0円']);
    expect(lines(claimed([plan('A-1')]))).toEqual(['様式1の小計 7,000円']);
    expect(lines(claimed([update], { readings: settled }))).toEqual(['様式1の小計 0円', '様式1（更新）の小計 3,000円']);
  });

  test.each<[price: number, readings: readonly string[]]>([
    [7000, []],
    [7001, ['chigasaki-r7:12/fraction-act applies']],
  ])('at %d yen each, the claim names the act on fractions only where it drops one: %j', (price, expected) => {
    const prices = { new: yen(price), update: null, category: 'standard', source: '契約書' } as const;
    const { confirmed } = claimed([plan('A-1')], { prices }).amount;
    expect(readingsOf(confirmed).map(({ doubt, reading }) => `${doubt} ${reading}`)).toEqual(expected);
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
