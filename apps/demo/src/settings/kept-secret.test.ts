import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptSecret, NoSecret } from './kept-secret.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'secret-'));
});
afterEach(async () => rm(folder, { recursive: true }));

test('a secret is made once, whoever starts at the same time, and its owner alone may read it', async () => {
  const file = join(folder, 'data', 'sign-in-secret');
  const [first, ...more] = await Promise.all([keptSecret(file), keptSecret(file), keptSecret(file)]);
  expect(first).toMatch(/^[\w-]{43}$/);
  expect([...more, await keptSecret(file)]).toEqual([first, first, first]);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readdir(join(folder, 'data'))).toEqual(['sign-in-secret']);
});

test.each(['', '\n', 'short', 'x'.repeat(42)])('a file that holds %j is no secret to sign with', async (text) => {
  const file = join(folder, 'sign-in-secret');
  await writeFile(file, text);
  await expect(keptSecret(file)).rejects.toThrow(NoSecret);
});
