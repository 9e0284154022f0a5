import type { Transaction } from '@fukushi-kit/store';
import type { Offered } from './hand-outs-page.tsx';

/** What a contract holds that can be handed out: the own records by their numbers, and what was printed. */
export async function readOffered(tx: Transaction, contract: string): Promise<Offered> {
  return {
    records: await tx.query(
      `select kind, id from record
       where tenant = current_setting('store.tenant') and contract = $1 order by kind, id`,
      [contract],
    ),
    prints: await tx.query(
      `select id, title, asked_at as "askedAt" from print_order o where contract = $1
         and exists (select 1 from print_sheet s where s.print_order = o.id and s.bytes is not null)
       order by asked_at desc`,
      [contract],
    ),
  };
}
