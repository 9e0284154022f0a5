import type { ContractRow } from '@fukushi-kit/schema';
import type { Books } from './books.ts';

/**
 * The one contract that the registers are about, by the register of the contract (契約情報); `null` where it was not given, or
 * holds no contract or several, since nothing then says which one it is.
 *
 * @clause none a register of this project, not of a source
 *
 * @example
 * soleContract({}) // => null
 */
export function soleContract({ contract }: Pick<Books, 'contract'>): ContractRow | null {
  const [row, ...more] = contract?.rows ?? [];
  return row === undefined || more.length > 0 ? null : row;
}
