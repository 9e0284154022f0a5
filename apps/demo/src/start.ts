import type { AddressInfo } from 'node:net';
import { type Database, openDatabase, type PostgresPlace } from '@fukushi-kit/store';
import { type ServerType, serve } from '@hono/node-server';
import type { NewAccount } from './accounts/new-account.ts';
import { createApp } from './app.ts';
import { builtAssets } from './page/asset-urls.ts';
import { openPress } from './press/press.ts';
import type { ShownAccount } from './settings/start-text.ja.ts';
import { openSignIn, type SignIn } from './sign-in/sign-in.ts';
import type { SignInSettings } from './sign-in/sign-in-settings.ts';
import { appTables } from './tables/app-tables.ts';

const GRACE_MS = 5000;

/** What the app needs to run. */
export interface Settings {
  readonly place: PostgresPlace;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** The address that browsers use, where it is another than that on which the app listens, such as behind TLS. */
  readonly publicOrigin: string | null;
  readonly secret: string;
  /** The moment for the work; signing in goes by the machine's own clock, as browsers do. */
  readonly clock: () => Date;
  /** The day to be shown as not being today; `null` where the clock is the machine's. */
  readonly shownDay: string | null;
  readonly report: (error: Error) => void;
  /** What fills an empty database, and which accounts come first. */
  readonly firstRun: FirstRun | null;
  /** Where the browser's part was built, if elsewhere than usual. */
  readonly assetFolder?: string;
  readonly signIn?: Partial<SignInSettings>;
}

/** What is done the first time. */
interface FirstRun {
  readonly fill: (db: Database) => Promise<void>;
  readonly accounts: readonly NewAccount[];
}

/** The app while it runs. */
export interface RunningApp {
  readonly origin: string;
  readonly db: Database;
  readonly signIn: SignIn;
  /** The accounts that were made now, with their one-time secrets; empty when there were accounts already. */
  readonly created: readonly ShownAccount[];
  readonly close: () => Promise<void>;
}

/** Opens the database, fills it if it is empty, and listens. What was opened is closed again if a later step fails. */
export async function startApp(settings: Settings): Promise<RunningApp> {
  const closers: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const one of closers.splice(0).reverse()) await one();
  };
  try {
    const db = await openDatabase(settings.place, appTables);
    closers.push(() => db.close());
    let origin = settings.publicOrigin ?? `http://${settings.host}:${settings.port}`;
    const signIn = await openSignIn(db, { ...settings.signIn, baseUrl: origin, secret: settings.secret });
    const created = settings.firstRun === null ? [] : await firstTime(db, signIn, settings.firstRun);
    const { clock, report, shownDay, assetFolder = builtAssets } = settings;
    const press = await openPress(db, report);
    closers.push(press.close);
    const app = createApp({ db, press, clock, signIn, report, shownDay, assetFolder, origin: () => origin });
    const server = await listening(serve({ fetch: app.fetch, hostname: settings.host, port: settings.port }));
    closers.push(() => closed(server));
    const { port } = server.address() as AddressInfo;
    origin = settings.publicOrigin ?? `http://${settings.host}:${port}`;
    return { origin, db, signIn, created, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function firstTime(db: Database, signIn: SignIn, { fill, accounts }: FirstRun): Promise<readonly ShownAccount[]> {
  const entered = await db.asOwner((tx) => tx.query('select 1 as one from store.tenant limit 1'));
  if (entered.length === 0) await fill(db);
  const issued = await signIn.firstAccounts(accounts);
  const names = await db.asOwner((tx) => tx.query<{ id: string; name: string }>('select id, name from store.tenant'));
  return issued.map(({ login, secret }) => {
    const account = accounts.find((one) => one.login === login);
    const tenantName = names.find(({ id }) => id === account?.tenant)?.name ?? '';
    return { tenantName, displayName: account?.displayName ?? '', login, secret };
  });
}

async function listening(server: ServerType): Promise<ServerType> {
  await new Promise<void>((done, failed) => {
    server.once('listening', done);
    server.once('error', failed);
  });
  return server;
}

/** Takes nothing new, and lets what is under way come to its end, but not for ever. */
async function closed(server: ServerType): Promise<void> {
  await new Promise<void>((done) => {
    const cut = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(cut);
      done();
    });
  });
}
