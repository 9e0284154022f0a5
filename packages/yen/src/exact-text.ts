import { type Exact, fractionOf } from './exact.ts';
import { ledgerWords } from './messages.ja.ts';

/**
 * An exact number as people write it: a decimal where it ends, a mixed fraction where it does not. Nothing is rounded.
 *
 * @clause none a way of writing
 *
 * @example
 * exactText(exact('9/2')) // => '4.5'
 * exactText(exact('144/31')) // => '4と20/31'
 * exactText(exact('-1/3')) // => '-1/3'
 */
export function exactText(value: Exact): string {
  const { s: sign, n, d } = fractionOf(value);
  if (ends(d)) return fractionOf(value).toString();
  const before = sign < 0n ? '-' : '';
  const whole = n / d;
  const rest = `${n % d}/${d}`;
  return whole === 0n ? `${before}${rest}` : `${before}${whole}${ledgerWords.and}${rest}`;
}

/** Whether a fraction with this denominator has a decimal that ends. */
function ends(denominator: bigint): boolean {
  let rest = denominator;
  for (const factor of [2n, 5n]) while (rest % factor === 0n) rest /= factor;
  return rest === 1n;
}
