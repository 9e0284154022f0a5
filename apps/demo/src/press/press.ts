import { openTypefaces } from '@fukushi-kit/form-pdf';
import type { PrintJob } from '@fukushi-kit/office';
import type { Database, Transaction } from '@fukushi-kit/store';
import { PgBoss } from 'pg-boss';
import { closeOrder, keepSheet, takeOrder, unfinishedOrders, waitingSheets } from './print-orders.ts';
import { printSheet } from './print-sheet.ts';

/** A sheet of an order: a form with its data, one of its copies, or blank. */
export type SheetJob = PrintJob;

/** What is to be printed together. */
export interface Order {
  readonly contract: string;
  readonly title: string;
  readonly day: string;
  readonly sheets: readonly SheetJob[];
}

/** Prints orders in the background; what was ordered is printed even if the machine stops in between. */
export interface Press {
  /** Takes an order within the transaction of whoever asks; gives its id. It starts when `begin` is called after it. */
  readonly take: (tx: Transaction, order: Order) => Promise<string>;
  /** Lets the printing of an order begin, once its transaction is done. */
  readonly begin: (who: { readonly tenant: string; readonly account: string }, id: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

const QUEUE = 'print-order';

interface OrderJob {
  readonly tenant: string;
  readonly account: string;
  readonly id: string;
}

/** Opens the press on a database; orders that an earlier run left unfinished are taken up again. */
export async function openPress(db: Database): Promise<Press> {
  const typefaces = openTypefaces();
  const boss = new PgBoss({ connectionString: db.url, schema: 'pgboss' });
  // Without a listener a failed poll would end the process; it is tried again by itself.
  boss.on('error', () => undefined);
  await boss.start();
  await boss.createQueue(QUEUE, { policy: 'stately', retryLimit: 5, retryDelay: 1, expireInSeconds: 600 });
  await boss.work<OrderJob>(QUEUE, { pollingIntervalSeconds: 0.5 }, async ([job]) => {
    if (job !== undefined) await printOrder(job.data);
  });
  const begin = async ({ tenant, account, id }: OrderJob): Promise<void> => {
    await boss.send(QUEUE, { tenant, account, id }, { singletonKey: `${tenant}/${id}` });
  };
  const printOrder = async ({ tenant, account, id }: OrderJob): Promise<void> => {
    const actor = { tenant, account };
    const sheets = await db.asTenant(actor, async (tx) => waitingSheets(tx, id));
    for (const sheet of sheets) {
      const printed = await printSheet(sheet, typefaces);
      await db.asTenant(actor, async (tx) => keepSheet(tx, id, sheet.place, printed));
    }
    await db.asTenant(actor, async (tx) => closeOrder(tx, id));
  };
  for (const order of await unfinishedOrders(db)) await begin(order);
  return {
    take: takeOrder,
    begin: async (who, id) => begin({ ...who, id }),
    close: async () => boss.stop({ graceful: true, timeout: 10_000 }),
  };
}
