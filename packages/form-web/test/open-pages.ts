import chromium from '@sparticuz/chromium';
import axe from 'axe-core';
import { type Page, chromium as playwright } from 'playwright-core';
import { servedPage } from './served-page.ts';

/** Pages of one real Chromium, each with every official form on it. */
export interface OpenPages {
  /** Runs something with a page that nobody else uses meanwhile. */
  readonly use: <T>(run: (page: Page) => Promise<T>) => Promise<T>;
  readonly origin: string;
  /** Every address that the browser asked for, and every error that a page reported. */
  readonly requested: readonly string[];
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens pages in a browser that comes from npm and needs nothing of the system. */
export async function openPages(count: number): Promise<OpenPages> {
  const [served, executablePath] = await Promise.all([servedPage(), chromium.executablePath()]);
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-gpu'];
  const browser = await playwright.launch({ executablePath, args });
  const requested: string[] = [];
  const errors: string[] = [];
  const open = async (): Promise<Page> => {
    const page = await browser.newPage({ locale: 'ja-JP' });
    page.on('request', (request) => requested.push(request.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(served.url);
    await page.addScriptTag({ content: axe.source });
    return page;
  };
  const free = await Promise.all(Array.from({ length: count }, open));
  const waiting: ((page: Page) => void)[] = [];
  const take = async (): Promise<Page> => free.pop() ?? new Promise((resolve) => waiting.push(resolve));
  const giveBack = (page: Page): void => {
    const next = waiting.shift();
    if (next === undefined) free.push(page);
    else next(page);
  };
  return {
    origin: served.url,
    requested,
    errors,
    use: async (run) => {
      const page = await take();
      try {
        return await run(page);
      } finally {
        giveBack(page);
      }
    },
    close: async () => {
      await browser.close();
      served.close();
    },
  };
}
