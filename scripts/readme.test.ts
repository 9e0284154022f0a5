import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runExample } from './examples.mjs';

const load = (specifier: string): Promise<Record<string, unknown>> => import(/* @vite-ignore */ specifier);

test.each(['README.md', 'README.ja.md'])('the code on the first screen of %s says the truth', async (file) => {
  const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
  const code = /```ts\n(.*?)```/s.exec(text)?.[1] ?? '';
  let compared = 0;
  await runExample(code, {}, load, (expression: string, value: unknown, expected: unknown) => {
    compared += 1;
    expect(value, expression).toEqual(expected);
  });
  expect(compared).toBe(3);
});
