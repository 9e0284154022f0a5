import { type Context, Hono } from 'hono';
import type { ReactNode } from 'react';
import type { AppEnv } from '../app-env.ts';
import { TextField } from '../page/field.tsx';
import { Notice } from '../page/notice.tsx';
import { renderPage } from '../page/page.tsx';
import { PageForm } from './page-form.tsx';
import { placeOf } from './place-of.ts';
import { sendCookies, sentForm } from './sent-form.ts';
import type { SignInParts } from './sign-in-parts.ts';
import { tryCode } from './try-code.ts';
import { tryPassword } from './try-password.ts';
import { visitOf } from './visit.ts';
import { logDeed } from './with-deed.ts';
import { words } from './words.ja.ts';

type Answer = Response | Promise<Response>;

/** Signing in, the code step, and signing out. */
export function signInRoutes(parts: SignInParts): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/sign-in', async (c) => {
    const visit = await visitOf(parts, c.req.raw);
    return visit === null ? signInPage(c, told(c.req.query('told'))) : c.redirect(placeOf[visit.stage], 303);
  });
  routes.post('/sign-in', (c) => answerPassword(parts, c));
  routes.get('/sign-in/code', async (c) => {
    const account = await parts.engine.awaitedAccount(c.req.raw);
    return account === null ? c.redirect('/sign-in?told=run-out', 303) : codePage(c, false);
  });
  routes.post('/sign-in/code', (c) => answerCode(parts, c));
  routes.post('/sign-out', (c) => signOut(parts, c));
  return routes;
}

async function answerPassword(parts: SignInParts, c: Context<AppEnv>): Promise<Response> {
  const { login, password } = await sentForm(c, ['login', 'password']);
  const floor = parts.settings.wait(parts.settings.failureFloor);
  const answer = await tryPassword(parts, c.req.raw, login, password);
  if (answer.outcome === 'refused') {
    await floor;
    return signInPage(c, null, login);
  }
  await endEarlierSession(parts, c.req.raw);
  sendCookies(c, answer.cookies);
  // Where a new session goes on is asked of it, by the page that it is sent to.
  return c.redirect(answer.outcome === 'code-needed' ? '/sign-in/code' : '/sign-in', 303);
}

async function answerCode(parts: SignInParts, c: Context<AppEnv>): Promise<Response> {
  const { code } = await sentForm(c, ['code']);
  const floor = parts.settings.wait(parts.settings.failureFloor);
  const answer = await tryCode(parts, c.req.raw, code);
  if (answer.outcome === 'signed-in') {
    sendCookies(c, answer.cookies);
    return c.redirect('/sign-in', 303);
  }
  await floor;
  return answer.outcome === 'run-out' ? c.redirect('/sign-in?told=run-out', 303) : codePage(c, true);
}

/** The session that the same browser had before; the new one is another. */
async function endEarlierSession({ engine }: SignInParts, request: Request): Promise<void> {
  if ((await engine.session(request)) !== null) await engine.endSession(request);
}

async function signOut(parts: SignInParts, c: Context<AppEnv>): Promise<Response> {
  const visit = await visitOf(parts, c.req.raw);
  if (visit !== null) await logDeed(parts.db, visit.who, 'sign-out', visit.who.account);
  sendCookies(c, await parts.engine.endSession(c.req.raw));
  c.header('clear-site-data', '"cache", "storage"');
  return c.redirect('/sign-in?told=signed-out', 303);
}

function told(what: string | undefined): string | null {
  if (what === 'signed-out') return words.signedOut;
  return what === 'run-out' ? words.runOut : null;
}

/** The page to sign in; with a login, after a failure. */
function signInPage(c: Context<AppEnv>, notice: string | null, failedLogin?: string): Answer {
  const hasFailed = failedLogin !== undefined;
  return renderPage(c, {
    title: words.signIn,
    status: hasFailed ? 422 : 200,
    children: (
      <>
        {notice === null ? null : <Notice kind="note">{notice}</Notice>}
        {hasFailed ? <FailureNotice text={words.signInFailed} help={words.signInFailedHelp} /> : null}
        <PageForm action="/sign-in" button={words.signIn} weight="main">
          <TextField
            name="login"
            label={words.login}
            help={words.loginHelp}
            value={failedLogin ?? ''}
            autoComplete="username"
            isRequired
          />
          <TextField
            name="password"
            type="password"
            label={words.password}
            help={words.passwordHelp}
            autoComplete="current-password"
            isRequired
          />
        </PageForm>
        <p className="help">{words.forgotten}</p>
      </>
    ),
  });
}

function codePage(c: Context<AppEnv>, hasFailed: boolean): Answer {
  return renderPage(c, {
    title: words.code,
    status: hasFailed ? 422 : 200,
    children: (
      <>
        {hasFailed ? <FailureNotice text={words.codeFailed} help={words.codeFailedHelp} /> : null}
        <PageForm action="/sign-in/code" button={words.confirm} weight="main">
          <TextField name="code" label={words.code} help={words.codeHelp} autoComplete="one-time-code" isRequired />
        </PageForm>
      </>
    ),
  });
}

function FailureNotice({ text, help }: { readonly text: string; readonly help: string }): ReactNode {
  return (
    <Notice kind="error">
      <p>{text}</p>
      <p>{help}</p>
    </Notice>
  );
}
