import type { Database } from '@fukushi-kit/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { totpOn } from '../../test/first-steps.ts';
import { cityAndContractor, openDesk } from '../../test/sign-in-desk.ts';
import { timeCodeOf } from '../../test/time-code.ts';
import { words } from './words.ja.ts';

let db: Database;
beforeAll(async () => {
  db = await cityAndContractor();
});
afterAll(async () => {
  await db.close();
});

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
    const totp = totpOn(page);
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

test('two pages that begin a second factor at once show the same one', async () => {
  const desk = await openDesk(db);
  const { login, secret } = await desk.issue();
  const browser = desk.browser();
  await browser.signIn({ login, password: secret });
  await browser.post('/sign-in/password', { password: 'violet kettle harbour 7', repeated: 'violet kettle harbour 7' });
  const pages = await Promise.all(Array.from({ length: 4 }, () => browser.text('/sign-in/second-factor')));
  expect(new Set(pages).size).toBe(1);
});
