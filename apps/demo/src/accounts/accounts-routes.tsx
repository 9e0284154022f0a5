import { type Context, Hono } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { forbiddenPage, notFoundPage } from '../page/fault-pages.tsx';
import { type Member, memberById, membersOf } from '../sign-in/member.ts';
import { sentForm } from '../sign-in/sent-form.ts';
import type { SignInParts } from '../sign-in/sign-in-parts.ts';
import { visitors } from '../sign-in/visitors.ts';
import type { Who } from '../who.ts';
import {
  changeRole,
  createAccount,
  disableAccount,
  enableAccount,
  endSessions,
  resetPassword,
  resetSecondFactor,
  unlockAccount,
} from './account-deeds.ts';
import { accountPage } from './account-page.tsx';
import { accountsPage } from './accounts-page.tsx';
import { isRole } from './new-account.ts';
import { newAccountPage } from './new-account-page.tsx';
import { secretPage } from './secret-page.tsx';

type Answer = Response | Promise<Response>;
type Administer = (c: Context<AppEnv>, who: Who) => Answer;
type Deed = (c: Context<AppEnv>, member: Member, who: Who) => Answer;

/** The accounts of an organisation, for its administrators. Accounts of others are as unknown as ones that never were. */
export function accountsRoutes(parts: SignInParts): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const administrators = onlyAdministrators(parts);
  const own = (deed: Deed) => administrators((c, who) => onOwnTenant(parts, c, who, deed));
  const others = (deed: Deed) =>
    own((c, member, who) => (member.account === who.account ? forbiddenPage(c) : deed(c, member, who)));
  const { clock } = parts.settings;

  routes.get(
    '/accounts',
    administrators(async (c, { tenant }) => accountsPage(c, await listed(parts, tenant), clock())),
  );
  routes.get(
    '/accounts/new',
    administrators((c) => newAccountPage(c, emptyAccount, [])),
  );
  routes.post(
    '/accounts',
    administrators((c, who) => create(parts, c, who)),
  );
  routes.get(
    '/accounts/:id',
    own((c, member, who) => accountPage(c, member, who, clock())),
  );
  routes.post(
    '/accounts/:id/disable',
    others(then(async (_, { account }, who) => disableAccount(parts, account, who))),
  );
  routes.post('/accounts/:id/enable', others(then(async (_, { account }, who) => enableAccount(parts, account, who))));
  routes.post('/accounts/:id/unlock', others(then(async (_, { account }, who) => unlockAccount(parts, account, who))));
  routes.post('/accounts/:id/end-sessions', own(then(async (_, { account }, who) => endSessions(parts, account, who))));
  routes.post(
    '/accounts/:id/reset-second-factor',
    others(then(async (_, { account }, who) => resetSecondFactor(parts, account, who))),
  );
  routes.post(
    '/accounts/:id/reset-password',
    others(async (c, member, who) => secretPage(c, await resetPassword(parts, member, who))),
  );
  routes.post(
    '/accounts/:id/role',
    others(
      then(async (c, { account }, who) => {
        const { role } = await sentForm(c, ['role']);
        if (isRole(role)) await changeRole(parts, account, role, who);
      }),
    ),
  );
  return routes;
}

const emptyAccount = { login: '', displayName: '', role: 'staff' };

function onlyAdministrators(parts: SignInParts): (administer: Administer) => (c: Context<AppEnv>) => Promise<Response> {
  const only = visitors(parts);
  return (administer) => only((c, { who }) => (who.role === 'administrator' ? administer(c, who) : forbiddenPage(c)));
}

async function onOwnTenant({ db }: SignInParts, c: Context<AppEnv>, who: Who, deed: Deed): Promise<Response> {
  const member = await db.asOwner((tx) => memberById(tx, c.req.param('id') ?? ''));
  return member === null || member.tenant !== who.tenant ? notFoundPage(c) : deed(c, member, who);
}

/** After a deed comes the page of the account, as it is now. */
function then(deed: (...given: Parameters<Deed>) => Promise<void>): Deed {
  return async (c, member, who) => {
    await deed(c, member, who);
    return c.redirect(`/accounts/${member.account}`, 303);
  };
}

async function listed({ db }: SignInParts, tenant: string): Promise<readonly Member[]> {
  return db.asOwner((tx) => membersOf(tx, tenant));
}

async function create(parts: SignInParts, c: Context<AppEnv>, who: Who): Promise<Response> {
  const typed = await sentForm(c, ['login', 'displayName', 'role']);
  if (!isRole(typed.role)) return newAccountPage(c, typed, ['role-unknown']);
  const answer = await createAccount(parts, { ...typed, role: typed.role, tenant: who.tenant }, who);
  return 'secret' in answer ? secretPage(c, answer) : newAccountPage(c, typed, answer);
}
