import type { Item, PageModel } from '@fukushi-kit/form';
import { expect, test } from 'vitest';
import { openTypefaces, printPdf } from '../src/index.ts';
import { type Darkness, pageImage } from './page-image.ts';

const decoration = { layer: 'static', tag: null } as const;

function imageOf(...items: Item[]): Promise<Darkness> {
  const model: PageModel = {
    formId: 'image',
    formVersion: '1',
    title: '見本',
    language: 'ja-JP',
    mode: 'filled',
    copy: null,
    pages: [{ width: 210, height: 297, items }],
    structure: { id: 'root', role: 'Document', children: [] },
    trace: [],
  };
  return printPdf([model], { day: '2025-06-15' }).then(pageImage);
}

const rule = (y: number, weight: number, dash: readonly number[] | null): Item => {
  return { kind: 'rule', ...decoration, from: [20, y], to: [195, y], weight, dash };
};

test('a thick rule is as thick as it was laid out, and ends where it ends', async () => {
  const dark = await imageOf(rule(50, 1.5, null));
  expect([49.6, 49.8, 50, 50.2, 50.4].map((y) => dark(100, y) > 0.9)).toEqual([false, true, true, true, false]);
  expect([19.8, 20.2, 194.8, 195.2].map((x) => dark(x, 50) > 0.9)).toEqual([false, true, true, false]);
});

test('a thin rule is thinner', async () => {
  const dark = await imageOf(rule(50, 0.4, null));
  expect([49.8, 50, 50.2].map((y) => dark(100, y) > 0.3)).toEqual([false, true, false]);
});

test('a dotted rule is dotted from its start, length by length', async () => {
  const dark = await imageOf(rule(50, 1.5, [2, 3]));
  expect([21, 23.5, 26, 28.5, 31].map((x) => dark(x, 50) > 0.9)).toEqual([true, false, true, false, true]);
});

test('a tint is a light grey that ends at its box', async () => {
  const dark = await imageOf({ kind: 'tint', ...decoration, x: 20, y: 60, width: 40, height: 10, grey: 0.08 });
  expect(dark(40, 65)).toBeCloseTo(0.08, 2);
  expect([dark(19.8, 65), dark(60.2, 65), dark(40, 59.8), dark(40, 70.2)]).toEqual([0, 0, 0, 0]);
});

test('a tick and a filled disc stand where their paths are', async () => {
  const tick: Item = {
    kind: 'path',
    ...decoration,
    d: 'M 100 102 L 102 104 L 106 99',
    stroke: 1.2,
    fill: false,
    dash: null,
  };
  const disc: Item = {
    kind: 'path',
    ...decoration,
    d: 'M 50 100 A 5 5 0 1 1 60 100 A 5 5 0 1 1 50 100 Z',
    stroke: null,
    fill: true,
    dash: null,
  };
  const dark = await imageOf(tick, disc);
  expect([dark(101, 103), dark(104, 101.5), dark(55, 100), dark(55, 104.5)].map((value) => value > 0.9)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect([dark(102, 100), dark(106, 104), dark(55, 105.5), dark(51, 96)]).toEqual([0, 0, 0, 0]);
});

test('a character stands on its baseline, as large as its type', async () => {
  const [typeface] = openTypefaces();
  const glyphs = typeface.glyphs('■') ?? [];
  const dark = await imageOf({
    kind: 'text',
    ...decoration,
    x: 30,
    y: 40,
    size: 28.35,
    typeface: typeface.name,
    glyphs,
  });
  expect([dark(35, 36), dark(32, 33), dark(38, 39)].map((value) => value > 0.9)).toEqual([true, true, true]);
  expect([dark(29.5, 36), dark(40.5, 36), dark(35, 30.5), dark(35, 42)]).toEqual([0, 0, 0, 0]);
});

test('a character moves the pen as far as the layout says, also where it moved it less before', async () => {
  const [typeface] = openTypefaces();
  const square = typeface.glyphs('■') ?? [];
  const run = (y: number, advance: number): Item => ({
    kind: 'text',
    ...decoration,
    x: 30,
    y,
    size: 28.35,
    typeface: typeface.name,
    glyphs: [...square.map((glyph) => ({ ...glyph, advance })), ...square],
  });
  const dark = await imageOf(run(40, 1), run(60, 2));
  expect([dark(45, 36), dark(45, 56), dark(55, 56)].map((value) => value > 0.9)).toEqual([true, false, true]);
});
