import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '../app-env.ts';
import type { SignIn } from '../sign-in/sign-in.ts';

/** Lets nobody by who is not signed in; a page asks to sign in first, a script is told so. */
export function needsSignIn(signIn: Pick<SignIn, 'who'>): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const who = await signIn.who(c.req.raw);
    if (who !== null) {
      c.set('who', who);
      return next();
    }
    if (c.req.header('accept')?.includes('application/json') === true) return c.json({ state: 'signed-out' }, 401);
    return c.redirect('/sign-in', 303);
  };
}
