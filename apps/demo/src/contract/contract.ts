import type { Transaction } from '@fukushi-kit/store';

/** A contract (委託契約) between a contractor, whose row it is, and a city. */
export interface Contract {
  readonly tenant: string;
  readonly id: string;
  readonly city: string;
  readonly profile: string;
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string;
  /** The day on which it ended, by time or cancelled; `null` while it runs. */
  readonly endedOn: string | null;
}

interface ContractRow {
  readonly tenant: string;
  readonly id: string;
  readonly shared_with: string;
  readonly profile: string;
  readonly title: string;
  readonly starts_on: string;
  readonly ends_on: string;
  readonly ended_on: string | null;
}

/** The contracts that the sender may see, those of its contractors for a city. */
export async function listContracts(tx: Transaction): Promise<readonly Contract[]> {
  const rows = await tx.query<ContractRow>(
    'select tenant, id, shared_with, profile, title, starts_on, ends_on, ended_on from contract order by tenant, id',
  );
  return rows.map(contractRow);
}

/** One contract by its id, `null` where the sender may see none. */
export async function readContract(tx: Transaction, id: string): Promise<Contract | null> {
  const contracts = await listContracts(tx);
  return contracts.find((contract) => contract.id === id) ?? null;
}

function contractRow(row: ContractRow): Contract {
  const { tenant, id, shared_with: city, profile, title } = row;
  return { tenant, id, city, profile, title, startsOn: row.starts_on, endsOn: row.ends_on, endedOn: row.ended_on };
}
