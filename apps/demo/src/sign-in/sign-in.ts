import type { Actor, Database } from '@fukushi-kit/store';
import { Hono } from 'hono';
import { createAccount, type IssuedSecret } from '../accounts/account-deeds.ts';
import { accountsRoutes } from '../accounts/accounts-routes.tsx';
import { firstAccounts } from '../accounts/first-accounts.ts';
import type { NewAccount, NewAccountFault } from '../accounts/new-account.ts';
import { recoverAccount } from '../accounts/recover-account.ts';
import type { AppEnv } from '../app-env.ts';
import type { Who } from '../who.ts';
import { accountRoutes } from './account-routes.tsx';
import { authEngine } from './auth-engine.ts';
import { firstStepsRoutes } from './first-steps-routes.tsx';
import type { SignInParts } from './sign-in-parts.ts';
import { signInRoutes } from './sign-in-routes.tsx';
import { type SignInChoices, signInSettings } from './sign-in-settings.ts';
import { visitOf } from './visit.ts';

/** Signing in: who sent a request, the pages for it, and the accounts behind it. */
export interface SignIn {
  /** Whoever is signed in all the way: with an own password and what is asked of a second factor. Prolongs the session. */
  who(request: Request): Promise<Who | null>;
  /** `/sign-in…`, `/sign-out`, `/account…` and `/accounts…`; they guard themselves. */
  readonly routes: Hono<AppEnv>;
  /** Makes an account with a one-time secret, or says why not. */
  createAccount(account: NewAccount, actor: Actor): Promise<IssuedSecret | readonly NewAccountFault[]>;
  /** Makes the first accounts of a new database; nothing where there are accounts. */
  firstAccounts(accounts: readonly NewAccount[]): Promise<readonly IssuedSecret[]>;
  /** A new one-time secret for somebody whom no administrator can help; for the command line alone. */
  recoverAccount(login: string): Promise<IssuedSecret | null>;
}

/**
 * Opens signing in on a database with `appTables`.
 *
 * @throws {RangeError} for a setting outside its range.
 * @throws {Error} if better-auth wants tables or columns that the database lacks: it was updated without ours.
 */
export async function openSignIn(db: Database, choices: SignInChoices): Promise<SignIn> {
  const settings = signInSettings(choices);
  const engine = authEngine(db, settings);
  const missing = await engine.missingTables();
  if (missing.length > 0) throw new Error(`The tables of sign-in are not those of better-auth: ${missing.join('; ')}`);
  const parts: SignInParts = { db, engine, settings };
  const routes = new Hono<AppEnv>();
  for (const part of [signInRoutes, firstStepsRoutes, accountRoutes, accountsRoutes]) routes.route('/', part(parts));
  return {
    who: (request) => whoOf(parts, request),
    routes,
    createAccount: (account, actor) => createAccount(parts, account, actor),
    firstAccounts: (accounts) => firstAccounts(parts, accounts),
    recoverAccount: (login) => recoverAccount(parts, login),
  };
}

async function whoOf(parts: SignInParts, request: Request): Promise<Who | null> {
  const visit = await visitOf(parts, request);
  return visit?.stage === 'complete' ? visit.who : null;
}
