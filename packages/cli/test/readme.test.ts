import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { called, emptyFolder } from './called.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

async function commandsOf(file: string): Promise<string[]> {
  const text = await readFile(join(root, file), 'utf8');
  return [...text.matchAll(/^npx fukushi (.*)$/gm)].map(([, command = '']) => command);
}

test('both READMEs show the same commands', async () => {
  expect(await commandsOf('README.md')).toEqual(await commandsOf('README.ja.md'));
});

const unattended = (await commandsOf('README.md')).filter((command) => !command.startsWith('profile new'));

test.each(unattended)('fukushi %s does what the README says', async (command) => {
  const folder = await emptyFolder();
  for (const samples of ['samples', 'packages/policy-check/samples'])
    await cp(join(root, samples), join(folder, samples), { recursive: true });
  const argv = command.match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', '')) ?? [];
  const { code, err, out } = await called(argv, folder);
  expect(err).toBe('');
  expect(out).not.toBe('');
  expect(code).toBe(0);
});
