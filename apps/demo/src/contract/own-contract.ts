import type { Transaction } from '@fukushi-kit/store';
import { type Contract, readContract } from './contract.ts';

/** One contract of the sender's own organisation; `null` for any other, also one that a city commissions. */
export async function readOwnContract(tx: Transaction, id: string): Promise<Contract | null> {
  const [row] = await tx.query<{ tenant: string }>(`select current_setting('store.tenant') as tenant`);
  const contract = await readContract(tx, id);
  return contract?.tenant === row?.tenant ? contract : null;
}
