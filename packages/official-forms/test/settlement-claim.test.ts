import { plainDate } from '@fukushi-kit/calendar';
import { parseDocument, type SettlementClaimForm } from '@fukushi-kit/schema';
import type { SettlementInput } from '@fukushi-kit/settlement';
import { yen } from '@fukushi-kit/yen';
import { expect, test } from 'vitest';
import { settlementClaimForm } from '../src/index.ts';
import { settledYear, yearOfCost } from './examples/settlement-examples.ts';

const sheetOf = (input: SettlementInput): SettlementClaimForm =>
  settlementClaimForm({
    statement: settledYear(input),
    advances: input.advances,
    settledBefore: input.settledBefore,
    commission: { number: null, concludedOn: null, sum: input.contractSum },
    contractor: { name: null, address: null, representative: null, contactPerson: null, phone: null },
    issuer: { name: null, phone: null },
    registrationNumber: null,
    account: { bank: null, branch: null, kind: null, number: null, holderReading: null, holder: null },
    returnDueOn: null,
    returnMethod: null,
    controlNumber: null,
    madeOn: plainDate('2026-04-24'),
  });

test('what was advanced above the cost of the year is returned, exact to the fraction that is dropped once', () => {
  const data = sheetOf(yearOfCost());
  expect(parseDocument('SettlementClaimForm', data)).toEqual({ ok: true, value: data });
  expect(data.costs).toEqual({
    fullTime: '11,611,800円',
    partTime: '1,167,096と24/31円',
    other: '56,800円',
    total: '12,835,696と24/31円',
  });
  expect([data.confirmed, data.payable, data.received]).toEqual([12_835_696, 12_835_696, 15_000_001]);
  expect([data.kind, data.amount, data.difference]).toEqual(['return', 2_164_305, -2_164_305]);
  expect(data.standing).toBe('final');
});

test('the sheet says on what rounding and contract sum rest', () => {
  const data = sheetOf(yearOfCost());
  expect(data.rounding).toBe('1円未満切捨て');
  expect(data.payableNote).toBe('超えた分は支払わず，下回った分は返す。');
  const halfUp = { ...yearOfCost().readings, fraction: 'half-up' } as const;
  const up = sheetOf(yearOfCost({ readings: halfUp }));
  expect([up.rounding, up.confirmed]).toEqual(['1円未満四捨五入', 12_835_697]);
});

test.each([
  ['one advance only, so that the rest is claimed', 12_000_000, 'claim', 835_696],
  ['exactly the confirmed amount, so that neither is asked for', 12_835_696, null, 0],
  ['a yen too much, so that it is returned', 12_835_697, 'return', 1],
] as const)('%s', (_, advanced, kind, amount) => {
  const data = sheetOf(yearOfCost({ advances: [{ on: plainDate('2025-04-30'), amount: yen(advanced) }] }));
  expect([data.kind, data.amount]).toEqual([kind, amount]);
  expect(data.advances).toEqual([{ on: '2025-04-30', amount: advanced }]);
});

test('what an earlier settlement on forecast took back stands beside the advances', () => {
  const settledBefore = { on: plainDate('2026-04-10'), amount: yen(-2_160_000) };
  const data = sheetOf(yearOfCost({ settledBefore }));
  expect(data.settledBefore).toEqual({ on: '2026-04-10', amount: -2_160_000 });
  expect([data.received, data.kind, data.amount]).toEqual([12_840_001, 'return', 4_305]);
});

test('while the reading of part months is open, nothing that hangs on it is said', () => {
  const open = { ...yearOfCost().readings, partMonth: null };
  const data = sheetOf(yearOfCost({ readings: open }));
  expect(data.costs.partTime).toBe('未定');
  expect([data.kind, data.amount, data.confirmed, data.difference]).toEqual([null, null, null, null]);
  expect(data.costs.fullTime).toBe('11,611,800円');
});
