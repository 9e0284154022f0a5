import type { PlainDate } from '@fukushi-kit/calendar';
import type { Database, Transaction } from '@fukushi-kit/store';
import type { Context } from 'hono';
import type { AppEnv } from './app-env.ts';
import type { Press } from './press/press.ts';
import type { Who } from './who.ts';

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
async function forWho<T>(
  { db }: Pick<AppParts, 'db'>,
  { tenant, account }: Pick<Who, 'tenant' | 'account'>,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return db.asTenant({ tenant, account }, work);
}

/** The same for the sender of a request. */
export async function forSender<T>(
  parts: Pick<AppParts, 'db'>,
  c: Context<AppEnv>,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return forWho(parts, c.get('who'), work);
}
