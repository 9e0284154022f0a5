import type { Transaction } from '@fukushi-kit/store';

/** What was typed on a page and is not a change of its document yet. */
export interface KeptDraft {
  /** The version of the document that the draft began from; `null` where there was none. */
  readonly baseVersion: number | null;
  readonly body: unknown;
  readonly savedAt: string;
}

/** The draft that the sender left on a page. */
export async function readDraft(tx: Transaction, page: string): Promise<KeptDraft | null> {
  const [row] = await tx.query<{ base_version: number | null; body: unknown; saved_at: string }>(
    `select base_version, body, saved_at from draft
     where page = $1 and account = current_setting('store.account')`,
    [page],
  );
  return row === undefined ? null : { baseVersion: row.base_version, body: row.body, savedAt: row.saved_at };
}

/** Keeps what was typed, in place of what was kept before. */
export async function keepDraft(
  tx: Transaction,
  page: string,
  { baseVersion, body }: Pick<KeptDraft, 'baseVersion' | 'body'>,
): Promise<void> {
  await tx.query(
    `insert into draft (page, base_version, body) values ($1, $2, $3)
     on conflict (tenant, account, page) do update
       set base_version = excluded.base_version, body = excluded.body, saved_at = clock_timestamp()`,
    [page, baseVersion, JSON.stringify(body)],
  );
}

/** Lets go of a draft, once its document was kept or the sender gave it up. */
export async function dropDraft(tx: Transaction, page: string): Promise<void> {
  await tx.query(`delete from draft where page = $1 and account = current_setting('store.account')`, [page]);
}
