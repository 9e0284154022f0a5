const WEIGHTS = [6, 5, 4, 3, 2] as const;

/**
 * Whether the last digit of a six-digit municipality code (全国地方公共団体コード) checks the five before it.
 *
 * The weights are from general knowledge and not verified against the state's notice; they hold for both shipped codes.
 *
 * @clause none a code list of the state, not a clause
 *
 * @example
 * hasRightCheckDigit('142077') // => true
 * hasRightCheckDigit('122173') // => true
 * hasRightCheckDigit('142078') // => false
 */
export function hasRightCheckDigit(code: string): boolean {
  if (!/^[0-9]{6}$/.test(code)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(code[index]), 0);
  return Number(code[5]) === (11 - (sum % 11)) % 10;
}
