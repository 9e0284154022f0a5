import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Lab, openLab } from './lab.ts';
import { held, open, press } from './page-deeds.ts';
import { axeFaults } from './page-faults.ts';
import { lostChanges, newWorkers, work } from './working-staff.ts';

const PERSONS = '/contracts/chigasaki-r7-mihonkai/persons';

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
}, 120_000);
afterAll(async () => lab?.close(), 60_000);

describe('every page of every menu keeps WCAG 2.2 AA and fits 1280, 640 and 320 pixels', { timeout: 120_000 }, () => {
  // A page that several people have, such as that of their own account, is looked at once.
  const seen = new Set(['/']);

  test.each(['mihon-admin', 'kashiwa-mihon-manager', 'chigasaki-manager', 'kashiwa-staff', 'reiji-staff'])(
    '%s',
    async (login) => {
      const page = await lab.pageOf(login);
      await open(page, '/');
      const links = page.locator('nav a, main a[href^="/"]');
      const paths = await links.evaluateAll((found) => found.map((one) => one.getAttribute('href') ?? ''));
      for (const path of new Set(paths)) {
        if (seen.has(path)) continue;
        seen.add(path);
        await open(page, path);
      }
    },
  );

  test('pages of refusals and of empty lists', async () => {
    const page = await lab.pageOf('reiji-staff');
    await page.goto('/no-such-page');
    await held(page);
    await page.goto('/contracts/chigasaki-r7-reijikai/persons/new');
    await press(page, '新しい人を登録する');
    await held(page);
    await page.goto('/accounts');
    await held(page);
  });

  test('a contrast theme of the system takes nothing away', async () => {
    const page = await lab.pageOf('mihon-admin');
    await page.emulateMedia({ forcedColors: 'active' });
    for (const path of ['/', PERSONS, `${PERSONS}/2025-06-001/plan`]) {
      await page.goto(path);
      expect(await axeFaults(page), path).toEqual([]);
    }
  });
});

test('signing in, opening a form, typing and keeping it need no mouse', { timeout: 60_000 }, async () => {
  const { login, password, backupCodes } = await lab.member('mihon-manager');
  const page = await lab.page();
  await page.goto('/sign-in');
  await tabTo(page, 'ログインID');
  await page.keyboard.type(login);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await page.getByLabel('確認コード').waitFor();
  await tabTo(page, '確認コード');
  await page.keyboard.type(backupCodes[0] ?? '');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'きょうの仕事' }).waitFor();
  await tabTo(page, '避難計画');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: '対象者の一覧', exact: false }).waitFor();
  await tabTo(page, '2025-06-007');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${PERSONS}/2025-06-007`);
  await tabTo(page, '様式1を画面で書く');
  await page.keyboard.press('Enter');
  await page.locator('.fk-form').waitFor();
  await tabTo(page, 'FAX');
  await page.keyboard.type('0467-00-0707');
  await page.getByText('保存しました', { exact: true }).waitFor();
  await tabTo(page, 'できあがり（記録に保存する）');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${PERSONS}/2025-06-007`);
});

/** Goes on with the tabulator until something with a name has the focus, and the focus is seen. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 400; step += 1) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate(() => {
      const one = document.activeElement;
      const label = one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement ? one.labels?.[0] : null;
      const { outlineStyle, boxShadow } = getComputedStyle(one ?? document.body);
      const text = (label ?? one)?.textContent?.replace(/必須$/, '').trim() ?? '';
      return { text, isSeen: outlineStyle !== 'none' || boxShadow !== 'none' };
    });
    if (there.text !== name) continue;
    expect(there.isSeen, name).toBe(true);
    return;
  }
  throw new Error(`the tabulator never comes to ${name}`);
}

test('five people work at the same time: no error, and nothing that was kept is lost', {
  timeout: 120_000,
}, async () => {
  const { visitor } = await lab.member('mihon-admin');
  const workers = await newWorkers(visitor, lab.app.origin, 5);
  const worked = await Promise.all(
    workers.map((one) =>
      work(
        one,
        (round) => round <= 3,
        async () => undefined,
      ),
    ),
  );
  const statuses = worked.flatMap(({ asked }) => asked.map(({ kind, status }) => `${kind} ${status}`));
  const expected = /^(list|person|open form|autosave) 200$|^finish (200|409)$|^print 303$/;
  expect(statuses.filter((one) => !expected.test(one))).toEqual([]);
  expect(worked.every(({ plan }) => plan !== null)).toBe(true);
  expect(await lostChanges(workers, worked)).toEqual([]);
});

test('no page reported an error, asked for anything elsewhere, or met a failure of the server', () => {
  expect([lab.reported, lab.strayed, lab.failures]).toEqual([[], [], []]);
});
