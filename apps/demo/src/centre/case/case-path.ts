import { placePath } from '../centre-nav.tsx';

/** The address of a support case. */
export function casePath(contract: string, caseNumber: string): string {
  return `${placePath(contract, 'support-cases')}/${caseNumber}`;
}
