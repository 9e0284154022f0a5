import { timeCodeOf } from './time-code.ts';

/** Whatever sends forms as a browser does. */
interface Sender {
  get(path: string): Promise<Response>;
  post(path: string, fields: Readonly<Record<string, string>>): Promise<Response>;
}

/** What somebody has after their first sign-in. */
export interface Credentials {
  readonly login: string;
  readonly password: string;
  /** What an authenticator app makes its codes from. */
  readonly totp: string;
  /** The codes that stand in for the authenticator app, unused. */
  readonly backupCodes: readonly string[];
}

/** Goes through a first sign-in with a one-time secret: an own password, and an authenticator app. */
export async function firstSteps(browser: Sender, login: string, secret: string): Promise<Credentials> {
  const password = `violet kettle ${crypto.randomUUID()} harbour`;
  await passed(browser.post('/sign-in', { login, password: secret }));
  await passed(browser.post('/sign-in/password', { password, repeated: password }));
  const totp = totpOn(await (await passed(browser.get('/sign-in/second-factor'), 200)).text());
  const done = await passed(browser.post('/sign-in/second-factor', { code: timeCodeOf(totp) }), 200);
  const codes = (await done.text()).matchAll(/<code>([2-9a-z]{5}-[2-9a-z]{5})<\/code>/g);
  return { login, password, totp, backupCodes: [...codes].map(([, code]) => code ?? '') };
}

/** The secret that the page of the second factor shows, for an authenticator app. */
export function totpOn(page: string): string {
  return page.match(/<code>([A-Z2-7 ]+)<\/code>/)?.[1]?.replaceAll(' ', '') ?? '';
}

async function passed(answer: Promise<Response>, status = 303): Promise<Response> {
  const response = await answer;
  if (response.status !== status) throw new Error(`a step of signing in was answered ${response.status}`);
  return response;
}
