import { placePath } from '../centre-nav.tsx';

/** The address of a member of the staff, by number. */
export function memberPath(contract: string, staffNumber: string): string {
  return `${placePath(contract, 'staff')}/${staffNumber}`;
}
