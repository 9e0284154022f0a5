import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./picture.css', import.meta.url), 'utf8');
const tokens = readFileSync(
  createRequire(import.meta.url).resolve('@digital-go-jp/design-tokens/dist/tokens.css'),
  'utf8',
);
const used = [...css.matchAll(/var\((--(?!pic-)[\w-]+), ([^;]+)\);/g)].map(
  ([, name = '', value = '']) => [name, value] as const,
);

test.each(used)('%s has the value of the design system', (name, value) => {
  const plain = (text: string): string => text.replaceAll('"', "'");
  const [, given] = new RegExp(`${name}: ([^;]+);`).exec(tokens) ?? [];
  expect(plain(value)).toBe(plain(given ?? 'no such token'));
});

test('every colour of the pictures is a token', () => {
  const colours = css.match(/#[0-9a-f]{3,8}\b/gi) ?? [];
  expect(colours.length).toBeGreaterThan(10);
  expect(used.filter(([name]) => name.startsWith('--color')).map(([, value]) => value)).toEqual(colours);
});

test('no address stands in the style', () => {
  expect(css).not.toMatch(/url\(|@import|https?:/);
});

/** The relative luminance of WCAG 2.2 of a colour written #rrggbb. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const colourOf = (name: string): string => new RegExp(`--pic-${name}: var\\([\\w-]+, (#\\w+)\\);`).exec(css)?.[1] ?? '';

test.each(['deep', 'blue', 'cyan', 'green', 'orange', 'red', 'grey', 'edge'])(
  'a part in %s stands out from the gap beside it, and from the rest of its bar',
  (tone) => {
    expect(contrast(colourOf(tone), colourOf('ground'))).toBeGreaterThanOrEqual(3);
    expect(contrast(colourOf(tone), colourOf('tint'))).toBeGreaterThanOrEqual(3);
  },
);
