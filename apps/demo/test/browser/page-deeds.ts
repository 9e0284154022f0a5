import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pageFaults } from './page-faults.ts';

/** Opens a page, and holds it to what every page has to keep. */
export async function open(page: Page, path: string): Promise<void> {
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBe(200);
  await held(page);
}

/** Holds the page that is shown to what every page has to keep. */
export async function held(page: Page): Promise<void> {
  expect(await pageFaults(page), new URL(page.url()).pathname).toEqual([]);
}

/** Presses a button by its whole name. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}
