import type { Transaction } from '@fukushi-kit/store';
import { type Contract, listContracts } from '../contract/contract.ts';
import { partyNames } from '../contract/party-names.ts';

/** A contract that the city commissions, and the name of who works under it. */
export interface CityContract {
  readonly contract: Contract;
  readonly contractor: string;
}

/** The contracts that the sender commissions as a city; none for a contractor, whose contracts are its own. */
export async function cityContracts(tx: Transaction): Promise<readonly CityContract[]> {
  const [row] = await tx.query<{ tenant: string }>(`select current_setting('store.tenant') as tenant`);
  const names = await partyNames(tx);
  return (await listContracts(tx))
    .filter(({ city }) => city === row?.tenant)
    .map((contract) => ({ contract, contractor: names.get(contract.tenant) ?? contract.tenant }));
}

/** One of them; `null` where the sender commissions no such contract. */
export async function cityContract(tx: Transaction, id: string): Promise<CityContract | null> {
  return (await cityContracts(tx)).find(({ contract }) => contract.id === id) ?? null;
}
