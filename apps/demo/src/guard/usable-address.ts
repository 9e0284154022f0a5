import type { MiddlewareHandler } from 'hono';
import { notFoundPage } from '../page/fault-pages.tsx';

/** Nothing is found under an address with U+0000, which no text of the database may hold. */
export function usableAddress(): MiddlewareHandler {
  return async (c, next) => (c.req.url.includes('%00') ? notFoundPage(c) : next());
}
