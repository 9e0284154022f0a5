import { plainDate } from '@fukushi-kit/calendar';
import { exact, given, type TaxedAmount } from '@fukushi-kit/yen';
import { describe, expect, test } from 'vitest';
import { type AgreedCounts, type Claim, invoice, messages } from '../index.ts';

const performancePeriod = { to: plainDate('2026-03-10'), clause: 'chigasaki-r7:4' };
const confirmed = given({ label: '確定金額', unit: 'yen', value: exact(92400), source: '計算例' });
const need = { cause: 'silent', doubt: 'chigasaki-r7:12/unit-price', clauses: ['chigasaki-r7:12'] } as const;
const open = given({ label: '確定金額', unit: 'yen', value: null, source: '計算例', needs: [need] });
const claimOf = (figure: TaxedAmount['confirmed']): Claim => ({
  originals: [],
  counts: { new: 11, update: 1 },
  amount: { excluded: figure, tax: figure, exact: figure, confirmed: figure },
  findings: [],
});
const agreed = (change: Partial<AgreedCounts> = {}): AgreedCounts => ({
  new: 11,
  update: 1,
  on: plainDate('2026-03-11'),
  ...change,
});

describe('the invoice (請求書, 13(1))', () => {
  test.each<
    [what: string, on: string, counts: AgreedCounts | null, figure: typeof confirmed, codes: readonly string[]]
  >([
    [
      'on the last day of the period',
      '2026-03-10',
      agreed({ on: plainDate('2026-03-10') }),
      confirmed,
      ['invoice-before-period-end', 'invoice-counts-agreed-in-period'],
    ],
    ['on the day after it', '2026-03-11', agreed(), confirmed, []],
    ['without agreed counts', '2026-03-11', null, confirmed, ['invoice-counts-not-agreed']],
    [
      'on counts agreed within the period',
      '2026-03-11',
      agreed({ on: plainDate('2026-03-10') }),
      confirmed,
      ['invoice-counts-agreed-in-period'],
    ],
    [
      'before the counts were agreed',
      '2026-03-11',
      agreed({ on: plainDate('2026-03-12') }),
      confirmed,
      ['invoice-before-counts-agreed'],
    ],
    ['on the day they were agreed', '2026-03-12', agreed({ on: plainDate('2026-03-12') }), confirmed, []],
    ['on another number of new plans', '2026-03-12', agreed({ new: 12 }), confirmed, ['invoice-counts-differ']],
    ['on another number of updates', '2026-03-12', agreed({ update: 0 }), confirmed, ['invoice-counts-differ']],
    ['on an open amount', '2026-03-12', agreed(), open, ['invoice-amount-open']],
    ['months later', '2026-09-01', agreed(), confirmed, []],
  ])('%s', (_what, on, counts, figure, codes) => {
    const answer = invoice({ claim: claimOf(figure), on: plainDate(on), agreed: counts, performancePeriod });
    expect(answer.ok).toBe(codes.length === 0);
    if (answer.ok) {
      expect(answer.value).toEqual({ on, counts, amount: 92400, derivation: confirmed });
      return;
    }
    expect(answer.findings.map(({ code }) => code)).toEqual(codes);
    expect(
      answer.findings.every(({ clauses, severity }) => clauses?.[0] === 'chigasaki-r7:13(1)' && severity === 'error'),
    ).toBe(true);
    expect(answer.findings.every(({ code }) => code in messages)).toBe(true);
  });

  test('all reasons are told at once, each at its place', () => {
    const answer = invoice({
      claim: claimOf(open),
      on: plainDate('2026-03-01'),
      agreed: agreed({ new: 1, update: 2 }),
      performancePeriod,
    });
    expect(answer.ok ? [] : answer.findings.map(({ path }) => path.join('.'))).toEqual([
      'on',
      'agreed.on',
      'agreed.new',
      'agreed.update',
      'claim.amount',
    ]);
  });
});
