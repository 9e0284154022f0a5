import type { Page } from 'playwright-core';
import { timeCodeOf } from '../time-code.ts';
import type { Member } from './first-sign-in.ts';

/** Signs in as people do: login, password, the number of the authenticator app. */
export async function signInByPage(page: Page, { login, password, totp }: Member): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('ログインID').fill(login);
  await page.getByLabel('パスワード').fill(password);
  await page.getByRole('button', { name: 'サインイン' }).click();
  // The number of the first sign-in is spent; the next one holds already.
  await page.getByLabel('確認コード').fill(timeCodeOf(totp, 1));
  await page.getByRole('button', { name: '確認する' }).click();
  await page.getByRole('heading', { level: 1, name: 'きょうの仕事' }).waitFor();
}
