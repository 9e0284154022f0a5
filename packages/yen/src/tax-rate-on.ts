import type { PlainDate } from '@fukushi-kit/calendar';
import { type DatedRate, rateOn } from './dated-rate.ts';
import type { TaxCategory, TaxRates } from './tax-category.ts';

/**
 * The rate of consumption tax (消費税) of a category on a day. `null` where the category is not taxed, nobody has said it, or
 * no rate of it is in force.
 *
 * @throws {RangeError} when two rates are in force on the day.
 *
 * @clause none the tax acts are not among the sources; the profile gives the rates
 *
 * @example
 * const rate = { from: '2019-10-01', to: null, percent: exact(10), source: '契約書', standing: 'verified' }
 * const rates = { standard: [rate], reduced: [] }
 * taxRateOn('standard', rates, '2026-03-11')?.percent // => '10'
 * taxRateOn('standard', rates, '2019-09-30') // => null
 * taxRateOn('exempt', rates, '2026-03-11') // => null
 * taxRateOn(null, rates, '2026-03-11') // => null
 */
export function taxRateOn(category: TaxCategory | null, rates: TaxRates, day: PlainDate): DatedRate | null {
  return category === 'standard' || category === 'reduced' ? rateOn(rates[category], day) : null;
}
