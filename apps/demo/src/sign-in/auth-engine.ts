import { createOTP } from '@better-auth/utils/otp';
import type { Database } from '@fukushi-kit/store';
import { type BetterAuthPlugin, betterAuth } from 'better-auth';
import { createAuthEndpoint, isAPIError, sensitiveSessionMiddleware } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { generateRandomString, symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { getMigrations } from 'better-auth/db/migration';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { username } from 'better-auth/plugins/username';
import { PostgresDialect } from 'kysely';
import { newBackupCodes } from './backup-codes.ts';
import { isLogin } from './login.ts';
import { LONGEST_PASSWORD } from './password-fault.ts';
import { hashPassword, isPassword } from './password-hash.ts';
import { requestHeaders, withoutCookie } from './request-headers.ts';
import type { SignInSettings } from './sign-in-settings.ts';

/** Cookies to send with an answer, each as one `Set-Cookie`. */
export type Cookies = readonly string[];

/** What came of a login and a password. */
export type PasswordAnswer =
  | { readonly outcome: 'refused' }
  | { readonly outcome: 'code-needed' | 'signed-in'; readonly cookies: Cookies };

/** What an authenticator app is set up with. */
export interface Enrolment {
  readonly secret: string;
  readonly uri: string;
}

/** better-auth in our words. It knows neither tenants nor our rules of time and of failure; these stand around it. */
export interface AuthEngine {
  /** Checks a password; a login that nobody has costs the same work. */
  signIn(request: Request, login: string, password: string): Promise<PasswordAnswer>;
  /** The account whose password was right and whose code is awaited. */
  awaitedAccount(request: Request): Promise<string | null>;
  /** Ends the code step with a new session; null for a wrong code or one step with too many of them. */
  passCode(request: Request, kind: 'time' | 'backup', code: string): Promise<Cookies | null>;
  /** The session of a request by its signed cookie. */
  session(request: Request): Promise<string | null>;
  /** Gives the session of a request a new identifier. */
  renewSession(request: Request): Promise<Cookies>;
  endSession(request: Request): Promise<Cookies>;
  /** The second factor that an account is setting up, begun here if it was not. */
  enrolment(account: string, login: string): Promise<Enrolment>;
  /** Completes a second factor by its first code, with a new session identifier; null for a wrong code. */
  completeEnrolment(request: Request, code: string): Promise<Cookies | null>;
  backupCodes(account: string): Promise<readonly string[]>;
  renewBackupCodes(request: Request, password: string): Promise<readonly string[]>;
  /** Tables and columns that better-auth wants and the database lacks. */
  missingTables(): Promise<readonly string[]>;
}

const DAY_IN_SECONDS = 24 * 60 * 60;

/** What better-auth is set up from. */
type EngineSettings = Pick<SignInSettings, 'baseUrl' | 'secret' | 'clock' | 'issuer'>;

/**
 * better-auth on the schema `auth`: none of its own routes is served, nobody signs up, nothing leaves the server.
 *
 * @throws {Error} if the environment sends what better-auth does elsewhere, which its options cannot forbid.
 */
export function authEngine(db: Database, settings: EngineSettings): AuthEngine {
  if (process.env['BETTER_AUTH_TELEMETRY_ENDPOINT'] !== undefined) {
    throw new Error('BETTER_AUTH_TELEMETRY_ENDPOINT must not be set: nothing of signing in leaves the server');
  }
  const auth = betterAuthOn(db, settings);
  return {
    signIn: (request, login, password) => signIn(auth, request, login, password),
    awaitedAccount: (request) => auth.api.awaitedAccount({ headers: requestHeaders(request) }),
    passCode: (request, kind, code) => passCode(auth, request, kind, code),
    session: async (request) => {
      const found = await auth.api.getSession({ headers: requestHeaders(request), query: { disableRefresh: true } });
      return found?.session.id ?? null;
    },
    renewSession: async (request) => cookiesOf(await auth.api.renewSession(withHeaders(request))),
    endSession: async (request) => cookiesOf(await auth.api.signOut(withHeaders(request))),
    enrolment: (account, login) => enrolment(auth, settings.issuer, account, login),
    completeEnrolment: (request, code) =>
      unlessRefused(async () => cookiesOf(await auth.api.verifyTOTP({ body: { code }, ...withHeaders(request) }))),
    backupCodes: async (account) => (await auth.api.viewBackupCodes({ body: { userId: account } })).backupCodes,
    renewBackupCodes: async (request, password) =>
      (await auth.api.generateBackupCodes({ body: { password }, headers: requestHeaders(request) })).backupCodes,
    missingTables: () => missingTables(auth),
  };
}

const CODE_STEP_COOKIE = 'two_factor';

/** Steps of a session that better-auth takes only inside its own routes, or only along with other changes. */
const sessionSteps = {
  id: 'session-steps',
  endpoints: {
    awaitedAccount: createAuthEndpoint.serverOnly({ method: 'GET', requireHeaders: true }, async (ctx) => {
      const { name } = ctx.context.createAuthCookie(CODE_STEP_COOKIE);
      const identifier = await ctx.getSignedCookie(name, ctx.context.secret);
      if (!identifier) return null;
      const step = await ctx.context.internalAdapter.findVerificationValue(identifier);
      return step !== null && step.expiresAt > new Date() ? step.value : null;
    }),
    renewSession: createAuthEndpoint.serverOnly(
      { method: 'POST', requireHeaders: true, use: [sensitiveSessionMiddleware] },
      async (ctx) => {
        const { session, user } = ctx.context.session;
        const next = await ctx.context.internalAdapter.createSession(user.id, true, session);
        await setSessionCookie(ctx, { session: next, user }, true);
        await ctx.context.internalAdapter.deleteSession(session.token);
        return null;
      },
    ),
  },
} satisfies BetterAuthPlugin;

function betterAuthOn(db: Database, { baseUrl, secret, clock, issuer }: EngineSettings) {
  const isSecure = baseUrl.startsWith('https:');
  return betterAuth({
    appName: issuer,
    baseURL: baseUrl,
    secret,
    database: {
      dialect: new PostgresDialect({ pool: db.pool }),
      type: 'postgres',
      schemaName: 'auth',
      transaction: true,
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      maxPasswordLength: LONGEST_PASSWORD,
      password: { hash: hashPassword, verify: ({ password, hash }) => isPassword(password, hash) },
    },
    session: {
      expiresIn: DAY_IN_SECONDS,
      disableSessionRefresh: true,
      additionalFields: {
        startedAt: { type: 'date', required: false, input: false },
        seenAt: { type: 'date', required: false, input: false },
        postponed: { type: 'boolean', required: false, input: false },
      },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => ({
            data: { ...session, startedAt: session['startedAt'] ?? clock(), seenAt: clock() },
          }),
        },
      },
    },
    advanced: {
      useSecureCookies: false,
      cookiePrefix: isSecure ? '__Host-fukushi' : 'fukushi',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', secure: isSecure, path: '/' },
    },
    plugins: [
      username({ displayUsername: false, usernameValidator: isLogin }),
      twoFactor({
        issuer,
        accountLockout: { enabled: false },
        backupCodeOptions: { storeBackupCodes: 'encrypted', customBackupCodesGenerate: newBackupCodes },
      }),
      sessionSteps,
    ],
  });
}

type Auth = ReturnType<typeof betterAuthOn>;

/** Without cookies: nothing that a browser keeps spares anybody the code. */
async function signIn(auth: Auth, request: Request, login: string, password: string): Promise<PasswordAnswer> {
  const headers = requestHeaders(request);
  headers.delete('cookie');
  const body = { username: login, password, rememberMe: false };
  const answer = await unlessRefused(() => auth.api.signInUsername({ body, headers, returnHeaders: true }));
  if (answer === null) return { outcome: 'refused' };
  const isCodeNeeded = 'twoFactorRedirect' in answer.response;
  return { outcome: isCodeNeeded ? 'code-needed' : 'signed-in', cookies: cookiesOf(answer) };
}

/** Without the cookie of an older session, so that the code counts for the account whose password was just given. */
async function passCode(auth: Auth, request: Request, kind: 'time' | 'backup', code: string): Promise<Cookies | null> {
  const { sessionToken } = (await auth.$context).authCookies;
  const headers = withoutCookie(requestHeaders(request), sessionToken.name);
  const call = { body: { code }, headers, returnHeaders: true } as const;
  return unlessRefused(async () =>
    cookiesOf(kind === 'time' ? await auth.api.verifyTOTP(call) : await auth.api.verifyBackupCode(call)),
  );
}

interface StoredFactor {
  readonly secret: string;
  readonly verified: boolean;
}

async function enrolment(auth: Auth, issuer: string, account: string, login: string): Promise<Enrolment> {
  const secret = (await begunSecret(auth, account)) ?? (await beginSecret(auth, account));
  const uri = createOTP(secret, { digits: 6, period: 30 }).url(issuer, login);
  return { uri, secret: new URL(uri).searchParams.get('secret') ?? '' };
}

async function begunSecret(auth: Auth, account: string): Promise<string | null> {
  const { adapter, secretConfig: key } = await auth.$context;
  const where = [{ field: 'userId', value: account }];
  const begun = await adapter.findOne<StoredFactor>({ model: 'twoFactor', where });
  if (begun === null) return null;
  if (begun.verified) throw new Error('A second factor that is in use is not shown again');
  return symmetricDecrypt({ key, data: begun.secret });
}

async function beginSecret(auth: Auth, account: string): Promise<string> {
  const { adapter, secretConfig: key } = await auth.$context;
  const secret = generateRandomString(20, 'a-z', 'A-Z', '0-9');
  const data = {
    userId: account,
    secret: await symmetricEncrypt({ key, data: secret }),
    backupCodes: await symmetricEncrypt({ key, data: JSON.stringify(newBackupCodes()) }),
    verified: false,
  };
  try {
    await adapter.create({ model: 'twoFactor', data });
    return secret;
  } catch (error) {
    // Two pages opened at once both begin, and the table takes one.
    const other = await begunSecret(auth, account);
    if (other === null) throw error;
    return other;
  }
}

async function missingTables(auth: Auth): Promise<readonly string[]> {
  const { toBeCreated, toBeAdded } = await getMigrations(auth.options);
  return [...toBeCreated, ...toBeAdded].map(({ table, fields }) => `${table}: ${Object.keys(fields).join(', ')}`);
}

/** What a call gives, or null where better-auth refuses it; any other failure stays one. */
async function unlessRefused<Answer>(call: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await call();
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return null;
    throw error;
  }
}

function withHeaders(request: Request): { readonly headers: Headers; readonly returnHeaders: true } {
  return { headers: requestHeaders(request), returnHeaders: true };
}

function cookiesOf({ headers }: { readonly headers: Headers }): Cookies {
  return headers.getSetCookie();
}
