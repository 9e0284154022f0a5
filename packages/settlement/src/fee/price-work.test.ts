import { exact, explain, needsOf, yen, yenOf } from '@fukushi-kit/yen';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type FeeSchedule,
  messages,
  type PaidWork,
  type PricedWork,
  priceWork,
  publicFeeSchedules,
  type WorkDone,
} from '../index.ts';

const schedule = (id: string): FeeSchedule => {
  const found = publicFeeSchedules.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const done = (work: PaidWork, change: Partial<WorkDone> = {}): WorkDone => ({
  work,
  quantity: exact(1),
  paidThisFiscalYear: 0,
  met: { accepted: true, 'training-completed': true },
  ...change,
});
const priced = (id: string, work: WorkDone): PricedWork => {
  const answer = priceWork(schedule(id), work);
  if (!answer.ok) throw new Error('refused');
  return answer.value;
};

describe('fee schedules of other municipalities', () => {
  test.each<[id: string, work: WorkDone, verdict: PricedWork['verdict'], amount: number | null]>([
    ['ise-r5', done('new'), 'paid', 3000],
    ['ise-r5', done('meeting', { quantity: exact(2) }), 'paid', 7000],
    ['ise-r5', done('verification', { quantity: exact(3) }), 'paid', 6300],
    ['ise-r5', done('verification', { quantity: exact('3/2') }), 'open', null],
    ['ise-r5', done('new', { met: { accepted: false } }), 'not-paid', 0],
    ['ise-r5', done('new', { met: { accepted: null } }), 'open', null],
    ['ise-r5', done('new', { met: {} }), 'open', null],
    ['ino', done('new', { met: {} }), 'paid', 3000],
    ['ino', done('update'), 'paid', 1000],
    ['ino', done('update', { paidThisFiscalYear: 1 }), 'not-paid', 0],
    ['ino', done('update', { paidThisFiscalYear: null }), 'open', null],
    ['ino', done('new', { paidThisFiscalYear: null }), 'paid', 3000],
    ['hyogo-r3', done('new'), 'paid', 7000],
    ['hyogo-r3', done('update'), 'paid', 7000],
    ['hyogo-r3', done('update', { met: { 'training-completed': false } }), 'not-paid', 0],
    ['hyogo-r3', done('update', { met: { accepted: true } }), 'open', null],
    ['koga-r6', done('new'), 'open', null],
    ['koga-r6', done('update'), 'open', null],
    ['koga-r6', done('information-only'), 'open', null],
    ['koga-r6', done('information-only', { quantity: exact(0) }), 'paid', 0],
  ])('%s pays for %j: %s, %s yen', (id, work, verdict, amount) => {
    const answer = priced(id, work);
    expect([answer.verdict, yenOf(answer.amount)]).toEqual([verdict, amount]);
    expect(needsOf(answer.amount).length > 0).toBe(verdict === 'open');
    expect(answer.findings.length).toBe(verdict === 'not-paid' ? 1 : 0);
    expect(answer.findings.every(({ code }) => code in messages)).toBe(true);
  });

  test('every figure names the page where it was read', () => {
    expect(explain(priced('ise-r5', done('new')).amount)).toContain(
      '単価 3,000円\n    入力: http://reikisyu.city.ise.mie.jp/',
    );
    const sources = publicFeeSchedules.flatMap(({ fees }) =>
      fees.map(({ source }) => ('url' in source ? source.url : '')),
    );
    expect(sources.every((url) => /^https?:/.test(url))).toBe(true);
  });

  test('a schedule can rest on a clause, and say how parts of an hour count', () => {
    const fee = {
      work: 'verification',
      per: 'hour',
      price: yen(2100),
      taxCategory: null,
      partHours: 'exact',
      perFiscalYear: null,
      preconditions: [],
      source: { clause: 'chigasaki-r7:12' },
    } as const;
    const answer = priceWork(
      { id: 'own', municipality: '見本市', edition: '令和7年度', fees: [fee] },
      done('verification', { quantity: exact('3/2') }),
    );
    expect(answer).toMatchObject({
      ok: true,
      value: { verdict: 'paid', amount: { value: '3150', clauses: ['chigasaki-r7:12'] } },
    });
    expect(() =>
      priceWork({ id: 'own', municipality: '見本市', edition: '令和7年度', fees: [fee, fee] }, done('verification')),
    ).toThrow(RangeError);
  });

  test.each<[what: string, work: WorkDone, code: string]>([
    ['work that is not in the schedule', done('information-only'), 'fee-not-in-schedule'],
    ['a negative quantity', done('new', { quantity: exact(-1) }), 'fee-quantity-wrong'],
    ['negative hours', done('verification', { quantity: exact('-1/2') }), 'fee-quantity-wrong'],
    ['half a plan', done('new', { quantity: exact('1/2') }), 'fee-quantity-wrong'],
  ])('%s is refused', (_what, work, code) => {
    expect(priceWork(schedule('ise-r5'), work)).toMatchObject({ ok: false, findings: [{ code, severity: 'error' }] });
  });

  test('more work never earns less', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (one, more) => {
        const amount = (count: number): number =>
          yenOf(priced('ise-r5', done('meeting', { quantity: exact(count) })).amount) ?? -1;
        expect(amount(one + more)).toBe(amount(one) + amount(more));
      }),
    );
  });
});
