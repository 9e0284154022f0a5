import { appendAudit, type Transaction } from '@fukushi-kit/store';
import type { Stored } from '../record/record.ts';
import { STORED_COLUMNS, type StoredRow, storedRow } from '../record/stored-row.ts';
import { type CityContract, cityContracts } from './city-contracts.ts';

/** The result of a check that a contractor handed to the city. */
export interface PolicyRow extends CityContract {
  readonly result: Stored<'policy-result'>;
}

/** Every result that was handed to the city, the newest first; that they were seen is noted. */
export async function policyRows(tx: Transaction): Promise<readonly PolicyRow[]> {
  const rows: PolicyRow[] = [];
  for (const of of await cityContracts(tx)) {
    const { id } = of.contract;
    const found = await tx.query<StoredRow>(
      `select ${STORED_COLUMNS} from record where contract = $1 and kind = 'policy-result'`,
      [id],
    );
    if (found.length > 0) await appendAudit(tx, { deed: 'list', kind: 'policy-result', id });
    rows.push(...found.map((row) => ({ ...of, result: storedRow<'policy-result'>(row) })));
  }
  return rows.toSorted((one, other) => other.result.savedAt.localeCompare(one.result.savedAt, 'en'));
}

/** One of them; `null` where none was handed to the city. */
export async function policyRow(tx: Transaction, contract: string, id: string): Promise<PolicyRow | null> {
  const rows = await policyRows(tx);
  return rows.find((row) => row.contract.id === contract && row.result.id === id) ?? null;
}

/** The address of a result. */
export function policyResultPath({ contract, result }: PolicyRow): string {
  return `/policy-results/${encodeURIComponent(contract.id)}/${encodeURIComponent(result.id)}`;
}
