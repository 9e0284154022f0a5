import type { ClientBase, Pool, QueryConfig } from 'pg';
import { columnTypes } from './column-types.ts';
import { faultOf } from './fault-of.ts';
import { StoreFault } from './store-fault.ts';

/**
 * A transaction that is open. It takes one statement at a time, with `$1`, `$2`… for values, and gives the rows: days and
 * times as ISO 8601 text, whole numbers as `number` or, beyond 2^53, as `bigint`.
 *
 * @clause none storage, not a source
 */
export interface Transaction {
  /** Runs one statement. Rejects with a {@link StoreFault} for what the server or a table refuses. */
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

/**
 * Does `work` in one transaction of a connection of the pool: committed if it ends well, else rolled back. Whatever
 * happens, the connection goes back without an open transaction, or not at all.
 *
 * @throws {StoreFault} `rolled-back` if `work` swallowed the error of a statement, so that nothing could be committed.
 */
export async function runTransaction<T>(
  pool: Pool,
  begin: string,
  work: (tx: Transaction, client: ClientBase) => Promise<T>,
): Promise<T> {
  const client = await pool.connect().catch((error: unknown) => {
    throw faultOf(error);
  });
  const { tx, end } = openTransaction(client);
  try {
    await client.query(begin);
    const result = await work(tx, client);
    end();
    const { command } = await client.query('COMMIT');
    if (command !== 'COMMIT') throw new StoreFault('rolled-back', 'A statement had failed, so nothing was committed');
    client.release();
    return result;
  } catch (error) {
    end();
    const failure = await client.query('ROLLBACK').then(
      () => false,
      () => true,
    );
    client.release(failure);
    throw faultOf(error);
  }
}

/** A transaction that is open on a connection, and what shuts it: a forgotten statement must not reach the next one's connection. */
export function openTransaction(client: ClientBase): { readonly tx: Transaction; readonly end: () => void } {
  let isOpen = true;
  const query = async <Row extends object>(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> => {
    if (!isOpen) throw new StoreFault('rolled-back', 'The transaction is over');
    // The extended protocol takes one statement only, so no text can end the transaction and go on.
    const config: QueryConfig = { text, values: [...values], types: columnTypes };
    try {
      return (await client.query<Row>(Object.assign(config, { queryMode: 'extended' }))).rows;
    } catch (error) {
      throw faultOf(error);
    }
  };
  return {
    tx: { query },
    end: () => {
      isOpen = false;
    },
  };
}
