import type { Database } from '@fukushi-kit/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { totpOn } from '../../test/first-steps.ts';
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

describe('a session', () => {
  test('ends after thirty minutes without use', async () => {
    const desk = await openDesk(db);
    const [used, left] = [await desk.member(), await desk.member()];
    desk.pass(29);
    expect(await isIn(desk, used)).toBe(true);
    desk.pass(1);
    expect(await isIn(desk, left)).toBe(false);
    desk.pass(28);
    expect(await isIn(desk, used)).toBe(true);
    desk.pass(30);
    expect(await isIn(desk, used)).toBe(false);
  });

  test('ends twelve hours after the sign-in, used or not, and no new identifier prolongs it', async () => {
    const desk = await openDesk(db);
    const who = await desk.member();
    for (let minutes = 25; minutes < 720; minutes += 25) {
      desk.pass(25);
      expect(await isIn(desk, who)).toBe(true);
    }
    const password = 'another violet kettle 9';
    const change = { current: who.password, password, repeated: password };
    expect((await who.browser.post('/account/password', change)).status).toBe(303);
    desk.pass(19);
    expect(await isIn(desk, who)).toBe(true);
    desk.pass(1);
    expect(await isIn(desk, who)).toBe(false);
  });

  test('that is over stays over when the clock is set back', async () => {
    const desk = await openDesk(db);
    const who = await desk.member();
    desk.pass(30);
    expect(await isIn(desk, who)).toBe(false);
    desk.pass(-30);
    expect(await isIn(desk, who)).toBe(false);
  });

  test('has other limits where the settings say so', async () => {
    const desk = await openDesk(db, { idleTimeout: 5, absoluteLifetime: 8 });
    const who = await desk.member();
    desk.pass(4);
    expect(await isIn(desk, who)).toBe(true);
    desk.pass(4);
    expect(await isIn(desk, who)).toBe(false);
  });

  test('gets a new identifier with the password, with the second factor and with every sign-in', async () => {
    const desk = await openDesk(db);
    const { login, secret } = await desk.issue();
    const browser = desk.browser();
    const tokens = new Set<string | undefined>();
    const note = () => tokens.add(browser.cookies.get('fukushi.session_token'));
    const password = 'violet kettle harbour 7';
    await browser.signIn({ login, password: secret });
    note();
    await browser.post('/sign-in/password', { password, repeated: password });
    note();
    const page = await browser.text('/sign-in/second-factor');
    const totp = totpOn(page);
    await browser.post('/sign-in/second-factor', { code: timeCodeOf(totp) });
    note();
    await browser.signIn({ login, password });
    await browser.post('/sign-in/code', { code: timeCodeOf(totp, 1) });
    note();
    expect(tokens.size).toBe(4);
    expect(tokens).not.toContain(undefined);
    expect(
      await db.asOwner((tx) =>
        tx.query(`select s.id from auth."session" s join auth."user" u on u.id = s."userId" where u.username = $1`, [
          login,
        ]),
      ),
    ).toHaveLength(1);
  });

  test('is not taken over from the cookie of another: a changed one is none', async () => {
    const desk = await openDesk(db);
    const who = await desk.member();
    const cookie = who.browser.cookies.get('fukushi.session_token') ?? '';
    who.browser.cookies.set('fukushi.session_token', `${cookie.slice(0, -6)}AAAA%3D`);
    expect(await isIn(desk, who)).toBe(false);
    who.browser.cookies.set('fukushi.session_token', cookie.split('.')[0] ?? '');
    expect(await isIn(desk, who)).toBe(false);
  });

  test('ends with signing out, on the server too', async () => {
    const desk = await openDesk(db);
    const who = await desk.member();
    const kept = new Map(who.browser.cookies);
    const answer = await who.browser.post('/sign-out');
    expect(answer.headers.get('location')).toBe('/sign-in?told=signed-out');
    expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect(who.browser.cookies.has('fukushi.session_token')).toBe(false);
    for (const [name, value] of kept) who.browser.cookies.set(name, value);
    expect(await isIn(desk, who)).toBe(false);
    expect((await desk.deeds(who.account)).at(-1)).toBe('sign-out');
  });
});

describe('cookies', () => {
  const setCookies = async (baseUrl: string) => {
    const desk = await openDesk(db, { baseUrl });
    const { login, password } = await desk.member();
    const browser = desk.browser();
    const first = await browser.signIn({ login, password });
    const { login: fresh, secret } = await desk.issue();
    const second = await desk.browser().signIn({ login: fresh, password: secret });
    return [...first.headers.getSetCookie(), ...second.headers.getSetCookie()];
  };

  test('are Secure and bound to the host over https, and always HttpOnly and SameSite=Strict', async () => {
    const cookies = await setCookies('https://kit.example');
    expect(cookies.map((cookie) => cookie.split('=')[0])).toContain('__Host-fukushi.session_token');
    expect(cookies.map((cookie) => cookie.split('=')[0])).toContain('__Host-fukushi.two_factor');
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^__Host-/);
      expect(cookie).toMatch(/; Path=\//);
      expect(cookie).toMatch(/; HttpOnly/);
      expect(cookie).toMatch(/; Secure/);
      expect(cookie).toMatch(/; SameSite=Strict/);
      expect(cookie).not.toMatch(/Domain=/i);
    }
  });

  test('of a session end with the browser, and over http have no name that needs https', async () => {
    const cookies = await setCookies('http://localhost:3000');
    const session = cookies.filter((cookie) => /^fukushi\.session_token=[^;]/.test(cookie));
    expect(session).toHaveLength(1);
    expect(session[0]).toMatch(/; HttpOnly; SameSite=Strict/);
    expect(session[0]).not.toMatch(/Max-Age|Expires|Secure/i);
  });
});

describe('one’s own account', () => {
  test('changes the password with the current one, and ends the sessions elsewhere', async () => {
    const desk = await openDesk(db);
    const who = await desk.member();
    const elsewhere = desk.browser();
    await elsewhere.signIn(who);
    await elsewhere.post('/sign-in/code', { code: timeCodeOf(who.totp, 1) });
    const password = 'another violet kettle 9';
    const wrong = await who.browser.post('/account/password', { current: 'x', password, repeated: password });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain(words.currentPasswordFailed);
    const right = await who.browser.post('/account/password', { current: who.password, password, repeated: password });
    expect(right.headers.get('location')).toBe('/account?told=password');
    expect(await isIn(desk, who)).toBe(true);
    expect(await isIn(desk, { browser: elsewhere })).toBe(false);
    expect((await desk.browser().signIn(who)).status).toBe(422);
    expect((await desk.browser().signIn({ login: who.login, password })).status).toBe(303);
  });

  test('locks whoever guesses the current password in a session left open', async () => {
    const desk = await openDesk(db, { failuresBeforeLock: 2 });
    const who = await desk.member();
    const password = 'another violet kettle 9';
    const change = (current: string) =>
      who.browser.post('/account/password', { current, password, repeated: password });
    await change('first guess');
    await change('second guess');
    for (const status of [422, 422]) expect((await change(who.password)).status).toBe(status);
    expect(await desk.deeds(who.account)).toContain('account-locked');
  });

  test('replaces the second factor, which is asked for before any other work', async () => {
    const desk = await openDesk(db);
    const who = await desk.member();
    expect((await who.browser.post('/account/second-factor', { factor: 'x' })).status).toBe(422);
    const answer = await who.browser.post('/account/second-factor', { factor: who.password });
    expect(answer.headers.get('location')).toBe('/sign-in/second-factor');
    expect(await isIn(desk, who)).toBe(false);
    const page = await who.browser.text('/sign-in/second-factor');
    const totp = totpOn(page);
    expect(totp).not.toBe(who.totp);
    await who.browser.post('/sign-in/second-factor', { code: timeCodeOf(totp) });
    expect(await isIn(desk, who)).toBe(true);
    const browser = desk.browser();
    await browser.signIn(who);
    expect((await browser.post('/sign-in/code', { code: timeCodeOf(who.totp, 1) })).status).toBe(422);
    expect((await browser.post('/sign-in/code', { code: timeCodeOf(totp, 1) })).status).toBe(303);
  });

  test('makes new backup codes, after which the old ones are none', async () => {
    const desk = await openDesk(db);
    const who = await desk.member();
    expect((await who.browser.post('/account/backup-codes', { codes: 'x' })).status).toBe(422);
    const page = await (await who.browser.post('/account/backup-codes', { codes: who.password })).text();
    const [fresh = ''] = page.match(/[2-9a-z]{5}-[2-9a-z]{5}(?=<\/code>)/) ?? [];
    const browser = desk.browser();
    await browser.signIn(who);
    expect((await browser.post('/sign-in/code', { code: who.backupCodes[1] ?? '' })).status).toBe(422);
    expect((await browser.post('/sign-in/code', { code: fresh })).status).toBe(303);
  });

  test('lists its sessions and ends one, or all others, but none of somebody else', async () => {
    const desk = await openDesk(db);
    const [who, other] = [await desk.member(), await desk.member()];
    const elsewhere = desk.browser();
    await elsewhere.signIn(who);
    await elsewhere.post('/sign-in/code', { code: timeCodeOf(who.totp, 1) });
    const sessions = (await who.browser.text('/account')).match(/(?<=\/account\/sessions\/)[^/"]+(?=\/end")/g) ?? [];
    expect(sessions).toHaveLength(1);
    await other.browser.post(`/account/sessions/${sessions[0]}/end`);
    expect(await isIn(desk, { browser: elsewhere })).toBe(true);
    await who.browser.post(`/account/sessions/${sessions[0]}/end`);
    expect(await isIn(desk, { browser: elsewhere })).toBe(false);
    await elsewhere.signIn(who);
    await elsewhere.post('/sign-in/code', { code: who.backupCodes[0] ?? '' });
    await who.browser.post('/account/sessions/end-others');
    expect(await isIn(desk, { browser: elsewhere })).toBe(false);
    expect(await isIn(desk, who)).toBe(true);
    expect(await isIn(desk, other)).toBe(true);
  });
});
