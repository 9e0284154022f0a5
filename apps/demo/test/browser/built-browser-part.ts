import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The browser's part of the app, built for a test. */
export interface BrowserPart {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** Builds it as the app's own build does, into a folder that only the test knows. */
export async function builtBrowserPart(): Promise<BrowserPart> {
  const folder = await mkdtemp(join(tmpdir(), 'fukushi-kit-browser-'));
  const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));
  await build({ configFile, logLevel: 'error', build: { outDir: folder, minify: false, reportCompressedSize: false } });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
