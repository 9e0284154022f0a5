import type { MiddlewareHandler } from 'hono';
import { notFoundPage } from '../page/fault-pages.tsx';

const CONTROL = /%[01][0-9a-f]|%7f/i;

/** Nothing is found under an address with control characters: neither the database nor a redirect takes them. */
export function usableAddress(): MiddlewareHandler {
  return async (c, next) => {
    const { pathname, search } = new URL(c.req.url);
    return CONTROL.test(pathname) || search.includes('%00') ? notFoundPage(c) : next();
  };
}
