import { type AuditEntry, type Database, openDatabase } from '@fukushi-kit/store';
import { Hono } from 'hono';
import type { IssuedSecret } from '../src/accounts/account-deeds.ts';
import type { AppEnv } from '../src/app-env.ts';
import { sameOrigin } from '../src/guard/same-origin.ts';
import { openSignIn, type SignIn } from '../src/sign-in/sign-in.ts';
import type { SignInSettings } from '../src/sign-in/sign-in-settings.ts';
import { appTables } from '../src/tables/app-tables.ts';
import type { Role } from '../src/who.ts';
import { cookieHeader, keepCookies } from './cookies.ts';
import { type Credentials, firstSteps } from './first-steps.ts';
import { ownDatabase } from './own-database.ts';

/** The origin of the app in tests. */
export const ORIGIN = 'http://localhost:3000';

/** A database with a city and its contractor, for the tests of one file. */
export async function cityAndContractor(): Promise<Database> {
  const db = await openDatabase(await ownDatabase(), appTables);
  await db.asOwner((tx) =>
    tx.query(
      "insert into store.tenant (id, name, parent) values ('city', '見本市', null), ('centre', '見本地域包括支援センター', 'city')",
    ),
  );
  return db;
}

/** Signing in on a clock that only the test moves, and the app around it. */
export interface Desk {
  readonly signIn: SignIn;
  readonly app: Hono<AppEnv>;
  /** Milliseconds that failed sign-ins were held back for. */
  readonly waits: readonly number[];
  pass(minutes: number): void;
  /** A new account with its one-time secret. */
  issue(role?: Role, tenant?: string): Promise<IssuedSecret>;
  /** A new account whose holder has a password and, unless told otherwise, a second factor, in a browser signed in. */
  member(role?: Role, tenant?: string): Promise<DeskMember>;
  browser(): Browser;
  /** What the audit log of a tenant says was done with an account. */
  deeds(account: string, tenant?: string): Promise<readonly string[]>;
}

/** Somebody at work in tests. */
export interface DeskMember extends Credentials {
  readonly account: string;
  readonly browser: Browser;
}

let logins = 0;

/** Opens signing in with settings of a test. */
export async function openDesk(db: Database, settings: Partial<SignInSettings> = {}): Promise<Desk> {
  let now = Date.parse('2026-04-01T00:00:00Z');
  const waits: number[] = [];
  const wait = async (milliseconds: number) => waits.push(milliseconds);
  const choices = {
    baseUrl: ORIGIN,
    secret: 'a secret of the tests, long enough 8f3a',
    clock: () => new Date(now),
    wait,
  };
  const signIn = await openSignIn(db, { ...choices, ...settings });
  const app = new Hono<AppEnv>();
  app.use(sameOrigin(() => settings.baseUrl ?? ORIGIN));
  app.route('/', signIn.routes);
  app.onError((_, c) => c.text('failed', 500));
  const browser = () => new Browser(app, settings.baseUrl ?? ORIGIN);
  const issue = async (role: Role = 'staff', tenant = 'centre') => {
    logins += 1;
    const account = { tenant, login: `worker${logins}`, displayName: `職員${logins}`, role };
    const issued = await signIn.createAccount(account, { tenant, account: 'tests' });
    if (!('secret' in issued)) throw new Error(`No account: ${issued.join(', ')}`);
    return issued;
  };
  return {
    signIn,
    app,
    waits,
    pass: (minutes) => {
      now += minutes * 60_000;
    },
    issue,
    member: async (role, tenant) => {
      const { account, login, secret } = await issue(role, tenant);
      const its = browser();
      return { ...(await firstSteps(its, login, secret)), account, browser: its };
    },
    browser,
    deeds: (account, tenant = 'centre') => deedsOf(db, account, tenant),
  };
}

async function deedsOf(db: Database, account: string, tenant: string): Promise<readonly string[]> {
  const rows = await db.asOwner((tx) =>
    tx.query<{ text: string }>('select text from store.audit where tenant = $1 and id = $2 order by sequence', [
      tenant,
      account,
    ]),
  );
  return rows.map(({ text }) => (JSON.parse(text) as AuditEntry).deed);
}

/** A browser as far as signing in needs one: it keeps cookies, and says where a form came from. */
export class Browser {
  readonly cookies: Map<string, string> = new Map();
  readonly #app: Hono<AppEnv>;
  readonly #origin: string;

  constructor(app: Hono<AppEnv>, origin: string) {
    this.#app = app;
    this.#origin = origin;
  }

  /** A request with the cookies kept so far. */
  request(path: string, init: RequestInit = {}): Request {
    const headers = new Headers(init.headers);
    headers.set('cookie', cookieHeader(this.cookies));
    return new Request(new URL(path, this.#origin), { ...init, headers });
  }

  async get(path: string): Promise<Response> {
    return this.#send(this.request(path));
  }

  async text(path: string): Promise<string> {
    return (await this.get(path)).text();
  }

  async post(path: string, fields: Readonly<Record<string, string>> = {}): Promise<Response> {
    const headers = { origin: this.#origin };
    return this.#send(this.request(path, { method: 'POST', headers, body: new URLSearchParams(fields) }));
  }

  async signIn({ login, password }: Pick<DeskMember, 'login' | 'password'>): Promise<Response> {
    return this.post('/sign-in', { login, password });
  }

  /** Where a page sends on to, through every step. */
  async arrives(path: string): Promise<string> {
    const location = (await this.get(path)).headers.get('location');
    return location === null || location === '/' ? (location ?? path) : this.arrives(location);
  }

  async #send(request: Request): Promise<Response> {
    const response = await this.#app.fetch(request);
    keepCookies(this.cookies, response);
    return response;
  }
}
