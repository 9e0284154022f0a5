import type { TypefaceStack } from '@fukushi-kit/form';
import { openTypefaces } from '@fukushi-kit/form-pdf';
import type { PrintJob } from '@fukushi-kit/office';
import { type Database, StoreFault, type StoreFaultCode, type Transaction } from '@fukushi-kit/store';
import { PgBoss } from 'pg-boss';
import { beginOrder, closeOrder, keepSheet, takeOrder, takeSheet, unfinishedOrders } from './print-orders.ts';
import { notPrinted, printSheet } from './print-sheet.ts';

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
  /** Lets the printing of an order begin or go on, once its transaction is done; asking again changes nothing. */
  readonly begin: (who: { readonly tenant: string; readonly account: string }, id: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

const QUEUE = 'print-orders';

/** Sheets that are printed in a row; then another order has its turn. */
const TURN = 20;

/** Longer than any turn takes. */
const TURN_SECONDS = 300;

/** States of the server that pass: the sheet is tried again. All else would fail again and again. */
const PASSING = new Set<StoreFaultCode>(['connection-lost', 'disk-full', 'too-many-connections', 'conflict']);

interface OrderJob {
  readonly tenant: string;
  readonly account: string;
  readonly id: string;
}

/**
 * Opens the press on a database; orders that an earlier run left unfinished are taken up again. Several presses on one
 * database share the work. `report` is told why a sheet could not be printed.
 */
export async function openPress(db: Database, report: (error: Error) => void): Promise<Press> {
  const typefaces = openTypefaces();
  const boss = new PgBoss({ connectionString: db.url, schema: 'pgboss' });
  // Without a listener a failed poll would end the process; it is tried again by itself.
  boss.on('error', () => undefined);
  await boss.start();
  // Short: one order waits in the queue once, and does not wait for a turn of it that a killed press left behind.
  const retries = { retryLimit: 5, retryDelay: 1, retryBackoff: true, expireInSeconds: TURN_SECONDS };
  await boss.createQueue(QUEUE, { policy: 'short', ...retries });
  const begin = async ({ tenant, account, id }: OrderJob): Promise<void> => {
    await boss.send(QUEUE, { tenant, account, id }, { singletonKey: `${tenant}/${id}` });
  };
  const printNext = nextPrinter(db, typefaces, report);
  await boss.work<OrderJob>(QUEUE, { pollingIntervalSeconds: 0.5 }, async ([job]) => {
    if (job === undefined) return;
    await db.asTenant(job.data, async (tx) => beginOrder(tx, job.data.id));
    for (let printed = 0; printed < TURN; printed += 1) {
      if (!(await printNext(job.data))) return db.asTenant(job.data, async (tx) => closeOrder(tx, job.data.id));
    }
    await begin(job.data);
  });
  for (const order of await unfinishedOrders(db)) await begin(order);
  return {
    take: takeOrder,
    begin: async (who, id) => begin({ ...who, id }),
    close: async () => boss.stop({ graceful: true, timeout: 10_000 }),
  };
}

/** Prints the next sheet of an order and keeps it; says whether there was one. */
function nextPrinter(
  db: Database,
  typefaces: TypefaceStack,
  report: (error: Error) => void,
): (order: OrderJob) => Promise<boolean> {
  return async ({ tenant, account, id }) => {
    let place: number | null = null;
    try {
      return await db.asTenant({ tenant, account }, async (tx) => {
        const sheet = await takeSheet(tx, id);
        if (sheet === null) return false;
        place = sheet.place;
        await keepSheet(tx, id, place, await printSheet(sheet.toPrint(), typefaces));
        return true;
      });
    } catch (error) {
      if (place === null || (error instanceof StoreFault && PASSING.has(error.code))) throw error;
      report(error instanceof Error ? error : new Error('a sheet could not be printed', { cause: error }));
      const broken = place;
      await db.asTenant({ tenant, account }, async (tx) => keepSheet(tx, id, broken, notPrinted));
      return true;
    }
  };
}
