import type { Context } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { placeOf } from './place-of.ts';
import type { SignInParts } from './sign-in-parts.ts';
import { type Visit, visitOf } from './visit.ts';

/** An answer to somebody who is signed in. */
type VisitorAnswer = (c: Context<AppEnv>, visit: Visit) => Response | Promise<Response>;

/** Lets through whoever is signed in; everybody else is sent to where their sign-in stands. */
export function visitors(parts: SignInParts): (answer: VisitorAnswer) => (c: Context<AppEnv>) => Promise<Response> {
  return (answer) => async (c) => {
    const visit = await visitOf(parts, c.req.raw);
    if (visit === null) return c.redirect('/sign-in', 303);
    if (visit.stage !== 'complete') return c.redirect(placeOf[visit.stage], 303);
    c.set('who', visit.who);
    return answer(c, visit);
  };
}
