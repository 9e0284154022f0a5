import { plainDate } from '@fukushi-kit/calendar';
import { payBy } from '@fukushi-kit/settlement';
import { yen } from '@fukushi-kit/yen';
import { describe, expect, test } from 'vitest';
import { paymentTerms, profile, unitPrices } from './index.ts';

const chigasaki = profile('chigasaki-r7');

function reading(doubt: string, chosen: string): ReturnType<typeof paymentTerms> {
  const others = chigasaki.readings.filter((each) => each.doubt !== doubt);
  return paymentTerms({ ...chigasaki, readings: [...others, { doubt, reading: chosen, note: null }] });
}

describe('what a profile says of the day of payment (13(2))', () => {
  test.each<[invoiceDated: string, contract: string]>([
    ['2026-03-31', '2026-04-30'],
    ['2026-04-01', '2026-05-01'],
    ['2026-04-10', '2026-05-10'],
  ])('the days of the contract hold for an invoice of %s, also after its year', (invoiceDated, contract) => {
    const received = { invoiceDated: plainDate(invoiceDated), receivedOn: plainDate(invoiceDated) };
    const terms = { ...paymentTerms(chigasaki), inspectionDaysLate: 0, refused: null, isBankClosed: () => null };
    expect(payBy({ ...received, ...terms }).contract).toBe(contract);
  });

  test('a reading that the computation does not know is none', () => {
    expect(reading('chigasaki-r7:13(2)/thirty-days', 'receipt').reading).toBe('receipt');
    expect(reading('chigasaki-r7:13(2)/thirty-days', 'some-day').reading).toBeNull();
    expect(reading('chigasaki-r7:13(2)/refused-invoice', 'both-days-in').refusedDays).toBe('both-days-in');
  });
});

describe('the unit prices of a profile', () => {
  test('are those of plans, each by its own work, and a price of 0 is one', () => {
    const priced = chigasaki.fees.map((fee) => ({
      ...fee,
      price: fee.work === 'new' ? 6365 : fee.work === 'update' ? 0 : 99,
      taxCategory: 'standard' as const,
    }));
    expect(unitPrices({ ...chigasaki, fees: priced }, '契約書')).toEqual({
      new: yen(6365),
      update: yen(0),
      category: 'standard',
      source: '契約書',
    });
  });

  test('are unknown where a profile pays no plans', () => {
    expect(unitPrices({ ...chigasaki, fees: [] }, '契約書')).toMatchObject({ new: null, update: null, category: null });
  });
});
