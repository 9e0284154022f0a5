import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BrowserPart, builtBrowserPart } from './built-browser-part.ts';
import { openChromium } from './chromium.ts';
import { firstSignIn, type Member } from './first-sign-in.ts';
import { signInByPage } from './sign-in-by-page.ts';
import { type SpawnedApp, spawnApp } from './spawned-app.ts';

const PERSON = '/contracts/chigasaki-r7-mihonkai/persons/2025-06-001';
const OTHER = '/contracts/chigasaki-r7-mihonkai/persons/2025-06-002';

let folder: string;
let part: BrowserPart;
let browser: Browser;
let app: SpawnedApp;
let staff: Member;
let manager: Member;
let context: BrowserContext;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fukushi-kit-kept-'));
  // Where tests run as root the database runs as somebody else, who has to get into the folder.
  await chmod(folder, 0o755);
  [part, browser] = await Promise.all([builtBrowserPart(), openChromium()]);
  app = await spawnApp(folder, part.folder);
  const member = (login: string) => firstSignIn(app.origin, login, app.secrets.get(login) ?? '');
  [staff, manager] = await Promise.all([member('mihon-staff'), member('mihon-manager')]);
  context = await newContext();
  await signInByPage(await context.newPage(), staff);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await app?.stop();
  await part?.remove();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

function newContext(): Promise<BrowserContext> {
  return browser.newContext({ baseURL: app.origin, locale: 'ja-JP' });
}

/** A field of Form 1 that takes any text. */
const luggage = (page: Page) => page.getByRole('textbox', { name: '携行品', exact: true });

async function type(page: Page, text: string): Promise<void> {
  await luggage(page).fill(text);
  await page.getByText('保存しました', { exact: true }).waitFor();
}

async function opened(at: string, of: BrowserContext = context): Promise<Page> {
  const page = await of.newPage();
  await page.goto(at);
  await luggage(page).waitFor();
  return page;
}

async function finish(page: Page): Promise<void> {
  await page.locator('.fk-end button[type=submit]').click();
}

test('a server that is killed while somebody types and prints loses nothing that it said it kept', async () => {
  const page = await opened(`${OTHER}/plan`);
  await type(page, '保存した内容');
  await finish(page);
  await page.waitForURL(`**${OTHER}`);

  const typing = await opened(`${PERSON}/plan`);
  await type(typing, '防災袋と白いつえ');
  const orderCopies = async (of: string): Promise<string> => {
    const ordered = await staff.visitor.post(`${of}/plan/print`, { what: 'copies' });
    return ordered.headers.get('location') ?? '';
  };
  const orders = await Promise.all([PERSON, OTHER].map(orderCopies));
  await expect.poll(async () => statesOf(orders), { timeout: 20_000, interval: 20 }).toContain('作っています');
  await luggage(typing).fill('防災袋と白いつえと、まだ保存していない言葉');
  await app.kill();
  await typing.getByText('保存できませんでした', { exact: false }).first().waitFor();
  expect(await luggage(typing).inputValue()).toBe('防災袋と白いつえと、まだ保存していない言葉');

  app = await spawnApp(folder, part.folder, Number(new URL(app.origin).port));
  await typing.getByRole('button', { name: 'もう一度保存する' }).click();
  await typing.getByText('保存しました', { exact: true }).waitFor();

  const again = await opened(`${PERSON}/plan`);
  expect(await luggage(again).inputValue()).toBe('防災袋と白いつえと、まだ保存していない言葉');
  expect(await luggage(await opened(`${OTHER}/plan`)).inputValue()).toBe('保存した内容');
  await expect.poll(async () => statesOf(orders), { timeout: 20_000 }).toEqual(['できました', 'できました']);
}, 120_000);

/** How print orders stand, as their pages say. */
async function statesOf(paths: readonly string[]): Promise<readonly string[]> {
  const texts = paths.map(async (path) => (await staff.visitor.get(path)).text());
  return (await Promise.all(texts)).map(
    (text) => text.match(/待っています|作っています|できました|止まったもの/)?.[0] ?? text,
  );
}

test('what was typed stays when the browser is gone: the next one goes on from it', async () => {
  const page = await opened(`${PERSON}/plan`);
  await type(page, 'ブラウザーを閉じる前の言葉');
  const kept = await context.storageState();
  await browser.close();
  browser = await openChromium();
  context = await browser.newContext({ baseURL: app.origin, locale: 'ja-JP', storageState: kept });
  const next = await opened(`${PERSON}/plan`);
  expect(await luggage(next).inputValue()).toBe('ブラウザーを閉じる前の言葉');
  await next.getByText('途中', { exact: false }).first().waitFor();
});

test('two people change the same plan: the second sees both versions, and neither is lost until they choose', async () => {
  const theirs = await newContext();
  await signInByPage(await theirs.newPage(), manager);
  const [mine, other] = [await opened(`${OTHER}/plan`), await opened(`${OTHER}/plan`, theirs)];
  await type(other, '責任者の言葉');
  await type(mine, '担当者の言葉');
  await finish(other);
  await other.waitForURL(`**${OTHER}`);
  await finish(mine);
  await mine.waitForURL('**/plan/conflict');
  const table = mine.getByRole('table');
  await table.getByText('担当者の言葉').waitFor();
  await table.getByText('責任者の言葉').waitFor();
  expect(await luggage(await opened(`${OTHER}/plan`, theirs)).inputValue()).toBe('責任者の言葉');
  expect(await luggage(await opened(`${OTHER}/plan`)).inputValue()).toBe('担当者の言葉');
  await mine.goto(`${OTHER}/plan/conflict`);
  await mine.getByRole('button', { name: '自分の入力で保存する' }).click();
  await mine.waitForURL(`**${OTHER}`);
  expect(await luggage(await opened(`${OTHER}/plan`, theirs)).inputValue()).toBe('担当者の言葉');
});

test('pressing twice orders one print and keeps one version', async () => {
  const page = await opened(`${PERSON}/plan`);
  const before = await orders(page);
  await page.goto(`${PERSON}/plan`);
  await page.getByRole('button', { name: 'この内容で1部' }).dblclick();
  await page.waitForURL('**/prints/*');
  expect(await orders(page)).toBe(before + 1);

  const version = async (): Promise<number> =>
    JSON.parse((await page.locator('#page-data').textContent()) ?? '{}').version;
  await page.goto(`${PERSON}/plan`);
  const first = await version();
  await luggage(page).fill('二度押した言葉');
  await page.locator('.fk-end button[type=submit]').dblclick();
  await page.waitForURL(`**${PERSON}`);
  await page.goto(`${PERSON}/plan`);
  expect(await version()).toBe(first + 1);
});

async function orders(page: Page): Promise<number> {
  await page.goto('/prints');
  return page.locator('tbody tr').count();
}
