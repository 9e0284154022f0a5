import { plainDate } from '@fukushi-kit/calendar';
import type { MunicipalityProfile } from '@fukushi-kit/schema';
import type { PayByInput } from '@fukushi-kit/settlement';
import { chosenWord } from './chosen-reading.ts';
import { parameterAt } from './parameter-at.ts';

/**
 * What a profile says of the day of payment (支払期限), as `payBy` of `@fukushi-kit/settlement` takes it: the days that the
 * contract writes, and the chosen readings. The days are those of the contract, in force on the last day of its period,
 * whenever its invoice is dated: most invoices are written after it.
 *
 * @clause chigasaki-r7:13(2)
 * @clause payment-delay-prevention-act:6(2)
 *
 * @example
 * paymentTerms(profile('chigasaki-r7')) // => { agreedDays: 30, reading: 'earlier', refusedDays: 'first-day-out' }
 * paymentTerms(profile('ise-r5')) // => { agreedDays: null, reading: null, refusedDays: null }
 */
export function paymentTerms(profile: MunicipalityProfile): Pick<PayByInput, 'agreedDays' | 'reading' | 'refusedDays'> {
  const { performancePeriod: period } = profile;
  return {
    agreedDays: period === null ? null : parameterAt(profile, 'payment-days', plainDate(period.to)),
    reading: chosenWord(profile, 'chigasaki-r7:13(2)/thirty-days', ['earlier', 'invoice-date', 'receipt']),
    refusedDays: chosenWord(profile, 'chigasaki-r7:13(2)/refused-invoice', ['first-day-out', 'both-days-in']),
  };
}
