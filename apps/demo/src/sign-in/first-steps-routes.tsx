import { type Context, Hono } from 'hono';
import type { ReactNode } from 'react';
import type { AppEnv } from '../app-env.ts';
import { ErrorSummary } from '../page/error-summary.tsx';
import { TextField } from '../page/field.tsx';
import { Notice } from '../page/notice.tsx';
import { renderPage } from '../page/page.tsx';
import type { Enrolment } from './auth-engine.ts';
import { timeCode } from './backup-codes.ts';
import { BackupCodes } from './backup-codes-list.tsx';
import { newPasswordErrors } from './new-password-errors.ts';
import { type FieldErrors, NewPasswordFields } from './new-password-fields.tsx';
import { postponeSecondFactor, setOwnPassword } from './own-account.ts';
import { PageForm } from './page-form.tsx';
import { placeOf } from './place-of.ts';
import { QrCode } from './qr-code.tsx';
import { sendCookies, sentForm } from './sent-form.ts';
import type { SignInParts } from './sign-in-parts.ts';
import { spendCode } from './spent-codes.ts';
import { type Stage, type Visit, visitOf } from './visit.ts';
import { logDeed } from './with-deed.ts';
import { words } from './words.ja.ts';

type Answer = Response | Promise<Response>;
type Step = (parts: SignInParts, c: Context<AppEnv>, visit: Visit) => Answer;

/** What a session has to go through before the work: an own password, and a second factor. */
export function firstStepsRoutes(parts: SignInParts): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const at = (stage: Stage, step: Step) => (c: Context<AppEnv>) => atStage(parts, c, stage, step);
  routes.get(
    '/sign-in/password',
    at('set-password', (_, c) => passwordPage(parts, c, {})),
  );
  routes.post('/sign-in/password', at('set-password', answerPassword));
  routes.get(
    '/sign-in/second-factor',
    at('set-second-factor', (_, c, visit) => secondFactorPage(parts, c, visit, false)),
  );
  routes.post('/sign-in/second-factor', at('set-second-factor', answerSecondFactor));
  routes.post('/sign-in/second-factor/later', at('set-second-factor', answerLater));
  return routes;
}

/** Takes a step only in its turn; else the visit goes on where it stands. */
async function atStage(parts: SignInParts, c: Context<AppEnv>, stage: Stage, step: Step): Promise<Response> {
  const visit = await visitOf(parts, c.req.raw);
  if (visit === null) return c.redirect('/sign-in', 303);
  if (visit.stage !== stage) return c.redirect(placeOf[visit.stage], 303);
  return step(parts, c, visit);
}

async function answerPassword(parts: SignInParts, c: Context<AppEnv>, visit: Visit): Promise<Response> {
  const sent = await sentForm(c, ['password', 'repeated']);
  const errors = await newPasswordErrors(parts, visit, sent);
  if (Object.keys(errors).length > 0) return passwordPage(parts, c, errors);
  sendCookies(c, await setOwnPassword(parts, visit, c.req.raw, sent.password));
  return c.redirect('/sign-in', 303);
}

async function answerSecondFactor(parts: SignInParts, c: Context<AppEnv>, visit: Visit): Promise<Response> {
  const { db, engine, settings } = parts;
  const { account } = visit.who;
  const code = timeCode((await sentForm(c, ['code'])).code);
  const isNew = code !== null && (await spendCode(db, settings.clock, account, code));
  const cookies = isNew ? await engine.completeEnrolment(c.req.raw, code) : null;
  if (cookies === null) return secondFactorPage(parts, c, visit, true);
  await logDeed(db, visit.who, 'second-factor-set', account);
  sendCookies(c, cookies);
  const codes = await engine.backupCodes(account);
  return renderPage(c, {
    title: words.registered,
    children: <BackupCodes codes={codes} next="/" nextTitle={words.goOn} />,
  });
}

async function answerLater(parts: SignInParts, c: Context<AppEnv>, visit: Visit): Promise<Response> {
  if (parts.settings.secondFactor(visit.who) === 'required') return secondFactorPage(parts, c, visit, false);
  await postponeSecondFactor(parts, visit);
  return c.redirect('/', 303);
}

function passwordPage({ settings }: SignInParts, c: Context<AppEnv>, errors: FieldErrors): Answer {
  return renderPage(c, {
    title: words.ownPassword,
    status: Object.keys(errors).length > 0 ? 422 : 200,
    children: (
      <>
        <ErrorSummary errors={Object.entries(errors)} />
        <p>{words.ownPasswordLead}</p>
        <PageForm action="/sign-in/password" button={words.setPassword} weight="main">
          <NewPasswordFields length={settings.passwordLength} errors={errors} />
        </PageForm>
      </>
    ),
  });
}

async function secondFactorPage(
  { engine, settings }: SignInParts,
  c: Context<AppEnv>,
  { who }: Visit,
  hasFailed: boolean,
): Promise<Response> {
  const enrolment = await engine.enrolment(who.account, who.login);
  const error = hasFailed ? words.codeFailed : undefined;
  return renderPage(c, {
    title: words.secondFactor,
    status: hasFailed ? 422 : 200,
    children: (
      <>
        <ErrorSummary errors={error === undefined ? [] : [['code', error]]} />
        <p>{words.secondFactorLead}</p>
        <Guide enrolment={enrolment} />
        <PageForm action="/sign-in/second-factor" button={words.register} weight="main">
          <TextField
            name="code"
            label={words.sixDigits}
            error={error}
            inputMode="numeric"
            autoComplete="one-time-code"
            isRequired
          />
        </PageForm>
        {settings.secondFactor(who) === 'later' ? <LaterForm /> : null}
      </>
    ),
  });
}

function Guide({ enrolment }: { readonly enrolment: Enrolment }): ReactNode {
  return (
    <>
      <ol>
        {words.secondFactorSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <QrCode text={enrolment.uri} title={words.qr} />
      <p>
        {words.secretText}：<code>{enrolment.secret.replaceAll(/.{4}(?=.)/g, '$& ')}</code>
      </p>
    </>
  );
}

function LaterForm(): ReactNode {
  return (
    <PageForm action="/sign-in/second-factor/later" button={words.later}>
      <Notice kind="warning">{words.laterHelp}</Notice>
    </PageForm>
  );
}
