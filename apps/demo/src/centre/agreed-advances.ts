import type { Transaction } from '@fukushi-kit/store';
import type { Contract } from '../contract/contract.ts';
import type { ContractTerms } from './contract-terms.ts';

/**
 * The advances (概算払) that a contract agrees on, for either party of it; `null` while none are recorded. The city that
 * commissions the contract reads these of its terms, and not the account that stands beside them.
 */
export async function agreedAdvances(tx: Transaction, { id }: Contract): Promise<ContractTerms['shares']> {
  const [row] = await tx.query<{ shares: ContractTerms['shares'] }>('select agreed_advances($1) as shares', [id]);
  return row?.shares ?? null;
}
