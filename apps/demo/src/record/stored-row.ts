import type { Stored } from './record.ts';
import type { Bodies, RecordKind } from './record-kinds.ts';

/** A row of the table as the database gives it. */
export interface StoredRow {
  readonly tenant: string;
  readonly contract: string;
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly body: unknown;
  readonly saved_by: string;
  readonly saved_at: string;
}

export const STORED_COLUMNS = 'tenant, contract, kind, id, version, body, saved_by, saved_at';

/** What a row holds. Bodies were checked at the border when they were saved. */
export function storedRow<Kind extends RecordKind>(row: StoredRow): Stored<Kind> {
  const { tenant, contract, id, version } = row;
  return {
    tenant,
    contract,
    kind: row.kind as Kind,
    id,
    version,
    body: row.body as Bodies[Kind],
    savedBy: row.saved_by,
    savedAt: row.saved_at,
  };
}
