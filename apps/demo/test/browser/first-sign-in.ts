import { timeCodeOf } from '../time-code.ts';
import { Visitor } from './visitor.ts';

/** Somebody who is past their first sign-in. */
export interface Member {
  readonly login: string;
  readonly password: string;
  /** What an authenticator app makes its codes from. */
  readonly totp: string;
  /** One of the codes that stand in for the authenticator app, unused. */
  readonly backupCode: string;
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
  const done = await passed(visitor.post('/sign-in/second-factor', { code: timeCodeOf(totp) }), 200);
  const backupCode = (await done.text()).match(/<code>([2-9a-z]{5}-[2-9a-z]{5})<\/code>/)?.[1] ?? '';
  return { login, password, totp, backupCode, visitor };
}

async function passed(answer: Promise<Response>, status = 303): Promise<Response> {
  const response = await answer;
  if (response.status !== status) throw new Error(`a step of signing in was answered ${response.status}`);
  return response;
}
