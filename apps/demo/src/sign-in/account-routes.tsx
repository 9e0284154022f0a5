import { type Context, Hono } from 'hono';
import type { ReactNode } from 'react';
import type { AppEnv } from '../app-env.ts';
import { ErrorSummary } from '../page/error-summary.tsx';
import { TextField } from '../page/field.tsx';
import { Notice } from '../page/notice.tsx';
import { renderPage } from '../page/page.tsx';
import { Table, type TableColumn } from '../page/table.tsx';
import { timeText } from '../page/time-text.ts';
import { BackupCodes } from './backup-codes-list.tsx';
import { browserName } from './browser-name.ts';
import { newPasswordErrors } from './new-password-errors.ts';
import { type FieldErrors, NewPasswordFields } from './new-password-fields.tsx';
import { isOwnPassword, removeOwnSecondFactor, setOwnPassword } from './own-account.ts';
import { endOtherSessions, endOwnSession, type OwnSession, ownSessions } from './own-sessions.ts';
import { PageForm } from './page-form.tsx';
import { sendCookies, sentForm } from './sent-form.ts';
import type { SignInParts } from './sign-in-parts.ts';
import type { Visit } from './visit.ts';
import { visitors } from './visitors.ts';
import { logDeed } from './with-deed.ts';
import { words } from './words.ja.ts';

/** What everybody may do with their own account. */
export function accountRoutes(parts: SignInParts): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const only = visitors(parts);
  routes.get(
    '/account',
    only((c, visit) => accountPage(parts, c, visit, {})),
  );
  routes.post(
    '/account/password',
    only((c, visit) => answerPassword(parts, c, visit)),
  );
  routes.post(
    '/account/second-factor',
    only((c, visit) => answerSecondFactor(parts, c, visit)),
  );
  routes.post(
    '/account/backup-codes',
    only((c, visit) => answerBackupCodes(parts, c, visit)),
  );
  routes.post(
    '/account/sessions/end-others',
    only(async (c, visit) => {
      await endOtherSessions(parts, visit);
      return c.redirect('/account', 303);
    }),
  );
  routes.post(
    '/account/sessions/:id/end',
    only(async (c, visit) => {
      await endOwnSession(parts, visit, c.req.param('id') ?? '');
      return c.redirect('/account', 303);
    }),
  );
  return routes;
}

async function answerPassword(parts: SignInParts, c: Context<AppEnv>, visit: Visit): Promise<Response> {
  const sent = await sentForm(c, ['current', 'password', 'repeated']);
  const errors = await changeErrors(parts, visit, sent);
  if (Object.keys(errors).length > 0) return accountPage(parts, c, visit, errors);
  sendCookies(c, await setOwnPassword(parts, visit, c.req.raw, sent.password));
  return c.redirect('/account?told=password', 303);
}

async function changeErrors(
  parts: SignInParts,
  visit: Visit,
  sent: { readonly current: string; readonly password: string; readonly repeated: string },
): Promise<FieldErrors> {
  if (!(await isOwnPassword(parts, visit, sent.current))) return { current: words.currentPasswordFailed };
  return newPasswordErrors(parts, visit, sent);
}

async function answerSecondFactor(parts: SignInParts, c: Context<AppEnv>, visit: Visit): Promise<Response> {
  const { factor } = await sentForm(c, ['factor']);
  if (!(await isOwnPassword(parts, visit, factor))) {
    return accountPage(parts, c, visit, { factor: words.currentPasswordFailed });
  }
  await removeOwnSecondFactor(parts, visit);
  return c.redirect('/sign-in/second-factor', 303);
}

async function answerBackupCodes(parts: SignInParts, c: Context<AppEnv>, visit: Visit): Promise<Response> {
  const sent = await sentForm(c, ['codes']);
  if (!visit.hasSecondFactor || !(await isOwnPassword(parts, visit, sent.codes))) {
    return accountPage(parts, c, visit, { codes: words.currentPasswordFailed });
  }
  const codes = await parts.engine.renewBackupCodes(c.req.raw, sent.codes);
  await logDeed(parts.db, visit.who, 'backup-codes-renewed', visit.who.account);
  return renderPage(c, {
    title: words.newBackupCodes,
    children: (
      <>
        <Notice kind="done">{words.codesRenewed}</Notice>
        <BackupCodes codes={codes} next="/account" nextTitle={words.back} />
      </>
    ),
  });
}

async function accountPage(
  parts: SignInParts,
  c: Context<AppEnv>,
  visit: Visit,
  errors: FieldErrors,
): Promise<Response> {
  const { settings } = parts;
  const sessions = await ownSessions(parts, visit);
  return renderPage(c, {
    title: words.account,
    status: Object.keys(errors).length > 0 ? 422 : 200,
    children: (
      <>
        <ErrorSummary errors={Object.entries(errors)} />
        {c.req.query('told') === 'password' ? <Notice kind="done">{words.passwordChanged}</Notice> : null}
        <section>
          <h2>{words.changePassword}</h2>
          <p className="help">{words.changePasswordHelp}</p>
          <PageForm action="/account/password" button={words.changePassword}>
            <CurrentPassword name="current" error={errors['current']} />
            <NewPasswordFields length={settings.passwordLength} errors={errors} />
          </PageForm>
        </section>
        <SecondFactor hasOne={visit.hasSecondFactor} errors={errors} />
        {visit.hasSecondFactor ? <RenewBackupCodes errors={errors} /> : null}
        <section>
          <h2>{words.sessions}</h2>
          <p className="help">{words.sessionsHelp(settings.idleTimeout, settings.absoluteLifetime)}</p>
          <Table caption={words.sessions} columns={sessionColumns} rows={sessions} rowKey={({ id }) => id} />
          <PageForm action="/account/sessions/end-others" button={words.endOthers} />
        </section>
      </>
    ),
  });
}

function SecondFactor({ hasOne, errors }: { readonly hasOne: boolean; readonly errors: FieldErrors }): ReactNode {
  return (
    <section>
      <h2>{words.yourSecondFactor}</h2>
      {hasOne ? <p>{words.hasSecondFactor}</p> : <Notice kind="warning">{words.hasNoSecondFactor}</Notice>}
      <PageForm action="/account/second-factor" button={hasOne ? words.newSecondFactor : words.secondFactor}>
        <CurrentPassword name="factor" error={errors['factor']} />
      </PageForm>
    </section>
  );
}

function RenewBackupCodes({ errors }: { readonly errors: FieldErrors }): ReactNode {
  return (
    <section>
      <h2>{words.backupCodes}</h2>
      <p className="help">{words.backupCodesLead}</p>
      <PageForm action="/account/backup-codes" button={words.newBackupCodes}>
        <CurrentPassword name="codes" error={errors['codes']} />
      </PageForm>
    </section>
  );
}

function CurrentPassword({ name, error }: { readonly name: string; readonly error: string | undefined }): ReactNode {
  return (
    <TextField
      name={name}
      type="password"
      label={words.currentPassword}
      error={error}
      autoComplete="current-password"
      isRequired
    />
  );
}

const sessionColumns: readonly TableColumn<OwnSession>[] = [
  { title: words.browser, cell: ({ browser }) => browserName(browser), isHead: true },
  { title: words.startedAt, cell: ({ startedAt }) => timeText(startedAt) },
  { title: words.seenAt, cell: ({ seenAt }) => timeText(seenAt) },
  { title: words.endSession, cell: (session) => (session.isThis ? words.thisSession : <EndSession id={session.id} />) },
];

function EndSession({ id }: { readonly id: string }): ReactNode {
  return <PageForm action={`/account/sessions/${id}/end`} button={words.endSession} />;
}
