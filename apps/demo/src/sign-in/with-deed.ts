import { type Actor, appendAudit, type Database, type Transaction } from '@fukushi-kit/store';

/** What is done with accounts, as the audit log calls it. */
type AccountDeed =
  | 'sign-in'
  | 'sign-in-failed'
  | 'sign-in-refused'
  | 'account-locked'
  | 'sign-out'
  | 'password-set'
  | 'second-factor-set'
  | 'second-factor-removed'
  | 'second-factor-postponed'
  | 'backup-code-used'
  | 'backup-codes-renewed'
  | 'sessions-ended'
  | 'account-created'
  | 'account-disabled'
  | 'account-enabled'
  | 'account-unlocked'
  | 'second-factor-reset'
  | 'password-reset'
  | 'role-changed';

/**
 * Changes accounts and writes it into the audit log of the actor's tenant: both or neither. The tables of accounts are the
 * owner's alone, so the owner's transaction names the actor to the log.
 */
export async function withDeed<T>(
  db: Database,
  actor: Actor,
  deed: AccountDeed,
  account: string,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return db.asOwner(async (tx) => {
    const result = await work(tx);
    await tx.query(`select set_config('store.tenant', $1, true), set_config('store.account', $2, true)`, [
      actor.tenant,
      actor.account,
    ]);
    await appendAudit(tx, { deed, kind: 'account', id: account });
    return result;
  });
}

/** Writes into the audit log what changes no account. */
export async function logDeed(db: Database, actor: Actor, deed: AccountDeed, account: string): Promise<void> {
  await db.asTenant(actor, (tx) => appendAudit(tx, { deed, kind: 'account', id: account }));
}
