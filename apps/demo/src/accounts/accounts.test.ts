import type { Database } from '@fukushi-kit/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cityAndContractor, type Desk, type DeskMember, openDesk } from '../../test/sign-in-desk.ts';
import { timeCodeOf } from '../../test/time-code.ts';
import { words } from './words.ja.ts';

let db: Database;
beforeAll(async () => {
  db = await cityAndContractor();
});
afterAll(async () => {
  await db.close();
});

const isIn = async (desk: Desk, { browser }: Pick<DeskMember, 'browser'>) =>
  (await desk.signIn.who(browser.request('/'))) !== null;

const secretOn = (page: string) => page.match(/<code>((?:[2-9a-z]{5}-){3}[2-9a-z]{5})<\/code>/)?.[1] ?? '';

const deeds = ['disable', 'enable', 'unlock', 'end-sessions', 'reset-second-factor', 'reset-password', 'role'] as const;

describe('whose accounts', () => {
  test.each(['staff', 'manager'] as const)('%s may not see or make any', async (role) => {
    const desk = await openDesk(db);
    const { browser, account } = await desk.member(role);
    for (const path of ['/accounts', '/accounts/new', `/accounts/${account}`]) {
      expect((await browser.get(path)).status).toBe(403);
    }
    expect(
      (await browser.post('/accounts', { login: 'intruder', displayName: '甲', role: 'administrator' })).status,
    ).toBe(403);
    for (const deed of deeds) expect((await browser.post(`/accounts/${account}/${deed}`)).status).toBe(403);
  });

  test.each([
    ['centre', 'city'],
    ['city', 'centre'],
  ])(
    'an administrator of the %s finds nothing of the %s, just as of accounts that never were',
    async (own, foreign) => {
      const desk = await openDesk(db);
      const { browser } = await desk.member('administrator', own);
      const other = await desk.member('staff', foreign);
      const answerTo = async (path: string, send: 'get' | 'post') => {
        const answer = await browser[send](path);
        return { status: answer.status, body: await answer.text() };
      };
      expect(await browser.text('/accounts')).not.toContain(other.login);
      const unknown = await answerTo('/accounts/no-such-account', 'get');
      expect(unknown.status).toBe(404);
      expect(await answerTo(`/accounts/${other.account}`, 'get')).toEqual(unknown);
      for (const deed of deeds) expect(await answerTo(`/accounts/${other.account}/${deed}`, 'post')).toEqual(unknown);
      expect(await isIn(desk, other)).toBe(true);
      expect((await desk.deeds(other.account, foreign)).at(-1)).toBe('second-factor-set');
    },
  );

  test('nobody who is not signed in gets anywhere', async () => {
    const desk = await openDesk(db);
    for (const path of ['/accounts', '/accounts/new', '/accounts/x', '/account']) {
      expect((await desk.browser().get(path)).headers.get('location')).toBe('/sign-in');
    }
    expect((await desk.browser().post('/accounts')).headers.get('location')).toBe('/sign-in');
  });
});

describe('an administrator', () => {
  test('makes an account, whose secret is shown once and lets its holder in', async () => {
    const desk = await openDesk(db);
    const { browser, account } = await desk.member('administrator');
    const typed = { login: 'Tanaka.M', displayName: '田中　美咲', role: 'manager' };
    const secret = secretOn(await (await browser.post('/accounts', typed)).text());
    expect(await browser.text('/accounts')).toContain('田中　美咲');
    expect(await browser.text('/accounts')).not.toContain(secret);
    const holder = desk.browser();
    expect((await holder.signIn({ login: 'tanaka.m', password: secret })).status).toBe(303);
    expect(await holder.arrives('/sign-in')).toBe('/sign-in/password');
    const rows = await db.asOwner((tx) =>
      tx.query<{ text: string }>(
        `select text from store.audit where text::jsonb ->> 'deed' = 'account-created' order by sequence desc limit 1`,
      ),
    );
    expect(JSON.parse(rows[0]?.text ?? '')).toMatchObject({ tenant: 'centre', account, kind: 'account' });
  });

  test.each([
    ['no login', { login: '', displayName: '甲', role: 'staff' }, words.faults['login-malformed']],
    ['a login in kanji', { login: '田中', displayName: '甲', role: 'staff' }, words.faults['login-malformed']],
    ['no name', { login: 'kou', displayName: '　', role: 'staff' }, words.faults['name-missing']],
    [
      'a name of 101 characters',
      { login: 'kou', displayName: '甲'.repeat(101), role: 'staff' },
      words.faults['name-too-long'],
    ],
    ['a role that there is not', { login: 'kou', displayName: '甲', role: 'owner' }, words.faults['role-unknown']],
  ])('is told of %s', async (_, typed, text) => {
    const desk = await openDesk(db);
    const { browser } = await desk.member('administrator');
    const answer = await browser.post('/accounts', typed);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(text);
  });

  test('cannot give a login twice, not even one of another organisation', async () => {
    const desk = await openDesk(db);
    const { browser } = await desk.member('administrator');
    const other = await desk.member('staff', 'city');
    const answer = await browser.post('/accounts', {
      login: other.login.toUpperCase(),
      displayName: '甲',
      role: 'staff',
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(words.faults['login-taken']);
  });

  test('disables an account: its sessions and code steps end at once; and enables it again', async () => {
    const desk = await openDesk(db);
    const [{ browser }, who] = [await desk.member('administrator'), await desk.member()];
    const halfway = desk.browser();
    await halfway.signIn(who);
    await browser.post(`/accounts/${who.account}/disable`);
    expect(await isIn(desk, who)).toBe(false);
    await halfway.post('/sign-in/code', { code: timeCodeOf(who.totp, 1) });
    expect(await isIn(desk, { browser: halfway })).toBe(false);
    expect((await desk.browser().signIn(who)).status).toBe(422);
    expect(await browser.text(`/accounts/${who.account}`)).toContain(words.disabled);
    await browser.post(`/accounts/${who.account}/enable`);
    expect((await desk.browser().signIn(who)).status).toBe(303);
    expect(await desk.deeds(who.account)).toEqual(expect.arrayContaining(['account-disabled', 'account-enabled']));
  });

  test('a session or a code step of a disabled account counts for nothing even where its row stayed', async () => {
    const desk = await openDesk(db);
    const who = await desk.member();
    const halfway = desk.browser();
    await halfway.signIn(who);
    await db.asOwner((tx) => tx.query('update auth.member set disabled_at = now() where account = $1', [who.account]));
    const answer = await halfway.post('/sign-in/code', { code: timeCodeOf(who.totp, 1) });
    expect(answer.headers.get('location')).toBe('/sign-in?told=run-out');
    expect(await isIn(desk, who)).toBe(false);
  });

  test('resets a password: the old one is none, the new secret is for once and does not spare the second factor', async () => {
    const desk = await openDesk(db);
    const [{ browser }, who] = [await desk.member('administrator'), await desk.member()];
    const halfway = desk.browser();
    await halfway.signIn(who);
    const secret = secretOn(await (await browser.post(`/accounts/${who.account}/reset-password`)).text());
    expect(await isIn(desk, who)).toBe(false);
    const code = { code: who.backupCodes[0] ?? '' };
    expect((await halfway.post('/sign-in/code', code)).headers.get('location')).toBe('/sign-in?told=run-out');
    expect((await desk.browser().signIn(who)).status).toBe(422);
    const holder = desk.browser();
    expect((await holder.signIn({ login: who.login, password: secret })).headers.get('location')).toBe('/sign-in/code');
    await holder.post('/sign-in/code', { code: timeCodeOf(who.totp, 1) });
    expect(await holder.arrives('/sign-in')).toBe('/sign-in/password');
    desk.pass(72 * 60);
    expect((await desk.browser().signIn({ login: who.login, password: secret })).status).toBe(422);
  });

  test('resets a second factor that was lost: the holder sets up another', async () => {
    const desk = await openDesk(db);
    const [{ browser }, who] = [await desk.member('administrator'), await desk.member()];
    await browser.post(`/accounts/${who.account}/reset-second-factor`);
    expect(await isIn(desk, who)).toBe(false);
    const holder = desk.browser();
    await holder.signIn(who);
    expect(await holder.arrives('/sign-in')).toBe('/sign-in/second-factor');
    expect(await holder.text('/sign-in/second-factor')).not.toContain(who.totp);
  });

  test('takes a lock away', async () => {
    const desk = await openDesk(db, { failuresBeforeLock: 1 });
    const [{ browser }, who] = [await desk.member('administrator'), await desk.member()];
    await desk.browser().signIn({ login: who.login, password: 'no such password' });
    expect(await browser.text(`/accounts/${who.account}`)).toContain(words.locked);
    await browser.post(`/accounts/${who.account}/unlock`);
    expect((await desk.browser().signIn(who)).status).toBe(303);
  });

  test('ends all sessions of an account', async () => {
    const desk = await openDesk(db);
    const [{ browser }, who] = [await desk.member('administrator'), await desk.member()];
    await browser.post(`/accounts/${who.account}/end-sessions`);
    expect(await isIn(desk, who)).toBe(false);
    expect((await desk.deeds(who.account)).at(-1)).toBe('sessions-ended');
  });

  test('changes a role, which holds from the next page on', async () => {
    const desk = await openDesk(db);
    const [{ browser }, who] = [await desk.member('administrator'), await desk.member()];
    await browser.post(`/accounts/${who.account}/role`, { role: 'administrator' });
    expect((await who.browser.get('/accounts')).status).toBe(200);
    await browser.post(`/accounts/${who.account}/role`, { role: 'owner' });
    expect(await desk.signIn.who(who.browser.request('/'))).toMatchObject({ role: 'administrator' });
    await browser.post(`/accounts/${who.account}/role`, { role: 'staff' });
    expect((await who.browser.get('/accounts')).status).toBe(403);
  });

  test('cannot shut themselves out', async () => {
    const desk = await openDesk(db);
    const me = await desk.member('administrator');
    for (const deed of deeds.filter((name) => name !== 'end-sessions')) {
      expect((await me.browser.post(`/accounts/${me.account}/${deed}`, { role: 'staff' })).status).toBe(403);
    }
    expect((await me.browser.get('/accounts')).status).toBe(200);
  });
});

test('the audit log of a tenant holds ids, never a login or a name', async () => {
  const desk = await openDesk(db);
  const { browser } = await desk.member('administrator');
  await browser.post('/accounts', { login: 'yamada.k', displayName: '山田　健', role: 'staff' });
  const rows = await db.asOwner((tx) => tx.query<{ text: string }>('select text from store.audit'));
  for (const { text } of rows) expect(text).not.toMatch(/yamada|山田|worker\d|職員/);
});

test('what cannot be written into the audit log does not happen', async () => {
  const desk = await openDesk(db);
  const { browser } = await desk.member('administrator');
  const who = await desk.member();
  await db.pool.query('alter function store.append_audit rename to append_audit_gone');
  try {
    expect((await browser.post(`/accounts/${who.account}/disable`)).status).toBe(500);
    expect((await desk.browser().signIn(who)).headers.get('location')).toBe('/sign-in/code');
  } finally {
    await db.pool.query('alter function store.append_audit_gone rename to append_audit');
  }
  expect(await isIn(desk, who)).toBe(true);
});
