import { placePath } from '../centre-nav.tsx';
import type { RowList } from './row-fields.ts';

/** The address of a row by its number, or of the form of a new one. */
export function rowPath(contract: string, list: RowList, number: string): string {
  return `${placePath(contract, 'records')}/${list}/${number}`;
}
