import { placePath } from '../centre-nav.tsx';

/** The address of one consultation. */
export function consultationPath(contract: string, number: string): string {
  return `${placePath(contract, 'consultations')}/${encodeURIComponent(number)}`;
}
