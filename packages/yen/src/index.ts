/**
 * Whole yen (円), exact fractions, allocation, consumption tax (消費税) per line, late interest (遅延利息), and figures that
 * carry what they came from (算出根拠).
 *
 * @module
 */
export { allocate, type RestGoesTo } from './allocate.ts';
export { confirmedAmount } from './confirmed-amount.ts';
export { type DatedRate, rateOn } from './dated-rate.ts';
export type {
  ComputedFigure,
  Derivation,
  FigureFacts,
  GivenFigure,
  Operation,
  ReadingUsed,
  RoundedFigure,
  Unit,
} from './derivation.ts';
export { derive, given, rounded, yenOf } from './derive.ts';
export { type Exact, exact, isExact } from './exact.ts';
export { compareExact, exactDifference, exactProduct, exactQuotient, exactSum } from './exact-arithmetic.ts';
export { exactText } from './exact-text.ts';
export { explain } from './explain.ts';
export { figureText } from './figure-text.ts';
export { instalments } from './instalments.ts';
export { type LateInterestTerms, lateInterest } from './late-interest.ts';
export { lateReturnInterest } from './late-return-interest.ts';
export { messages } from './messages.ja.ts';
export { needsOf, readingsOf } from './needs.ts';
export { type DerivationFindingCode, recheck } from './recheck.ts';
export type { Rounding } from './rounding.ts';
export type { TaxCategory, TaxRates } from './tax-category.ts';
export { taxRateOn } from './tax-rate-on.ts';
export { type TaxedAmount, type TaxLine, withTax } from './with-tax.ts';
export { isYen, type Yen, yen } from './yen.ts';
