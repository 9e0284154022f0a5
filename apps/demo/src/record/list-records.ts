import { appendAudit, type Transaction } from '@fukushi-kit/store';
import type { RecordKey, Stored } from './record.ts';
import type { RecordKind } from './record-kinds.ts';
import { STORED_COLUMNS, type StoredRow, storedRow } from './stored-row.ts';

/** Every document of a kind in a contract, in the order of their ids; that the list was seen is noted in the audit log. */
export async function listRecords<Kind extends RecordKind>(
  tx: Transaction,
  { contract, kind }: Pick<RecordKey<Kind>, 'contract' | 'kind'>,
): Promise<readonly Stored<Kind>[]> {
  const rows = await tx.query<StoredRow>(
    `select ${STORED_COLUMNS} from record where contract = $1 and kind = $2 order by id, tenant`,
    [contract, kind],
  );
  if (rows.length > 0) await appendAudit(tx, { deed: 'list', kind, id: contract });
  return rows.map((row) => storedRow<Kind>(row));
}
