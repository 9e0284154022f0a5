import { createHash } from 'node:crypto';
import type { LayoutFinding } from '@fukushi-kit/form';
import { appendAudit, type Transaction } from '@fukushi-kit/store';

/** How an order stands. */
export interface OrderState {
  readonly id: string;
  readonly contract: string;
  readonly title: string;
  readonly state: 'waiting' | 'printing' | 'done' | 'failed';
  readonly askedAt: string;
  /** The head of the audit log when it was ordered (記録の照合値). */
  readonly anchor: string | null;
  readonly sheets: readonly SheetState[];
}

/** How a sheet of it stands: printed with its pages, stopped by findings, or waiting. */
export interface SheetState {
  readonly place: number;
  readonly name: string;
  readonly pages: number | null;
  readonly digest: string | null;
  readonly findings: readonly LayoutFinding[] | null;
}

interface OrderRow {
  readonly id: string;
  readonly contract: string;
  readonly title: string;
  readonly state: OrderState['state'];
  readonly asked_at: string;
  readonly anchor: string | null;
}

const ORDERS = 'select id, contract, title, state, asked_at, anchor from print_order';
const NEWEST = 200;

/** The newest orders of the organisation. */
export async function listOrders(tx: Transaction): Promise<readonly OrderState[]> {
  const rows = await tx.query<OrderRow>(`${ORDERS} order by asked_at desc limit ${NEWEST}`);
  const sheets = await sheetsOf(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => orderState(row, sheets));
}

/** One order, `null` where the sender may see none. */
export async function readOrder(tx: Transaction, id: string): Promise<OrderState | null> {
  const [row] = await tx.query<OrderRow>(`${ORDERS} where id = $1`, [id]);
  return row === undefined ? null : orderState(row, await sheetsOf(tx, [id]));
}

/** Whether an order has not come to its end. */
export function isUnderWay({ state }: Pick<OrderState, 'state'>): boolean {
  return state === 'waiting' || state === 'printing';
}

const PLACE = /^\d{1,6}$/;

/**
 * A printed sheet; that it was fetched is noted in the audit log.
 *
 * @throws {Error} if it is no longer as it was printed.
 */
export async function readPdf(
  tx: Transaction,
  order: string,
  place: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
  if (!PLACE.test(place)) return null;
  const [row] = await tx.query<{ name: string; bytes: Uint8Array | null; digest: string }>(
    'select name, bytes, digest from print_sheet where print_order = $1 and place = $2',
    [order, Number(place)],
  );
  if (row?.bytes == null) return null;
  if (createHash('sha256').update(row.bytes).digest('hex') !== row.digest) {
    throw new Error('a printed sheet is no longer as it was printed');
  }
  await appendAudit(tx, {
    deed: 'fetch-print',
    kind: 'print-sheet',
    id: `${order}/${Number(place)}`,
    digest: row.digest,
  });
  return { name: row.name, bytes: row.bytes };
}

type SheetRow = SheetState & { readonly print_order: string };

function sheetsOf(tx: Transaction, orders: readonly string[]): Promise<readonly SheetRow[]> {
  return tx.query<SheetRow>(
    `select print_order, place, name, pages, digest, findings from print_sheet
     where print_order = any($1) order by print_order, place`,
    [orders],
  );
}

function orderState(row: OrderRow, sheets: readonly SheetRow[]): OrderState {
  const { id, contract, title, state, asked_at: askedAt, anchor } = row;
  return { id, contract, title, state, askedAt, anchor, sheets: sheets.filter((sheet) => sheet.print_order === id) };
}
