import { Socket } from 'node:net';
import type { Database } from '@fukushi-kit/store';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { cityAndContractor, ORIGIN, openDesk } from '../../test/sign-in-desk.ts';
import { timeCodeOf } from '../../test/time-code.ts';
import { openSignIn } from './sign-in.ts';

let db: Database;
beforeAll(async () => {
  db = await cityAndContractor();
});
afterAll(async () => {
  await db.close();
});

describe('the second step', () => {
  test('lets in with a code, and not without', async () => {
    const desk = await openDesk(db);
    const who = await desk.member();
    const browser = desk.browser();
    expect((await browser.signIn(who)).headers.get('location')).toBe('/sign-in/code');
    expect(await desk.signIn.who(browser.request('/'))).toBeNull();
    expect(await browser.arrives('/account')).toBe('/sign-in');
    expect((await browser.post('/sign-in/code', { code: timeCodeOf(who.totp, 1) })).status).toBe(303);
    expect(await desk.signIn.who(browser.request('/'))).toMatchObject({ account: who.account });
  });

  test('takes a code once, even when it was taken to set the app up', async () => {
    const desk = await openDesk(db);
    const who = await desk.member();
    const code = timeCodeOf(who.totp, 1);
    const first = desk.browser();
    await first.signIn(who);
    expect((await first.post('/sign-in/code', { code })).status).toBe(303);
    const second = desk.browser();
    await second.signIn(who);
    expect((await second.post('/sign-in/code', { code })).status).toBe(422);
    expect(await desk.signIn.who(second.request('/'))).toBeNull();
  });

  test('takes a backup code once, and says so in the audit log', async () => {
    const desk = await openDesk(db);
    const who = await desk.member();
    const [code = ''] = who.backupCodes;
    const first = desk.browser();
    await first.signIn(who);
    expect((await first.post('/sign-in/code', { code: code.toUpperCase() })).status).toBe(303);
    expect((await desk.deeds(who.account)).slice(-2)).toEqual(['backup-code-used', 'sign-in']);
    const second = desk.browser();
    await second.signIn(who);
    expect((await second.post('/sign-in/code', { code })).status).toBe(422);
  });

  test('counts the code for the account whose password was given, not for one signed in before', async () => {
    const desk = await openDesk(db);
    const [mine, other] = [await desk.member(), await desk.member()];
    const browser = desk.browser();
    await browser.signIn(other);
    for (const [name, value] of mine.browser.cookies) browser.cookies.set(name, value);
    expect((await browser.post('/sign-in/code', { code: timeCodeOf(mine.totp, 1) })).status).toBe(422);
    expect(await desk.signIn.who(browser.request('/'))).toMatchObject({ account: mine.account });
  });

  test('begins with the password again after five wrong codes', async () => {
    const desk = await openDesk(db);
    const who = await desk.member();
    const browser = desk.browser();
    await browser.signIn(who);
    for (let n = 0; n < 5; n += 1) await browser.post('/sign-in/code', { code: `00000${n}` });
    await browser.post('/sign-in/code', { code: timeCodeOf(who.totp, 1) });
    expect((await browser.get('/sign-in/code')).headers.get('location')).toBe('/sign-in?told=run-out');
    expect(await desk.signIn.who(browser.request('/'))).toBeNull();
  });

  test('cannot be opened without the first', async () => {
    const desk = await openDesk(db);
    expect((await desk.browser().get('/sign-in/code')).headers.get('location')).toBe('/sign-in?told=run-out');
    expect((await desk.browser().post('/sign-in/code', { code: '123456' })).headers.get('location')).toBe(
      '/sign-in?told=run-out',
    );
  });

  test('asks for the code in a way that password managers fill in and that can be pasted', async () => {
    const desk = await openDesk(db);
    const browser = desk.browser();
    await browser.signIn(await desk.member());
    const page = await browser.text('/sign-in/code');
    expect(page).toMatch(/<input id="code" type="text" autoComplete="one-time-code"/);
    expect(page).not.toMatch(/maxlength|pattern=/i);
  });
});

test('a login is the same in full-width letters and capitals', async () => {
  const desk = await openDesk(db);
  const { login, secret } = await desk.issue();
  const typed = login.toUpperCase().replace('W', 'Ｗ');
  expect((await desk.browser().signIn({ login: typed, password: secret })).status).toBe(303);
});

test('whoever is signed in is known with the profiles of the contracts of the own organisation alone', async () => {
  const enter = async (tenant: string, id: string, profile: string) =>
    db.asTenant({ tenant, account: 'tests' }, (tx) =>
      tx.query(
        `insert into contract (id, shared_with, profile, title, starts_on, ends_on)
         values ($1, 'city', $2, '見本', '2025-04-01', '2026-03-31')`,
        [id, profile],
      ),
    );
  await db.asOwner((tx) => tx.query("insert into store.tenant (id, name, parent) values ('other', '例示会', 'city')"));
  await enter('centre', 'centre-r7', 'kashiwa-r7');
  await enter('centre', 'centre-r7-more', 'kashiwa-r7');
  await enter('other', 'other-r7', 'chigasaki-r7');
  const desk = await openDesk(db);
  const profilesOf = async (tenant: string) => {
    const { browser } = await desk.member('staff', tenant);
    return (await desk.signIn.who(browser.request('/')))?.profiles;
  };
  expect(await profilesOf('centre')).toEqual(['kashiwa-r7']);
  expect(await profilesOf('other')).toEqual(['chigasaki-r7']);
  expect(await profilesOf('city')).toEqual([]);
});

describe('what another site sends', () => {
  test.each([
    ['from another origin', { origin: 'https://evil.example' }],
    ['from a sandboxed frame', { origin: 'null' }],
    ['without saying from where', {}],
    ['by a browser that says it is foreign', { origin: ORIGIN, 'sec-fetch-site': 'cross-site' }],
  ])('%s is refused, with the cookies of somebody signed in', async (_, headers) => {
    const desk = await openDesk(db);
    const { browser } = await desk.member('administrator');
    const body = new URLSearchParams({ login: 'intruder', displayName: '侵入者', role: 'administrator' });
    for (const path of ['/accounts', '/sign-out', '/account/sessions/end-others']) {
      expect((await desk.app.fetch(browser.request(path, { method: 'POST', headers, body }))).status).toBe(403);
    }
    expect(await desk.signIn.who(browser.request('/'))).not.toBeNull();
  });

  test('no route of better-auth is served', async () => {
    const desk = await openDesk(db);
    for (const path of ['/api/auth/sign-up/email', '/api/auth/sign-in/username', '/api/auth/get-session', '/sign-up']) {
      expect((await desk.browser().get(path)).status).toBe(404);
      expect((await desk.browser().post(path)).status).toBe(404);
    }
  });
});

test('nothing of signing in leaves the machine', async () => {
  const called = vi.fn(() => {
    throw new Error('No network');
  });
  vi.stubGlobal('fetch', called);
  const hosts = vi.spyOn(Socket.prototype, 'connect');
  try {
    const desk = await openDesk(db);
    const { browser } = await desk.member('administrator');
    await browser.post('/accounts', { login: 'newcomer', displayName: '新人', role: 'staff' });
    await browser.post('/sign-out');
  } finally {
    vi.unstubAllGlobals();
  }
  expect(called).not.toHaveBeenCalled();
  for (const [, host] of hosts.mock.calls as unknown[][]) expect(host).toBe('127.0.0.1');
});

test('an environment that would send something elsewhere is refused', async () => {
  vi.stubEnv('BETTER_AUTH_TELEMETRY_ENDPOINT', 'https://telemetry.example');
  try {
    await expect(openDesk(db)).rejects.toThrow(/BETTER_AUTH_TELEMETRY_ENDPOINT/);
  } finally {
    vi.unstubAllEnvs();
  }
});

test('tables that better-auth lacks are told by name', async () => {
  const bare = { ...db, pool: db.pool };
  await db.pool.query('alter table auth."session" rename column "seenAt" to "seen"');
  try {
    await expect(
      openSignIn(bare, { baseUrl: ORIGIN, secret: 'a secret of the tests, long enough 8f3a' }),
    ).rejects.toThrow(/session: seenAt/);
  } finally {
    await db.pool.query('alter table auth."session" rename column "seen" to "seenAt"');
  }
});

test('passwords are stored as Argon2id, and the one-time secret nowhere', async () => {
  const desk = await openDesk(db);
  const { account, secret } = await desk.issue();
  const [row] = await db.asOwner((tx) =>
    tx.query<{ password: string }>('select password from auth."account" where "userId" = $1', [account]),
  );
  expect(row?.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  const rows = await db.asOwner((tx) =>
    tx.query<{ all: string }>(
      `select to_jsonb(u)::text || to_jsonb(a)::text || to_jsonb(m)::text as all
         from auth."user" u join auth."account" a on a."userId" = u.id join auth.member m on m.account = u.id where u.id = $1`,
      [account],
    ),
  );
  expect(rows[0]?.all).not.toContain(secret);
});

test('the serving role may not read accounts', async () => {
  await expect(
    db.asTenant({ tenant: 'centre', account: 'tests' }, (tx) => tx.query('select * from auth.member')),
  ).rejects.toMatchObject({ code: 'forbidden' });
});
