import type { DatedRate } from './dated-rate.ts';

/**
 * How a line stands to consumption tax (消費税): taxed at the standard rate (標準税率) or the reduced one (軽減税率), exempt
 * (非課税), or outside the tax (不課税). It belongs to a line and not to a contract: one contract can hold several.
 *
 * @clause none the tax acts are not among the sources; the profile names the category
 */
export type TaxCategory = 'standard' | 'reduced' | 'exempt' | 'out-of-scope';

/**
 * The rates of consumption tax by day, as the profile of a municipality gives them.
 *
 * @clause none the tax acts are not among the sources; the profile gives the rates
 */
export interface TaxRates {
  readonly standard: readonly DatedRate[];
  readonly reduced: readonly DatedRate[];
}
