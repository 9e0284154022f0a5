import chromium from '@sparticuz/chromium';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { type ServedPage, servedPage } from './served-page.ts';

/** A page of a real Chromium with every official form on it. */
export interface OpenPage {
  readonly page: Page;
  readonly origin: string;
  /** Every address that the browser asked for. */
  readonly requested: readonly string[];
  /** What the page reported as errors. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens the page. The browser comes from npm, and needs nothing of the system. */
export async function openPage(): Promise<OpenPage> {
  const [served, executablePath] = await Promise.all([servedPage(), chromium.executablePath()]);
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-gpu'];
  const browser = await playwright.launch({ executablePath, args });
  const page = await browser.newPage({ locale: 'ja-JP' });
  const requested: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(served.url);
  await page.waitForFunction(() => 'show' in window);
  return { page, origin: served.url, requested, errors, close: () => closeAll(browser, served) };
}

async function closeAll(browser: Browser, served: ServedPage): Promise<void> {
  await browser.close();
  served.close();
}
