import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase, type PostgresPlace } from '@fukushi-kit/store';
import { Hono } from 'hono';
import { createApp } from '../src/app.ts';
import type { AppEnv } from '../src/app-env.ts';
import { openPress, type Press } from '../src/press/press.ts';
import { appTables } from '../src/tables/app-tables.ts';
import type { Who } from '../src/who.ts';
import { ownDatabase } from './own-database.ts';

const ORIGIN = 'http://127.0.0.1:1';

/** The app on a real PostgreSQL, without a browser, and with anybody signed in whom a test names. */
export interface TestApp {
  readonly db: Database;
  readonly press: Press;
  readonly get: (who: Who, path: string) => Promise<Response>;
  /** Sends a form as a browser does; a key for sending once is added unless one is given. */
  readonly post: (who: Who, path: string, fields?: Readonly<Record<string, string>>) => Promise<Response>;
  readonly sendJson: (who: Who, method: 'PUT' | 'POST', path: string, body: unknown) => Promise<Response>;
  /** Sends a form with files. */
  readonly send: (who: Who, path: string, form: FormData) => Promise<Response>;
  /** Sends a script's request as it stands, JSON or not. */
  readonly sendText: (who: Who, method: 'PUT' | 'POST', path: string, body: string) => Promise<Response>;
  /** Every address of the app, with its method. */
  readonly routes: readonly { readonly method: string; readonly path: string }[];
  readonly errors: readonly Error[];
  readonly close: () => Promise<void>;
}

/** Opens it, filled by `fill`; the day stands still at `now`, or goes as it says. */
export async function openTestApp(
  fill: (db: Database) => Promise<unknown>,
  now: string | (() => Date) = '2025-07-02T01:00:00Z',
  place?: PostgresPlace,
): Promise<TestApp> {
  const assetFolder = await mkdtemp(join(tmpdir(), 'assets-'));
  const entry = { file: 'none.js' };
  await writeFile(
    join(assetFolder, 'manifest.json'),
    JSON.stringify({ 'client/page.ts': entry, 'client/form-page.tsx': entry }),
  );
  const db = await openDatabase(place ?? (await ownDatabase()), appTables);
  await fill(db);
  const errors: Error[] = [];
  const press = await openPress(db, (error) => errors.push(error));
  let sender: Who | null = null;
  const signIn = { who: async () => sender, routes: new Hono<AppEnv>() };
  const app = createApp({
    db,
    press,
    signIn,
    assetFolder,
    shownDay: null,
    clock: typeof now === 'string' ? () => new Date(now) : now,
    origin: () => ORIGIN,
    report: (error) => errors.push(error),
  });
  const ask = async (who: Who, path: string, init: RequestInit): Promise<Response> => {
    sender = who;
    return app.request(path, { ...init, headers: { origin: ORIGIN, ...init.headers } });
  };
  const sendText: TestApp['sendText'] = async (who, method, path, body) =>
    ask(who, path, { method, headers: { 'content-type': 'application/json', accept: 'application/json' }, body });
  return {
    db,
    press,
    routes: app.routes.filter(({ method, path }) => method !== 'ALL' && !path.includes('*')),
    errors,
    get: async (who, path) => ask(who, path, {}),
    post: async (who, path, fields = {}) =>
      ask(who, path, { method: 'POST', body: new URLSearchParams({ once: crypto.randomUUID(), ...fields }) }),
    send: async (who, path, form) => ask(who, path, { method: 'POST', body: form }),
    sendJson: async (who, method, path, body) => sendText(who, method, path, JSON.stringify(body)),
    sendText,
    close: async () => {
      await press.close();
      await db.close();
      await rm(assetFolder, { recursive: true });
    },
  };
}
