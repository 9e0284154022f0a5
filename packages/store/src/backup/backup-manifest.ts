import type { TenantAudit } from '../audit/tenant-audits.ts';
import type { AppliedMigration } from '../migrate.ts';

/**
 * A table in a backup: its name with its schema, how many rows, and the HMAC-SHA-256 of their text, in hexadecimal. The key
 * of the HMAC is in the encrypted part only, so that nobody can guess rows from it.
 *
 * @clause none storage, not a source
 */
export interface BackupTable {
  readonly name: string;
  readonly rows: number;
  readonly digest: string;
}

/** What a backup holds, as it stands at its own end. */
export interface BackupContents {
  /** When it was begun, ISO 8601 in UTC. */
  readonly madeAt: string;
  readonly migrations: readonly AppliedMigration[];
  /** The ids of all tenants: whose data are in it, until the file is deleted. */
  readonly tenants: readonly string[];
  /** The audit log of each tenant and whether it was whole at that moment. */
  readonly audit: readonly TenantAudit[];
  readonly tables: readonly BackupTable[];
  /** How far each sequence had come; `null` for one that was never used. */
  readonly sequences: readonly { readonly name: string; readonly value: string | null }[];
}

/**
 * What a backup holds and which file it is. It holds ids, counts and digests, no personal data, and stands beside the file
 * as `<file>.manifest.json`.
 *
 * @clause none storage, not a source
 */
export interface BackupManifest extends BackupContents {
  /** The encrypted file: its name without folder, its length in bytes, its SHA-256 in hexadecimal. */
  readonly file: { readonly name: string; readonly bytes: number; readonly sha256: string };
}

/** What is known before the rows. */
export interface BackupHeader extends Pick<BackupContents, 'madeAt' | 'migrations'> {
  /** The key of the digests, in hexadecimal. */
  readonly key: string;
}

/** The marks of the lines that are no rows. They are comments of SQL, so that psql reads the rest. */
export const MARK = {
  header: '-- fukushi-kit backup 1 ',
  end: '\\.',
  manifest: '-- fukushi-kit manifest ',
} as const;
