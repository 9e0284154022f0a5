import type { MunicipalityProfile } from '@fukushi-kit/schema';
import type { TaxRates } from '@fukushi-kit/yen';
import { datedRates } from './dated-rates.ts';

/**
 * The rates of consumption tax (消費税) of a profile by day, each with where it was read.
 *
 * @clause chigasaki-r7:12
 *
 * @example
 * taxRates(profile('chigasaki-r7')).standard.map(({ from, percent, standing }) => [from, percent, standing])
 * // => [['2019-10-01', '10', 'unverified']]
 * taxRates(profile('ise-r5')) // => { standard: [], reduced: [] }
 */
export function taxRates({ taxRates: rates }: MunicipalityProfile): TaxRates {
  return {
    standard: datedRates(rates.filter(({ category }) => category === 'standard')),
    reduced: datedRates(rates.filter(({ category }) => category === 'reduced')),
  };
}
