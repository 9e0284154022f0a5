import type { Derivation } from './derivation.ts';
import { fractionOf } from './exact.ts';
import { ledgerWords, unitWords } from './messages.ja.ts';

/**
 * The value of a figure as an auditor reads it: grouped by thousands with its unit, a fraction as a mixed number, or that it
 * is not known.
 *
 * @clause none a way of writing
 *
 * @example
 * figureText({ value: exact('30780000/31'), unit: 'yen' }) // => '992,903と7/31円'
 * figureText({ value: null, unit: 'yen' }) // => '未定'
 */
export function figureText({ value, unit }: Pick<Derivation, 'value' | 'unit'>): string {
  if (value === null) return ledgerWords.unknown;
  const fraction = fractionOf(value);
  const sign = fraction.lt(0) ? '-' : '';
  const whole = grouped((fraction.n / fraction.d).toString());
  const rest = fraction.n % fraction.d;
  const text = `${rest}/${fraction.d}`;
  if (rest === 0n) return `${sign}${whole}${unitWords[unit]}`;
  return `${sign}${whole === '0' ? text : `${whole}${ledgerWords.and}${text}`}${unitWords[unit]}`;
}

/** Digits in groups of three. */
export function grouped(digits: string): string {
  return digits.replaceAll(/\B(?=(?:[0-9]{3})+$)/g, ',');
}
