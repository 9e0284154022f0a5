import type { MiddlewareHandler } from 'hono';
import { refusedPage } from '../page/fault-pages.tsx';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another site sent in the name of somebody signed in (CSRF): a request that changes something has to come
 * from a page of the app, as the browser says in `Origin` or, where it says so, in `Sec-Fetch-Site`.
 */
export function sameOrigin(origin: () => string): MiddlewareHandler {
  return async (c, next) => {
    if (SAFE.has(c.req.method) || isOwn(c.req.header('origin'), c.req.header('sec-fetch-site'), origin())) {
      return next();
    }
    return refusedPage(c);
  };
}

function isOwn(origin: string | undefined, site: string | undefined, own: string): boolean {
  if (site !== undefined && site !== 'same-origin') return false;
  return origin === own;
}
