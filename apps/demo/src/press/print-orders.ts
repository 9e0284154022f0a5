import { randomUUID } from 'node:crypto';
import type { PrintJob } from '@fukushi-kit/office';
import { forms } from '@fukushi-kit/official-forms';
import { appendAudit, type Database, type Transaction } from '@fukushi-kit/store';
import { anchorText } from '../trail/audit-anchor.ts';
import type { Order } from './press.ts';
import type { PrintedSheet } from './print-sheet.ts';

/** A sheet that waits to be printed, and its place in the order. */
export interface ToPrint {
  readonly place: number;
  readonly job: PrintJob;
  readonly day: string;
  /** The head of the audit log (記録の照合値) when it was ordered; `null` in orders from before it was kept. */
  readonly anchor: string | null;
}

/** A sheet in hand; its form is looked up when it is printed. */
export interface TakenSheet {
  readonly place: number;
  readonly toPrint: () => ToPrint;
}

/** A job as it is kept: the form by its id. */
interface KeptJob extends Omit<PrintJob, 'definition'> {
  readonly form: string;
}

/** Keeps an order with its sheets; gives its id. */
export async function takeOrder(tx: Transaction, { contract, title, day, sheets }: Order): Promise<string> {
  const id = randomUUID();
  await tx.query(`insert into print_order (id, contract, title, day, state) values ($1, $2, $3, $4, 'waiting')`, [
    id,
    contract,
    title,
    day,
  ]);
  for (const [place, { definition, ...rest }] of sheets.entries()) {
    const job: KeptJob = { ...rest, form: definition.id };
    await tx.query('insert into print_sheet (print_order, place, name, job) values ($1, $2, $3, $4)', [
      id,
      place,
      rest.file,
      JSON.stringify(job),
    ]);
  }
  const head = await appendAudit(tx, { deed: 'print', kind: 'print-order', id });
  await tx.query('update print_order set anchor = $2 where id = $1', [id, anchorText(head)]);
  return id;
}

/** Notes that an order is being printed. */
export async function beginOrder(tx: Transaction, order: string): Promise<void> {
  await tx.query(`update print_order set state = 'printing' where id = $1 and state = 'waiting'`, [order]);
}

/**
 * Takes the next sheet of an order that is neither printed nor stopped, for as long as the transaction is open; one that
 * another press has in hand is left to it. `null` if there is none.
 */
export async function takeSheet(tx: Transaction, order: string): Promise<TakenSheet | null> {
  const [row] = await tx.query<{ place: number; job: KeptJob; day: string; anchor: string | null }>(
    `select s.place, s.job, o.day, o.anchor from print_sheet s join print_order o on o.id = s.print_order
     where o.id = $1 and s.digest is null and s.findings is null order by s.place limit 1
     for update of s skip locked`,
    [order],
  );
  if (row === undefined) return null;
  const {
    place,
    day,
    anchor,
    job: { form, ...job },
  } = row;
  return { place, toPrint: () => ({ place, day, anchor, job: { ...job, definition: known(form) } }) };
}

function known(form: string): PrintJob['definition'] {
  const definition = forms.get(form);
  if (definition === undefined) throw new RangeError(`no such form, got ${JSON.stringify(form)}`);
  return definition;
}

/** Keeps what became of a sheet, for good. Once printed it needs its data no more. */
export async function keepSheet(tx: Transaction, order: string, place: number, printed: PrintedSheet): Promise<void> {
  const { pages, findings, digest, bytes } = printed;
  await tx.query(
    `update print_sheet set pages = $3, findings = $4, digest = $5, bytes = $6, job = null
     where print_order = $1 and place = $2 and digest is null and findings is null`,
    [order, place, pages, JSON.stringify(findings), digest, bytes],
  );
}

/** Closes an order, if nothing of it waits any more. */
export async function closeOrder(tx: Transaction, order: string): Promise<void> {
  await tx.query(
    `update print_order o set state = case when exists
       (select 1 from print_sheet s where s.print_order = o.id and s.digest is null) then 'failed' else 'done' end
     where id = $1 and not exists
       (select 1 from print_sheet s where s.print_order = o.id and s.digest is null and s.findings is null)`,
    [order],
  );
}

/** Orders of every organisation that an earlier run did not finish. */
export async function unfinishedOrders(
  db: Database,
): Promise<readonly { readonly tenant: string; readonly account: string; readonly id: string }[]> {
  return db.asOwner(async (tx) =>
    tx.query(
      `select tenant, asked_by as account, id from print_order where state in ('waiting', 'printing') order by asked_at`,
    ),
  );
}
