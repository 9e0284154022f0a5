import type { Transaction } from '@fukushi-kit/store';
import type { Context } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { type AppParts, forSender, today } from '../app-parts.ts';
import type { Order } from '../press/press.ts';
import { once } from '../record/once.ts';
import { readSent, type Sent } from './sent.ts';

type Page = () => Response | Promise<Response>;

/** What a page answers instead of acting; everything done so far in the deed is undone. */
class Turned extends Error {
  readonly page: Page;

  constructor(page: Page) {
    super('turned down');
    this.page = page;
  }
}

/** Ends a deed with a page: nothing of it is kept. */
export function turnDown(page: Page): never {
  throw new Turned(page);
}

/** Does what a form asks for, once and as a whole, and goes to the address that `work` gives. */
export async function deed(
  parts: AppParts,
  c: Context<AppEnv>,
  work: (tx: Transaction, sent: Sent) => Promise<string>,
): Promise<Response> {
  const sent = await readSent(c);
  try {
    const to = await forSender(parts, c, async (tx) =>
      once(tx, `${sent.key} ${c.req.path}`, async () => work(tx, sent)),
    );
    return c.redirect(to ?? c.req.path, 303);
  } catch (error) {
    if (error instanceof Turned) return error.page();
    throw error;
  }
}

/** Orders prints, once, and shows how far they are. */
export async function printDeed(
  parts: AppParts,
  c: Context<AppEnv>,
  work: (tx: Transaction, sent: Sent) => Promise<Omit<Order, 'day'>>,
): Promise<Response> {
  let order: string | null = null;
  const answer = await deed(parts, c, async (tx, sent) => {
    order = await parts.press.take(tx, { ...(await work(tx, sent)), day: today(parts) });
    return `/prints/${order}`;
  });
  if (order !== null) await parts.press.begin(c.get('who'), order);
  return answer;
}
