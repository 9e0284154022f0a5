import { Socket } from 'node:net';
import type { Database } from '@fukushi-kit/store';
import { hash, verify } from '@node-rs/argon2';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Browser, cityAndContractor, ORIGIN, openDesk } from '../../test/sign-in-desk.ts';
import { timeCodeOf } from '../../test/time-code.ts';
import { openSignIn } from './sign-in.ts';
import { words } from './words.ja.ts';

vi.mock('@node-rs/argon2', async (original) => {
  const { hash, verify } = await original<typeof import('@node-rs/argon2')>();
  return { hash: vi.fn(hash), verify: vi.fn(verify) };
});

let db: Database;
beforeAll(async () => {
  db = await cityAndContractor();
});
afterAll(async () => {
  await db.close();
});

const fail = async (browser: Browser, login: string, times: number) => {
  for (let n = 0; n < times; n += 1) await browser.signIn({ login, password: 'no such password' });
};

describe('the first sign-in', () => {
  test('asks for a password of one’s own, then for a second factor, before anything else', async () => {
    const desk = await openDesk(db);
    const { account, login, secret } = await desk.issue();
    const browser = desk.browser();
    await browser.signIn({ login, password: secret });
    expect(await desk.signIn.who(browser.request('/'))).toBeNull();
    expect(await browser.arrives('/account')).toBe('/sign-in/password');
    expect(await browser.arrives('/sign-in/second-factor')).toBe('/sign-in/password');
    const password = 'violet kettle harbour 7';
    await browser.post('/sign-in/password', { password, repeated: password });
    expect(await desk.signIn.who(browser.request('/'))).toBeNull();
    expect(await browser.arrives('/accounts')).toBe('/sign-in/second-factor');
    const page = await browser.text('/sign-in/second-factor');
    const totp = page.match(/<code>([A-Z2-7 ]+)<\/code>/)?.[1]?.replaceAll(' ', '') ?? '';
    expect((await browser.post('/sign-in/second-factor', { code: '000000' })).status).toBe(422);
    expect((await browser.post('/sign-in/second-factor', { code: timeCodeOf(totp) })).status).toBe(200);
    expect(await desk.signIn.who(browser.request('/'))).toMatchObject({ account, tenant: 'centre', role: 'staff' });
    expect(await desk.deeds(account)).toEqual(['account-created', 'sign-in', 'password-set', 'second-factor-set']);
  });

  test('shows the secret of the second factor as a picture and as text, and the same after a reload', async () => {
    const desk = await openDesk(db);
    const { login, secret } = await desk.issue();
    const browser = desk.browser();
    await browser.signIn({ login, password: secret });
    await browser.post('/sign-in/password', {
      password: 'violet kettle harbour 7',
      repeated: 'violet kettle harbour 7',
    });
    const page = await browser.text('/sign-in/second-factor');
    expect(page).toContain('<svg role="img"');
    expect(page).not.toMatch(/style=|<script|https?:\/\//);
    expect(await browser.text('/sign-in/second-factor')).toBe(page);
  });

  test.each([
    ['too short', 'short', 'short', words.passwordFaults['too-short']],
    ['often used', 'password1234', 'password1234', words.passwordFaults.guessable],
    ['the organisation', '見本地域包括支援センター', '見本地域包括支援センター', words.passwordFaults.context],
    ['typed two ways', 'violet kettle harbour 7', 'violet kettle harbour 8', words.notSame],
  ])('refuses a password that is %s', async (_, password, repeated, text) => {
    const desk = await openDesk(db);
    const { login, secret } = await desk.issue();
    const browser = desk.browser();
    await browser.signIn({ login, password: secret });
    const answer = await browser.post('/sign-in/password', { password, repeated });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(text);
  });

  test('does not take the one-time secret as the own password', async () => {
    const desk = await openDesk(db);
    const { login, secret } = await desk.issue();
    const browser = desk.browser();
    await browser.signIn({ login, password: secret });
    const answer = await browser.post('/sign-in/password', { password: secret, repeated: secret });
    expect(await answer.text()).toContain(words.passwordFaults.unchanged);
  });

  test('ends the one-time secret once there is a password', async () => {
    const desk = await openDesk(db);
    const { login, secret } = await desk.issue();
    const browser = desk.browser();
    await browser.signIn({ login, password: secret });
    await browser.post('/sign-in/password', {
      password: 'violet kettle harbour 7',
      repeated: 'violet kettle harbour 7',
    });
    expect((await desk.browser().signIn({ login, password: secret })).status).toBe(422);
  });

  test.each([
    [72 * 60 - 1, 303],
    [72 * 60, 422],
  ])('takes a one-time secret after %i minutes with %i', async (minutes, status) => {
    const desk = await openDesk(db);
    const { login, secret } = await desk.issue();
    desk.pass(minutes);
    expect((await desk.browser().signIn({ login, password: secret })).status).toBe(status);
  });

  test('lets a second factor wait where the settings say so, and asks again next time', async () => {
    const desk = await openDesk(db, { secondFactor: ({ role }) => (role === 'staff' ? 'later' : 'required') });
    const { account, login, secret } = await desk.issue();
    const password = 'violet kettle harbour 7';
    const browser = desk.browser();
    await browser.signIn({ login, password: secret });
    await browser.post('/sign-in/password', { password, repeated: password });
    expect(await browser.text('/sign-in/second-factor')).toContain(words.laterHelp);
    await browser.post('/sign-in/second-factor/later');
    expect(await desk.signIn.who(browser.request('/'))).toMatchObject({ account });
    expect(await desk.deeds(account)).toContain('second-factor-postponed');
    const another = desk.browser();
    await another.signIn({ login, password });
    expect(await another.arrives('/sign-in')).toBe('/sign-in/second-factor');
  });

  test('lets nobody put off a second factor that is required', async () => {
    const desk = await openDesk(db);
    const { account, login, secret } = await desk.issue();
    const browser = desk.browser();
    await browser.signIn({ login, password: secret });
    await browser.post('/sign-in/password', {
      password: 'violet kettle harbour 7',
      repeated: 'violet kettle harbour 7',
    });
    expect(await browser.text('/sign-in/second-factor')).not.toContain(words.later);
    await browser.post('/sign-in/second-factor/later');
    expect(await desk.signIn.who(browser.request('/'))).toBeNull();
    expect(await desk.deeds(account)).not.toContain('second-factor-postponed');
  });

  test('asks for a second factor at once when a role that requires it is given to somebody who put it off', async () => {
    const desk = await openDesk(db, { secondFactor: ({ role }) => (role === 'staff' ? 'later' : 'required') });
    const administrator = await desk.member('administrator');
    const { account, login, secret } = await desk.issue();
    const browser = desk.browser();
    await browser.signIn({ login, password: secret });
    await browser.post('/sign-in/password', {
      password: 'violet kettle harbour 7',
      repeated: 'violet kettle harbour 7',
    });
    await browser.post('/sign-in/second-factor/later');
    expect(await desk.signIn.who(browser.request('/'))).toMatchObject({ account });
    await administrator.browser.post(`/accounts/${account}/role`, { role: 'manager' });
    expect(await desk.signIn.who(browser.request('/'))).toBeNull();
    expect(await browser.arrives('/account')).toBe('/sign-in/second-factor');
  });
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

describe('a lock', () => {
  test('comes with the tenth failure, holds against the right password, and ends after fifteen minutes', async () => {
    const desk = await openDesk(db);
    const who = await desk.member();
    const browser = desk.browser();
    await fail(browser, who.login, 9);
    expect((await browser.signIn(who)).status).toBe(303);
    await fail(browser, who.login, 10);
    expect((await browser.signIn(who)).status).toBe(422);
    desk.pass(14);
    expect((await browser.signIn(who)).status).toBe(422);
    desk.pass(1);
    expect((await browser.signIn(who)).status).toBe(303);
    const deeds = await desk.deeds(who.account);
    expect(deeds.filter((deed) => deed === 'sign-in-failed')).toHaveLength(19);
    expect(deeds.filter((deed) => deed === 'account-locked')).toHaveLength(1);
    expect(deeds.filter((deed) => deed === 'sign-in-refused')).toHaveLength(1);
  });

  test('is twice as long each time, up to the longest, and forgotten after a success', async () => {
    const desk = await openDesk(db, { failuresBeforeLock: 2, lockTime: 10, longestLock: 30 });
    const who = await desk.member();
    const browser = desk.browser();
    for (const minutes of [10, 20, 30, 30]) {
      await fail(browser, who.login, 2);
      desk.pass(minutes - 1);
      expect((await browser.signIn(who)).status).toBe(422);
      desk.pass(1);
    }
    expect((await browser.signIn(who)).status).toBe(303);
    await fail(browser, who.login, 2);
    desk.pass(10);
    expect((await browser.signIn(who)).status).toBe(303);
  });

  test('leaves no more tries to many at once than to one after the other', async () => {
    const desk = await openDesk(db, { failuresBeforeLock: 3 });
    const who = await desk.member();
    await Promise.all(Array.from({ length: 12 }, () => fail(desk.browser(), who.login, 1)));
    const deeds = await desk.deeds(who.account);
    expect(deeds.filter((deed) => deed === 'sign-in-failed')).toHaveLength(3);
    expect(deeds.filter((deed) => deed === 'sign-in-refused')).toHaveLength(1);
  });

  test('lets whoever goes on guessing make the audit log no longer, at a disabled account neither', async () => {
    const desk = await openDesk(db, { failuresBeforeLock: 2, lockTime: 10 });
    const administrator = await desk.member('administrator');
    const [locked, disabled] = [await desk.member(), await desk.member()];
    await administrator.browser.post(`/accounts/${disabled.account}/disable`);
    for (const { login, account } of [locked, disabled]) {
      await fail(desk.browser(), login, 3);
      const before = (await desk.deeds(account)).length;
      await fail(desk.browser(), login, 5);
      expect(await desk.deeds(account)).toHaveLength(before);
    }
    desk.pass(10);
    await fail(desk.browser(), locked.login, 3);
    const refused = (await desk.deeds(locked.account)).filter((deed) => deed === 'sign-in-refused');
    expect(refused).toHaveLength(2);
  });

  test('comes for codes too, whose count a right password does not clear', async () => {
    const desk = await openDesk(db, { failuresBeforeLock: 3 });
    const who = await desk.member();
    const browser = desk.browser();
    for (let n = 0; n < 3; n += 1) {
      await browser.signIn(who);
      await browser.post('/sign-in/code', { code: `00000${n}` });
    }
    await browser.signIn(who);
    expect((await browser.post('/sign-in/code', { code: timeCodeOf(who.totp, 1) })).status).toBe(422);
    expect(await desk.deeds(who.account)).toContain('account-locked');
    desk.pass(15);
    await browser.signIn(who);
    expect((await browser.post('/sign-in/code', { code: timeCodeOf(who.totp, 1) })).status).toBe(303);
  });

  test('of one account touches no other from the same place', async () => {
    const desk = await openDesk(db, { failuresBeforeLock: 1 });
    const [locked, free] = [await desk.member(), await desk.member()];
    await fail(desk.browser(), locked.login, 1);
    expect((await desk.browser().signIn(free)).status).toBe(303);
  });
});

test('a failed sign-in tells nothing of its cause: not by text, status, cookies, work or time', async () => {
  const desk = await openDesk(db, { failuresBeforeLock: 1 });
  const administrator = await desk.member('administrator');
  const [wrong, locked, disabled, expired] = [
    await desk.member(),
    await desk.member(),
    await desk.member(),
    await desk.issue(),
  ];
  await fail(desk.browser(), locked.login, 1);
  await administrator.browser.post(`/accounts/${disabled.account}/disable`);
  await db.asOwner((tx) =>
    tx.query("update auth.member set secret_expires_at = '2026-03-01' where account = $1", [expired.account]),
  );
  const before = desk.waits.length;
  const work = () => vi.mocked(hash).mock.calls.length + vi.mocked(verify).mock.calls.length;
  const answerTo = async (login: string, password: string) => {
    const workBefore = work();
    const answer = await desk.browser().signIn({ login, password });
    const headers = Object.fromEntries(answer.headers);
    const body = (await answer.text()).replaceAll(login, '(login)');
    return { status: answer.status, headers, body, hashes: work() - workBefore };
  };
  const unknown = await answerTo('nobody', 'no such password');
  expect(unknown).toMatchObject({ status: 422, hashes: 1 });
  expect(unknown.body).toContain(words.signInFailed);
  expect(await answerTo(wrong.login, 'no such password')).toEqual(unknown);
  expect(await answerTo(locked.login, locked.password)).toEqual(unknown);
  expect(await answerTo(disabled.login, disabled.password)).toEqual(unknown);
  expect(await answerTo(expired.login, expired.secret)).toEqual(unknown);
  const impossible = await answerTo('鈴木', 'no such password');
  expect(impossible).toEqual({ ...unknown, hashes: 0 });
  for (const login of ['nobody', wrong.login, locked.login, disabled.login, expired.login]) {
    expect(await answerTo(login, 'x'.repeat(129))).toEqual(impossible);
  }
  expect(desk.waits.slice(before)).toEqual(Array.from({ length: 11 }, () => 300));
});

test('a failed sign-in is answered no sooner than the floor, when its work is done long before', async () => {
  let release = () => {};
  const floor = new Promise<void>((done) => {
    release = done;
  });
  const desk = await openDesk(db, { wait: () => floor });
  const { account, login } = await desk.issue();
  let isAnswered = false;
  const answer = desk.browser().signIn({ login, password: 'no such password' });
  void answer.then(() => {
    isAnswered = true;
  });
  while (!(await desk.deeds(account)).includes('sign-in-failed')) expect(isAnswered).toBe(false);
  for (let n = 0; n < 5; n += 1) await desk.deeds(account);
  expect(isAnswered).toBe(false);
  release();
  expect((await answer).status).toBe(422);
});

test('a login is the same in full-width letters and capitals', async () => {
  const desk = await openDesk(db);
  const { login, secret } = await desk.issue();
  const typed = login.toUpperCase().replace('W', 'Ｗ');
  expect((await desk.browser().signIn({ login: typed, password: secret })).status).toBe(303);
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

test('two pages that begin a second factor at once show the same one', async () => {
  const desk = await openDesk(db);
  const { login, secret } = await desk.issue();
  const browser = desk.browser();
  await browser.signIn({ login, password: secret });
  await browser.post('/sign-in/password', { password: 'violet kettle harbour 7', repeated: 'violet kettle harbour 7' });
  const pages = await Promise.all(Array.from({ length: 4 }, () => browser.text('/sign-in/second-factor')));
  expect(new Set(pages).size).toBe(1);
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
