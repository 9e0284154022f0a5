import { plainDate } from '@fukushi-kit/calendar';
import { type AdvanceRequestForm, parseDocument } from '@fukushi-kit/schema';
import { advancePlan } from '@fukushi-kit/settlement';
import { exact, yen } from '@fukushi-kit/yen';
import { expect, test } from 'vitest';
import { advanceRequestForm } from '../src/index.ts';

const halves = [
  { share: exact('1/2'), on: plainDate('2025-04-30') },
  { share: exact('1/2'), on: plainDate('2025-10-31') },
];

const sheetOf = (time: 'first' | 'second', shares: typeof halves | null): AdvanceRequestForm => {
  const planned = advancePlan(yen(30_000_001), shares);
  if (!planned.ok) throw new Error(JSON.stringify(planned.findings));
  return advanceRequestForm({
    time,
    plan: planned.value,
    shares: ['1/2', '1/2'],
    paidOn: [time === 'first' ? null : plainDate('2025-04-30'), null],
    received: yen(time === 'first' ? 0 : 15_000_001),
    remaining: yen(time === 'first' ? 15_000_000 : 0),
    commission: { number: null, concludedOn: plainDate('2025-04-01'), sum: 30_000_001 },
    contractor: { name: null, address: null, representative: null, contactPerson: null, phone: null },
    issuer: { name: null, phone: null },
    registrationNumber: null,
    account: { bank: null, branch: null, kind: null, number: null, holderReading: null, holder: null },
    controlNumber: null,
    madeOn: plainDate('2025-10-15'),
    note: null,
  });
};

test('the first request bears the fraction of a yen that halves leave, the second does not', () => {
  expect(sheetOf('first', halves).amount).toBe(15_000_001);
  expect(sheetOf('second', halves).amount).toBe(15_000_000);
});

test('both advances of the year stand on each request, with the day on which one came', () => {
  const data = sheetOf('second', halves);
  expect(parseDocument('AdvanceRequestForm', data)).toEqual({ ok: true, value: data });
  expect(data.plan).toEqual([
    { share: '1/2', on: '2025-04-30', amount: 15_000_001, paidOn: '2025-04-30' },
    { share: '1/2', on: '2025-10-31', amount: 15_000_000, paidOn: null },
  ]);
  expect([data.received, data.remaining]).toEqual([15_000_001, 0]);
});

test('while the shares are not agreed no amount is asked for', () => {
  const data = sheetOf('first', null);
  expect([data.amount, data.plan]).toEqual([null, []]);
});
