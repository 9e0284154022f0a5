declare const brand: unique symbol;

/**
 * A whole number of yen (円), a safe integer. What is returned to the city may be negative where a type says so.
 *
 * @clause none a shape of this project; money of a city has no unit under a yen
 */
export type Yen = number & { readonly [brand]: 'Yen' };

/**
 * Whether a value is a whole number of yen within the safe integers.
 *
 * @clause none a check of shape
 *
 * @example
 * isYen(84000) // => true
 * isYen(0.5) // => false
 * isYen('84000') // => false
 */
export function isYen(value: unknown): value is Yen {
  return Number.isSafeInteger(value);
}

/**
 * The amount of yen that a number names.
 *
 * @throws {RangeError} if the number is not a safe integer.
 *
 * @clause none a check of shape
 *
 * @example
 * yen(92400) // => 92400
 */
export function yen(amount: number): Yen {
  if (!isYen(amount)) throw new RangeError(`Not a whole number of yen within the safe integers: got ${amount}`);
  return amount;
}
