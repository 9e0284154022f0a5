import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';

/** Lets Node run the app from its sources: it takes types away by itself, but knows no JSX. For `--import`. */
if (isMainThread) register(import.meta.url);

export async function load(url, context, next) {
  if (!url.endsWith('.tsx')) return next(url, context);
  const { transformWithOxc } = await import('vite');
  const path = fileURLToPath(url);
  const { code } = await transformWithOxc(await readFile(path, 'utf8'), path, {
    jsx: { runtime: 'automatic', development: false },
  });
  return { format: 'module', source: code, shortCircuit: true };
}
