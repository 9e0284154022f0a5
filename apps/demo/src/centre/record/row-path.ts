import { placePath } from '../centre-nav.tsx';
import type { LogList } from './log-list.ts';

/** The address of a list of the log. */
export function listPath(contract: string, list: LogList): string {
  return `${placePath(contract, 'records')}/${list}`;
}

/** The address of a row, or of the form of a new one. */
export function rowPath(contract: string, list: LogList, key: string): string {
  return `${listPath(contract, list)}/${key}`;
}
