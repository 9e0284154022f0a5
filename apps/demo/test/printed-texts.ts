import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { vi } from 'vitest';
import type { Who } from '../src/who.ts';
import type { TestApp } from './test-app.ts';

/**
 * What stands on the sheets of an order once they are printed, one text for each file: read back from the PDFs as they
 * are handed out, spaces left out, because they are drawn as distance.
 */
export async function printedTexts({ get }: Pick<TestApp, 'get'>, who: Who, order: string): Promise<readonly string[]> {
  const page = await vi.waitFor(
    async () => {
      const text = await (await get(who, order)).text();
      if (!text.includes('できました')) throw new Error(`not printed: ${text.slice(text.indexOf('<main'))}`);
      return text;
    },
    { timeout: 30_000, interval: 50 },
  );
  const files = new Set([...page.matchAll(/href="(\/prints\/[^"/]+\/\d+)"/g)].map(([, path]) => path ?? ''));
  const texts: string[] = [];
  for (const path of files) texts.push(await textOf(await (await get(who, path)).arrayBuffer()));
  return texts;
}

async function textOf(bytes: ArrayBuffer): Promise<string> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  let text = '';
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    text += items.map((item) => ('str' in item ? item.str : '')).join('');
  }
  await task.destroy();
  return text.replaceAll(/\s/g, '');
}
