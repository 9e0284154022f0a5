import { vi } from 'vitest';
import type { Who } from '../src/who.ts';
import { printedText } from './printed-text.ts';
import type { TestApp } from './test-app.ts';

/** What stands on the sheets of an order once all are printed, one text for each file. */
export async function printedTexts(app: Pick<TestApp, 'get'>, who: Who, order: string): Promise<readonly string[]> {
  const page = await vi.waitFor(
    async () => {
      const text = await (await app.get(who, order)).text();
      if (!text.includes('できました')) throw new Error(`not printed: ${text.slice(text.indexOf('<main'))}`);
      return text;
    },
    { timeout: 30_000, interval: 50 },
  );
  const files = new Set([...page.matchAll(/href="(\/prints\/[^"/]+\/\d+)"/g)].map(([, path]) => path ?? ''));
  return Promise.all([...files].map(async (path) => printedText(app, who, path)));
}
