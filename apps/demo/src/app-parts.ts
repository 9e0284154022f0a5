import type { PlainDate } from '@fukushi-kit/calendar';
import type { Database, Transaction } from '@fukushi-kit/store';
import type { Context } from 'hono';
import type { AppEnv } from './app-env.ts';
import type { Press } from './press/press.ts';

/** What every page works with. */
export interface AppParts {
  readonly db: Database;
  readonly press: Press;
  /** The moment; the day in Japan follows from it. */
  readonly clock: () => Date;
}

/** The day in Japan. */
export function today({ clock }: Pick<AppParts, 'clock'>): PlainDate {
  return new Date(clock().getTime() + 9 * 60 * 60 * 1000).toISOString().slice(0, 10) as PlainDate;
}

/** Runs something within the rows of whoever sent the request: all of it, or nothing. */
export async function forSender<T>(
  { db }: Pick<AppParts, 'db'>,
  c: Context<AppEnv>,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const { tenant, account } = c.get('who');
  return db.asTenant({ tenant, account }, work);
}
