import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { vi } from 'vitest';
import type { Who } from '../src/who.ts';
import type { TestApp } from './test-app.ts';

/**
 * What stands on a sheet once it is printed: read back from the PDF as it is handed out, spaces left out, because they
 * are drawn as distance.
 */
export async function printedText({ get }: Pick<TestApp, 'get'>, who: Who, path: string): Promise<string> {
  const bytes = await vi.waitFor(
    async () => {
      const answer = await get(who, path);
      if (answer.status !== 200) throw new Error(`${path} is not printed: ${answer.status}`);
      return answer.arrayBuffer();
    },
    { timeout: 30_000, interval: 50 },
  );
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
