import { timeCodeOf } from '../time-code.ts';
import { Visitor } from './visitor.ts';

/** Somebody who is past their first sign-in. */
export interface Member {
  readonly login: string;
  readonly password: string;
  /** What an authenticator app makes its codes from. */
  readonly totp: string;
  /** Signed in. */
  readonly visitor: Visitor;
}

/** Goes through a first sign-in with a one-time secret: an own password, and an authenticator app. */
export async function firstSignIn(origin: string, login: string, secret: string): Promise<Member> {
  const visitor = new Visitor(origin);
  const password = `violet kettle ${crypto.randomUUID()} harbour`;
  await passed(visitor.post('/sign-in', { login, password: secret }));
  await passed(visitor.post('/sign-in/password', { password, repeated: password }));
  const page = await (await passed(visitor.get('/sign-in/second-factor'), 200)).text();
  const totp = page.match(/<code>([A-Z2-7 ]+)<\/code>/)?.[1]?.replaceAll(' ', '') ?? '';
  await passed(visitor.post('/sign-in/second-factor', { code: timeCodeOf(totp) }), 200);
  return { login, password, totp, visitor };
}

async function passed(answer: Promise<Response>, status = 303): Promise<Response> {
  const response = await answer;
  if (response.status !== status) throw new Error(`a step of signing in was answered ${response.status}`);
  return response;
}
