import { randomUUID } from 'node:crypto';
import { appendAudit, type Database, type Transaction } from '@fukushi-kit/store';

/** A backup that was made, as far as the app was told. */
export interface BackupCopy {
  readonly id: string;
  readonly file: string;
  /** `null` where making it did not come to its end. */
  readonly sha256: string | null;
  readonly madeAt: string;
  readonly destroyedOn: string | null;
  readonly destroyedWay: string | null;
}

const COLUMNS = `id, file, sha256, made_at as "madeAt", destroyed_on as "destroyedOn", destroyed_way as "destroyedWay"`;

/** The backups that held what was erased at a moment, whether destroyed since or not. */
export async function backupsBefore(tx: Transaction, at: string): Promise<readonly BackupCopy[]> {
  return tx.query<BackupCopy>(`select ${COLUMNS} from backup_copy where made_at <= $1 order by made_at, id`, [at]);
}

/** Records that a backup was destroyed; `false` where there is none such, or it was recorded before. */
export async function markDestroyed(
  tx: Transaction,
  id: string,
  { on, way }: { readonly on: string; readonly way: string },
): Promise<boolean> {
  const rows = await tx.query(
    `update backup_copy set destroyed_on = $2, destroyed_way = $3, destroyed_by = current_setting('store.account')
     where id = $1 and destroyed_on is null returning id`,
    [id, on, way],
  );
  if (rows.length > 0) await appendAudit(tx, { deed: 'backup-destroyed', kind: 'backup', id });
  return rows.length > 0;
}

/**
 * Notes for every organisation that a backup is about to be made: first, so that a file which nobody finished is looked for
 * too. Gives what to say once it is there, or is not.
 */
export async function noteBackup(
  db: Database,
  file: string,
): Promise<{ readonly done: (sha256: string) => Promise<void>; readonly undone: () => Promise<void> }> {
  const id = randomUUID();
  const tenants = await db.asOwner((tx) => tx.query<{ id: string }>('select id from store.tenant order by id'));
  for (const tenant of tenants) {
    await db.asTenant({ tenant: tenant.id, account: 'backup' }, async (tx) => {
      await tx.query('insert into backup_copy (id, file) values ($1, $2)', [id, file]);
      await appendAudit(tx, { deed: 'backup', kind: 'backup', id });
    });
  }
  return {
    done: async (sha256) => {
      await db.asOwner((tx) => tx.query('update backup_copy set sha256 = $2 where id = $1', [id, sha256]));
    },
    undone: async () => {
      await db.asOwner((tx) => tx.query('delete from backup_copy where id = $1', [id]));
    },
  };
}
