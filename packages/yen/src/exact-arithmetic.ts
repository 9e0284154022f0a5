import { Fraction } from 'fraction.js';
import { type Exact, exactOf, fractionOf } from './exact.ts';

/**
 * The sum of exact numbers, 0 of none. Their order does not matter.
 *
 * @clause none arithmetic
 *
 * @example
 * exactSum([exact('100000/3'), exact('200000/3'), exact(1)]) // => '100001'
 */
export function exactSum(terms: readonly Exact[]): Exact {
  return exactOf(terms.reduce((sum, term) => sum.add(fractionOf(term)), new Fraction(0)));
}

/**
 * What is left of an exact number after the others are taken away.
 *
 * @clause none arithmetic
 *
 * @example
 * exactDifference(exact(28500123), exact(30000000)) // => '-1499877'
 */
export function exactDifference(from: Exact, ...taken: readonly Exact[]): Exact {
  return exactOf(fractionOf(from).sub(fractionOf(exactSum(taken))));
}

/**
 * The product of exact numbers, 1 of none.
 *
 * @clause none arithmetic
 *
 * @example
 * exactProduct([exact(180000), exact(1), exact('171/31')]) // => '30780000/31'
 */
export function exactProduct(factors: readonly Exact[]): Exact {
  return exactOf(factors.reduce((product, factor) => product.mul(fractionOf(factor)), new Fraction(1)));
}

/**
 * An exact number divided by others.
 *
 * @throws {RangeError} when a divisor is 0.
 *
 * @clause none arithmetic
 *
 * @example
 * exactQuotient(exact(100000), exact(3)) // => '100000/3'
 */
export function exactQuotient(dividend: Exact, ...divisors: readonly Exact[]): Exact {
  const divisor = exactProduct(divisors);
  if (divisor === '0') throw new RangeError('Nothing is divided by 0');
  return exactOf(fractionOf(dividend).div(fractionOf(divisor)));
}

/**
 * Which of two exact numbers is greater: -1, 0 or 1, as a sort wants it.
 *
 * @clause none arithmetic
 *
 * @example
 * compareExact(exact('1/3'), exact('0.3')) // => 1
 */
export function compareExact(one: Exact, other: Exact): number {
  return fractionOf(one).compare(fractionOf(other));
}
