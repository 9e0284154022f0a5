import { appendAudit, type Transaction } from '@fukushi-kit/store';
import type { RecordKey, Stored } from './record.ts';
import type { RecordKind } from './record-kinds.ts';
import { STORED_COLUMNS, type StoredRow, storedRow } from './stored-row.ts';

/** Reads one document and notes in the audit log that it was seen; `null` where the sender may see none. */
export async function readRecord<Kind extends RecordKind>(
  tx: Transaction,
  key: RecordKey<Kind>,
): Promise<Stored<Kind> | null> {
  const stored = await peekRecord(tx, key);
  if (stored !== null) await appendAudit(tx, { deed: 'view', kind: key.kind, id: auditId(key) });
  return stored;
}

/** Reads one document without a note, for what shows nothing of a person. */
export async function peekRecord<Kind extends RecordKind>(
  tx: Transaction,
  { contract, kind, id }: RecordKey<Kind>,
): Promise<Stored<Kind> | null> {
  const [row] = await tx.query<StoredRow>(
    `select ${STORED_COLUMNS} from record where contract = $1 and kind = $2 and id = $3 order by tenant limit 1`,
    [contract, kind, id],
  );
  return row === undefined ? null : storedRow<Kind>(row);
}

/** How the audit log names a document: by contract and number, which are no personal data. */
export function auditId({ contract, id }: Pick<RecordKey, 'contract' | 'id'>): string {
  return `${contract}/${id}`;
}
