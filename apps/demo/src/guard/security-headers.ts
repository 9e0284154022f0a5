import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** Headers of every answer: nothing from elsewhere, no frame, nothing kept by the browser but what belongs to the app itself. */
export function securityHeaders(origin: () => string): MiddlewareHandler {
  const [plain, encrypted] = [headers(false), headers('max-age=31536000')];
  // Only an origin that is reached over TLS may promise to stay so (RFC 6797, 7.2).
  return async (c, next) => (origin().startsWith('https:') ? encrypted : plain)(c, next);
}

function headers(strictTransportSecurity: string | false): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      objectSrc: ["'none'"],
    },
    // With no-referrer a browser sends no Origin along with a form, and the guard against foreign senders needs it.
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
    strictTransportSecurity,
  });
}

/** Pages hold personal data, so no cache keeps them; the app's own assets bear their digest in their name. */
export function cacheRules(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const isAsset = c.req.path.startsWith('/assets/') && c.res.status === 200;
    c.res.headers.set('cache-control', isAsset ? 'private, max-age=31536000, immutable' : 'no-store');
  };
}
