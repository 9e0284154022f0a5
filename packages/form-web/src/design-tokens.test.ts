import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./form.css', import.meta.url), 'utf8');
const tokens = readFileSync(
  createRequire(import.meta.url).resolve('@digital-go-jp/design-tokens/dist/tokens.css'),
  'utf8',
);
const used = [...css.matchAll(/var\((--(?!fk-)[\w-]+), ([^;]+)\);/g)].map(
  ([, name = '', value = '']) => [name, value] as const,
);

test.each(used)('%s has the value of the design system', (name, value) => {
  const plain = (text: string): string => text.replaceAll('"', "'");
  const [, given] = new RegExp(`${name}: ([^;]+);`).exec(tokens) ?? [];
  expect(plain(value)).toBe(plain(given ?? 'no such token'));
});

test('every colour of the form is a token', () => {
  const colours = css.match(/#[0-9a-f]{3,8}\b/gi) ?? [];
  expect(colours.length).toBeGreaterThan(10);
  expect(used.filter(([name]) => name.startsWith('--color')).map(([, value]) => value)).toEqual(colours);
});

test('no address stands in the style', () => {
  expect(css).not.toMatch(/url\(|@import|https?:/);
});
