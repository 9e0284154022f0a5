import type { AddressInfo } from 'node:net';
import { openDatabase, type PostgresPlace } from '@fukushi-kit/store';
import { serve } from '@hono/node-server';
import { createApp } from './app.ts';
import { builtAssets } from './page/asset-urls.ts';
import { openPress } from './press/press.ts';
import { type FirstAccount, firstAccounts } from './sign-in/first-accounts.ts';
import { openSignIn } from './sign-in/sign-in.ts';
import type { SignInSettings } from './sign-in/sign-in-settings.ts';
import { appTables } from './tables/app-tables.ts';

/** What the app needs to run. */
export interface Settings {
  readonly place: PostgresPlace;
  /** The address on which it listens; 0 takes a free port. */
  readonly host: string;
  readonly port: number;
  /** The address that browsers use, where it is another than that on which the app listens, such as behind TLS. */
  readonly publicOrigin: string | null;
  readonly secret: string;
  readonly clock: () => Date;
  /** Where the browser's part was built, if elsewhere than usual. */
  readonly assetFolder?: string;
  readonly report: (error: Error) => void;
  readonly signIn?: Partial<SignInSettings>;
  /** Fills an empty database, and says which accounts come first. */
  readonly firstRun: FirstRun | null;
}

/** What is done the first time. */
export type FirstRun = (db: Awaited<ReturnType<typeof openDatabase>>) => Promise<readonly FirstAccount[]>;

/** The app while it runs. */
export interface RunningApp {
  readonly origin: string;
  /** The accounts that were made now, with their one-time secrets; empty when there were accounts already. */
  readonly created: Awaited<ReturnType<typeof firstAccounts>>;
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
    closers.push(async () => db.close());
    let origin = settings.publicOrigin ?? `http://${settings.host}:${settings.port}`;
    const { clock, report, secret } = settings;
    const signIn = await openSignIn(db, { ...settings.signIn, baseUrl: origin, secret, clock });
    const created = settings.firstRun === null ? [] : await firstAccounts(signIn, await settings.firstRun(db));
    const press = await openPress(db);
    closers.push(press.close);
    const app = createApp({
      db,
      press,
      clock,
      signIn,
      report,
      origin: () => origin,
      assetFolder: settings.assetFolder ?? builtAssets,
    });
    const server = serve({ fetch: app.fetch, hostname: settings.host, port: settings.port });
    await new Promise<void>((listening, failed) => {
      server.once('listening', listening);
      server.once('error', failed);
    });
    closers.push(
      async () =>
        new Promise((closed) => {
          server.close(() => closed());
          if ('closeAllConnections' in server) server.closeAllConnections();
        }),
    );
    if (settings.publicOrigin === null) {
      origin = `http://${settings.host}:${(server.address() as AddressInfo).port}`;
    }
    return { origin, created, close };
  } catch (error) {
    await close();
    throw error;
  }
}
