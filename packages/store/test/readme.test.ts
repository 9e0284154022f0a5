import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const EXAMPLES = new URL('../../../scripts/examples.mjs', import.meta.url).href;

test('the code at the head of the README says the truth', async () => {
  const text = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const code = /```ts\n(.*?)```/s.exec(text)?.[1] ?? '';
  const { runExample } = await import(EXAMPLES);
  const compared: unknown[] = [];
  const load = (specifier: string): Promise<unknown> => import(/* @vite-ignore */ specifier);
  await runExample(code, {}, load, (expression: string, value: unknown, expected: unknown) => {
    compared.push(expression);
    expect(value, expression).toEqual(expected);
  });
  expect(compared).toEqual([`await texts('city')`, `await texts('elsewhere')`]);
});
