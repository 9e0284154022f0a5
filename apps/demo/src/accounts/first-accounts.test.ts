import type { Database } from '@fukushi-kit/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cityAndContractor, openDesk } from '../../test/sign-in-desk.ts';
import type { NewAccount } from './new-account.ts';

let db: Database;
beforeAll(async () => {
  db = await cityAndContractor();
});
afterAll(async () => {
  await db.close();
});

const city: NewAccount = { tenant: 'city', login: 'city-office', displayName: '見本市 担当', role: 'administrator' };
const centre: NewAccount = {
  tenant: 'centre',
  login: 'centre-office',
  displayName: 'センター 担当',
  role: 'administrator',
};

test('first accounts are made once, on a database that has none', async () => {
  const { signIn, browser } = await openDesk(db);
  await expect(signIn.firstAccounts([city, { ...centre, login: '市' }])).rejects.toThrow(/login-malformed/);
  await expect(signIn.firstAccounts([city, { ...centre, login: 'CITY-office' }])).rejects.toThrow(/login-taken/);
  const issued = await signIn.firstAccounts([city, centre]);
  expect(issued.map(({ login }) => login)).toEqual(['city-office', 'centre-office']);
  expect(issued.map(({ expiresAt }) => expiresAt.toISOString())).toEqual(Array(2).fill('2026-04-04T00:00:00.000Z'));
  for (const { login, secret } of issued) {
    expect((await browser().post('/sign-in', { login, password: secret })).status).toBe(303);
  }
  expect(await signIn.firstAccounts([{ ...city, login: 'another' }])).toEqual([]);
});

test('whoever runs the server lets somebody in again: disabled, locked, without their second factor', async () => {
  const desk = await openDesk(db, { failuresBeforeLock: 1 });
  const [administrator, who] = [await desk.member('administrator'), await desk.member('administrator')];
  await desk.browser().signIn({ login: who.login, password: 'no such password' });
  await administrator.browser.post(`/accounts/${who.account}/disable`);
  const issued = await desk.signIn.recoverAccount(who.login.toUpperCase());
  const browser = desk.browser();
  await browser.signIn({ login: who.login, password: issued?.secret ?? '' });
  expect(await browser.arrives('/sign-in')).toBe('/sign-in/password');
  expect((await desk.deeds(who.account)).slice(-4)).toEqual([
    'account-enabled',
    'second-factor-reset',
    'password-reset',
    'sign-in',
  ]);
  expect(await desk.signIn.recoverAccount('nobody')).toBeNull();
});
