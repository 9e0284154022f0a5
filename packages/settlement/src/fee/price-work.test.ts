import { exact, explain, needsOf, yen, yenOf } from '@fukushi-kit/yen';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Fee,
  type FeeSchedule,
  messages,
  type PaidWork,
  type PricedWork,
  priceWork,
  type WorkDone,
} from '../index.ts';

const PAGE = 'https://www.city.example.jp/reiki/fees.html';

const fee = (work: PaidWork, price: number | null, change: Partial<Fee> = {}): Fee => ({
  work,
  per: 'piece',
  price: price === null ? null : yen(price),
  taxCategory: null,
  partHours: null,
  perFiscalYear: null,
  preconditions: [],
  source: { url: PAGE },
  ...change,
});
const scheduleOf = (...fees: readonly Fee[]): FeeSchedule => ({
  id: 'mihon-r8',
  municipality: '見本市',
  edition: '令和8年度',
  fees,
});
/** What invented cities pay: after acceptance, by the hour too; once a year; after a training; at prices that nobody sees. */
const schedules = {
  accepting: scheduleOf(
    fee('new', 2900, { preconditions: ['accepted'] }),
    fee('meeting', 3300, { preconditions: ['accepted'] }),
    fee('verification', 2000, { per: 'hour', preconditions: ['accepted'] }),
  ),
  capped: scheduleOf(fee('new', 2900), fee('update', 900, { perFiscalYear: 1 })),
  training: scheduleOf(
    fee('new', 6800, { preconditions: ['training-completed'] }),
    fee('update', 6800, { preconditions: ['training-completed'] }),
  ),
  unseen: scheduleOf(fee('new', null), fee('update', null), fee('information-only', null)),
} as const;
type City = keyof typeof schedules;

const done = (work: PaidWork, change: Partial<WorkDone> = {}): WorkDone => ({
  work,
  quantity: exact(1),
  paidThisFiscalYear: 0,
  met: { accepted: true, 'training-completed': true },
  ...change,
});
const priced = (city: City, work: WorkDone): PricedWork => {
  const answer = priceWork(schedules[city], work);
  if (!answer.ok) throw new Error('refused');
  return answer.value;
};

describe('what work on a plan is paid by a fee schedule', () => {
  test.each<[city: City, work: WorkDone, verdict: PricedWork['verdict'], amount: number | null]>([
    ['accepting', done('new'), 'paid', 2900],
    ['accepting', done('meeting', { quantity: exact(2) }), 'paid', 6600],
    ['accepting', done('verification', { quantity: exact(3) }), 'paid', 6000],
    ['accepting', done('verification', { quantity: exact('3/2') }), 'open', null],
    ['accepting', done('new', { met: { accepted: false } }), 'not-paid', 0],
    ['accepting', done('new', { met: { accepted: null } }), 'open', null],
    ['accepting', done('new', { met: {} }), 'open', null],
    ['capped', done('new', { met: {} }), 'paid', 2900],
    ['capped', done('update'), 'paid', 900],
    ['capped', done('update', { paidThisFiscalYear: 1 }), 'not-paid', 0],
    ['capped', done('update', { paidThisFiscalYear: null }), 'open', null],
    ['capped', done('update', { quantity: exact(0), paidThisFiscalYear: 0 }), 'paid', 0],
    ['capped', done('new', { quantity: exact(2) }), 'paid', 5800],
    ['capped', done('new', { paidThisFiscalYear: null }), 'paid', 2900],
    ['training', done('new'), 'paid', 6800],
    ['training', done('update'), 'paid', 6800],
    ['training', done('update', { met: { 'training-completed': false } }), 'not-paid', 0],
    ['training', done('update', { met: { accepted: true } }), 'open', null],
    ['unseen', done('new'), 'open', null],
    ['unseen', done('update'), 'open', null],
    ['unseen', done('information-only'), 'open', null],
    ['unseen', done('information-only', { quantity: exact(0) }), 'paid', 0],
  ])('%s pays for %j: %s, %s yen', (city, work, verdict, amount) => {
    const answer = priced(city, work);
    expect([answer.verdict, yenOf(answer.amount)]).toEqual([verdict, amount]);
    expect(needsOf(answer.amount).length > 0).toBe(verdict === 'open');
    expect(answer.findings.length).toBe(verdict === 'not-paid' ? 1 : 0);
    expect(answer.findings.every(({ code }) => code in messages)).toBe(true);
  });

  test('every figure names the page where it was read', () => {
    expect(explain(priced('accepting', done('new')).amount)).toContain(`単価 2,900円\n    入力: ${PAGE}`);
  });

  test('a schedule can rest on a clause, and say how parts of an hour count', () => {
    const hourly = fee('verification', 2100, {
      per: 'hour',
      partHours: 'exact',
      source: { clause: 'chigasaki-r7:12' },
    });
    const answer = priceWork(scheduleOf(hourly), done('verification', { quantity: exact('3/2') }));
    expect(answer).toMatchObject({
      ok: true,
      value: { verdict: 'paid', amount: { value: '3150', clauses: ['chigasaki-r7:12'] } },
    });
    expect(() => priceWork(scheduleOf(hourly, hourly), done('verification'))).toThrow(RangeError);
  });

  test.each<[what: string, work: WorkDone, code: string]>([
    ['work that is not in the schedule', done('information-only'), 'fee-not-in-schedule'],
    ['a negative quantity', done('new', { quantity: exact(-1) }), 'fee-quantity-wrong'],
    ['negative hours', done('verification', { quantity: exact('-1/2') }), 'fee-quantity-wrong'],
    ['half a plan', done('new', { quantity: exact('1/2') }), 'fee-quantity-wrong'],
    ['a negative count of payments', done('new', { paidThisFiscalYear: -1 }), 'fee-count-wrong'],
    ['half a payment', done('new', { paidThisFiscalYear: 0.5 }), 'fee-count-wrong'],
    ['a count that is no number', done('new', { paidThisFiscalYear: Number.NaN }), 'fee-count-wrong'],
  ])('%s is refused', (_what, work, code) => {
    expect(priceWork(schedules.accepting, work)).toMatchObject({ ok: false, findings: [{ code, severity: 'error' }] });
  });

  test.each<[cap: number, paid: number | null, quantity: number, amount: number | null]>([
    [1, 0, 2, 900],
    [3, 1, 2, 1800],
    [3, 1, 3, 1800],
    [3, 2, 5, 900],
    [1, null, 2, null],
  ])('of one plan %i times a year, paid %s times, %i updates more earn %s', (perFiscalYear, paid, quantity, amount) => {
    const schedule = scheduleOf(fee('update', 900, { perFiscalYear }));
    const work = done('update', { quantity: exact(quantity), paidThisFiscalYear: paid });
    const answer = priceWork(schedule, work);
    if (!answer.ok) throw new Error('refused');
    expect(answer.value.amount.value).toBe(amount === null ? null : String(amount));
    const isBeyond = quantity > perFiscalYear - (paid ?? 0);
    expect(answer.value.findings.map(({ code, path }) => [code, path])).toEqual(
      isBeyond ? [['fee-cap-reached', ['quantity']]] : [],
    );
    expect(explain(answer.value.amount).includes('年度内に支払う回数の残り')).toBe(isBeyond);
  });

  test('the cap counts times, not hours', () => {
    const hourly = scheduleOf(fee('verification', 2000, { per: 'hour', perFiscalYear: 1 }));
    const answer = priceWork(hourly, done('verification', { quantity: exact(3) }));
    expect(answer).toMatchObject({ ok: true, value: { amount: { value: '6000' }, findings: [] } });
  });

  test('more work never earns less', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (one, more) => {
        const amount = (count: number): number =>
          yenOf(priced('accepting', done('meeting', { quantity: exact(count) })).amount) ?? -1;
        expect(amount(one + more)).toBe(amount(one) + amount(more));
      }),
    );
  });
});
