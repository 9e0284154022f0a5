import type { Finding } from '@fukushi-kit/schema';
import type { Derivation } from './derivation.ts';
import { partsOf } from './derivation-parts.ts';
import { valueThatFollows } from './figure-value.ts';

/**
 * What can be wrong with a derivation that was stored and read again.
 *
 * @clause none a check of this project
 */
export type DerivationFindingCode = 'figure-does-not-follow';

/**
 * Every figure of a stored derivation that does not follow from its own parts, by its place; none in a sound one.
 *
 * @clause none a check of this project
 *
 * @example
 * const price = given({ label: '単価', unit: 'yen', value: 7000, source: '契約書' })
 * const total = derive({ label: '小計', unit: 'yen', how: 'sum', of: [price, price] })
 * recheck(total) // => []
 * recheck({ ...total, value: exact(15000) }).map(({ code, path }) => [code, path]) // => [['figure-does-not-follow', []]]
 */
export function recheck(figure: Derivation): readonly Finding<DerivationFindingCode>[] {
  return findingsAt(figure, []);
}

function findingsAt(figure: Derivation, path: readonly PropertyKey[]): readonly Finding<DerivationFindingCode>[] {
  const own: Finding<DerivationFindingCode> = { code: 'figure-does-not-follow', path, severity: 'error' };
  const below = partsOf(figure).flatMap((part, index) =>
    findingsAt(part, [...path, 'of', ...(figure.how === 'rounded' ? [] : [index])]),
  );
  return figure.value === valueThatFollows(figure) ? below : [own, ...below];
}
