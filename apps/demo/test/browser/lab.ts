import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { enterSample } from '../../src/sample/enter-sample.ts';
import { sampleAccounts } from '../../src/sample/sample-accounts.ts';
import { dayClock } from '../../src/settings/day-clock.ts';
import { type RunningApp, startApp } from '../../src/start.ts';
import { ownDatabase } from '../own-database.ts';
import { builtBrowserPart } from './built-browser-part.ts';
import { openChromium } from './chromium.ts';
import { firstSignIn, type Member } from './first-sign-in.ts';
import { signInByPage } from './sign-in-by-page.ts';

const DAY = '2025-07-02';

/** The app, running, and a browser in front of it. */
export interface Lab {
  readonly app: RunningApp;
  /** An account of the sample, past its first sign-in; the same each time it is asked for. */
  readonly member: (login: string) => Promise<Member>;
  /** A page of somebody who signed in on it once; a second page of theirs has the same session. */
  readonly pageOf: (login: string) => Promise<Page>;
  /** A page of nobody. */
  readonly page: (options?: BrowserContextOptions) => Promise<Page>;
  /** Every address that a browser asked for beyond the app, and what pages reported: errors, broken rules of the page. */
  readonly strayed: readonly string[];
  readonly reported: readonly string[];
  /** What the server failed at. */
  readonly failures: readonly Error[];
  readonly close: () => Promise<void>;
}

/** Opens it on a database of its own, with the sample of both cities. */
export async function openLab(): Promise<Lab> {
  const closers: (() => Promise<unknown>)[] = [];
  const failures: Error[] = [];
  const strayed: string[] = [];
  const reported: string[] = [];
  const [browser, part] = await Promise.all([openChromium(), builtBrowserPart()]);
  closers.push(() => browser.close(), part.remove);
  const app = await startApp({
    place: await ownDatabase(),
    host: '127.0.0.1',
    port: 0,
    publicOrigin: null,
    secret: 'a secret of the tests, long enough 8f3a',
    clock: dayClock(DAY, () => new Date()),
    shownDay: DAY,
    report: (error) => failures.push(error),
    firstRun: { fill: enterSample, accounts: sampleAccounts },
    assetFolder: part.folder,
    signIn: { failureFloor: 0 },
  });
  closers.unshift(app.close);
  const members = new Map<string, Promise<Member>>();
  const member = async (login: string): Promise<Member> => {
    const issued = app.created.find((one) => one.login === login);
    if (issued === undefined) throw new Error(`no account ${login} in the sample`);
    const known = members.get(login) ?? firstSignIn(app.origin, login, issued.secret);
    members.set(login, known);
    return known;
  };
  const contextOf = (options?: BrowserContextOptions) =>
    watchedContext(browser, app.origin, { strayed, reported }, options);
  const contexts = new Map<string, Promise<BrowserContext>>();
  const signedIn = async (login: string): Promise<BrowserContext> => {
    const who = await member(login);
    const context = await contextOf();
    await signInByPage(await context.newPage(), who);
    return context;
  };
  return {
    app,
    member,
    pageOf: async (login) => {
      const context = contexts.get(login) ?? signedIn(login);
      contexts.set(login, context);
      return (await context).newPage();
    },
    page: async (options) => (await contextOf(options)).newPage(),
    strayed,
    reported,
    failures,
    close: async () => {
      for (const close of closers) await close();
    },
  };
}

interface Watched {
  readonly strayed: string[];
  readonly reported: string[];
}

async function watchedContext(
  browser: Browser,
  baseURL: string,
  { strayed, reported }: Watched,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const viewport = { width: 1280, height: 900 };
  const context = await browser.newContext({ baseURL, locale: 'ja-JP', viewport, ...options });
  context.setDefaultTimeout(15_000);
  context.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}/`)) strayed.push(request.url());
  });
  context.on('weberror', (error) => reported.push(error.error().message));
  context.on('console', (message) => {
    // A page of a refusal is an answer like any other; the browser reports its status as an error.
    const isStatus = /the server responded with a status of 4\d\d/.test(message.text());
    if (message.type() === 'error' && !isStatus) reported.push(message.text());
  });
  return context;
}
