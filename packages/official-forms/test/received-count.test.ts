import { plainDate, yearMonth } from '@fukushi-kit/calendar';
import { parseDocument, type ReceivedCountForm } from '@fukushi-kit/schema';
import {
  type ClaimedOriginal,
  claim,
  monthlyReport,
  type PlanOriginal,
  type ReviewEvent,
  reviewOf,
} from '@fukushi-kit/settlement';
import { exact, yen } from '@fukushi-kit/yen';
import { describe, expect, test } from 'vitest';
import { receivedCountForm } from '../src/index.ts';

const LAST_DAY = plainDate('2026-03-10');

const plan = (kind: 'new' | 'update', madeOn: string): PlanOriginal => ({
  kind,
  madeOn: plainDate(madeOn),
  complete: true,
  provision: 'given',
});

const may = monthlyReport({
  month: yearMonth('2025-05'),
  cases: [{ controlNumber: '2025-05-001', plan: plan('new', '2025-05-20'), roster: null }],
  previousTotals: { newPlans: 0, updatedPlans: 0, rostersGiven: 0, rostersRefused: 0 },
});
const june = monthlyReport({
  month: yearMonth('2025-06'),
  cases: [
    { controlNumber: '2025-06-001', plan: plan('new', '2025-06-05'), roster: null },
    { controlNumber: '2025-06-002', plan: plan('update', '2025-06-12'), roster: null },
  ],
  previousTotals: { newPlans: 1, updatedPlans: 0, rostersGiven: 0, rostersRefused: 0 },
});

const submitted = (original: string, form: 'form-1' | 'monthly-report', on: string): ReviewEvent => ({
  kind: 'submitted',
  original,
  form,
  on: plainDate(on),
});
const received = (original: string, on: string, notice: string): ReviewEvent => ({
  kind: 'received',
  original,
  on: plainDate(on),
  notice,
});
const review = reviewOf([
  submitted('2025-05-R', 'monthly-report', '2025-06-10'),
  submitted('2025-05-001/1', 'form-1', '2025-06-10'),
  received('2025-05-R', '2025-06-20', '見本高第3号'),
  received('2025-05-001/1', '2025-06-20', '見本高第3号'),
  submitted('2025-06-R', 'monthly-report', '2025-07-10'),
  submitted('2025-06-001/1', 'form-1', '2025-07-10'),
  submitted('2025-06-002/2', 'form-1', '2025-07-10'),
  received('2025-06-002/2', '2025-07-18', '見本高第7号'),
]);

const original = (id: string, kind: 'new' | 'update'): ClaimedOriginal => ({
  id,
  form: 'form-1',
  kind,
  provision: 'given',
  changedBeforeReceipt: false,
});
const originals: readonly ClaimedOriginal[] = [
  original('2025-05-001/1', 'new'),
  { ...original('2025-05-001', 'new'), form: 'form-2' },
  original('2025-06-001/1', 'new'),
  original('2025-06-002/2', 'update'),
];

function made(updatedPlan: 'same-price' | 'not-paid' | null): ReceivedCountForm {
  const claimed = claim({
    originals,
    review,
    claimedBefore: [],
    prices: { new: yen(7000), update: null, category: 'exempt', source: '計算例' },
    rates: {
      standard: [{ from: LAST_DAY, to: null, percent: exact(10), source: '計算例', standing: 'verified' }],
      reduced: [],
    },
    taxOn: LAST_DAY,
    performancePeriod: { to: LAST_DAY, clause: 'chigasaki-r7:4' },
    readings: { updatedPlan, refusedProvision: null, receivedAfterPeriod: null, changedBeforeReceipt: null },
  });
  if (!claimed.ok) throw new Error('must be a claim');
  return receivedCountForm({
    claim: claimed.value,
    originals,
    review,
    agreed: { ...claimed.value.counts, total: 2, on: plainDate('2026-03-24') },
    months: [
      { report: may, original: '2025-05-R' },
      { report: june, original: '2025-06-R' },
    ],
    period: { from: plainDate('2025-05-01'), to: LAST_DAY },
    sender: { controlNumber: null, contractName: null, contractorName: null, department: null },
  });
}

describe('the confirmation of counts', () => {
  test('shows each month with the day it was handed in and the notice by which it was received', () => {
    expect(made('same-price').months).toEqual([
      {
        month: '2025-05',
        submittedOn: '2025-06-10',
        receivedOn: '2025-06-20',
        notice: '見本高第3号',
        new: 1,
        update: 0,
        total: 1,
      },
      { month: '2025-06', submittedOn: '2025-07-10', receivedOn: null, notice: null, new: 1, update: 1, total: 2 },
    ]);
  });

  test('has the totals of the last report below them', () => {
    expect(made('same-price').submitted).toEqual({ new: 2, update: 1, total: 3 });
  });

  test.each<[reading: 'same-price' | 'not-paid' | null, reasons: readonly (readonly [string, string])[]]>([
    ['same-price', [['2025-06-001/1', '市の通知による受領がまだのため、委託料の対象に入れていません。']]],
    [
      'not-paid',
      [
        ['2025-06-001/1', '市の通知による受領がまだのため、委託料の対象に入れていません。'],
        ['2025-06-002/2', '更新した様式1は支払わない定めのため、対象に入れていません。'],
      ],
    ],
    [
      null,
      [
        ['2025-06-001/1', '市の通知による受領がまだのため、委託料の対象に入れていません。'],
        ['2025-06-002/2', '委託料の対象とするかどうかが決まっていません。'],
      ],
    ],
  ])('names what is left out by number and reason, where updates are %s', (reading, reasons) => {
    expect(made(reading).excluded.map((one) => [one.original, one.reason])).toEqual(reasons);
  });

  test('agrees on what is handed in, on the day of the agreement', () => {
    const { agreed, madeOn, periodFrom, periodTo } = made('same-price');
    expect([agreed, madeOn, periodFrom, periodTo]).toEqual([
      { new: 1, update: 1, total: 2 },
      '2026-03-24',
      '2025-05-01',
      '2026-03-10',
    ]);
  });

  test('keeps the schema of its sheet', () => {
    expect(parseDocument('ReceivedCountForm', made(null)).ok).toBe(true);
  });
});
