import type { Transaction } from '@fukushi-kit/store';

/** The names of the organisations that the sender may know, by their ids: its own, its city or its contractors. */
export async function partyNames(tx: Transaction): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ id: string; name: string }>('select id, name from store.tenant');
  return new Map(rows.map(({ id, name }) => [id, name]));
}
