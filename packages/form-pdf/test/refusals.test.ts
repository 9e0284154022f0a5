import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PageModel, TextRun } from '@fukushi-kit/form';
import { afterAll, describe, expect, test } from 'vitest';
import { fontFiles, openTypefaces, printPdf } from '../src/index.ts';
import { laidOut } from './laid-out.ts';
import { noteForm } from './note-form.ts';

const folder = mkdtempSync(join(tmpdir(), 'form-pdf-'));
afterAll(() => rmSync(folder, { recursive: true }));

const model = laidOut(noteForm, { text: '見本' });
const day = '2025-06-30';

function fileWith(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

function wholeFont(): Uint8Array {
  return readFileSync(fontFiles()[0]?.path ?? '');
}

function withRun(change: Partial<TextRun>): PageModel {
  const pages = model.pages.map((page) => ({
    ...page,
    items: page.items.map((item) => (item.kind === 'text' ? { ...item, ...change } : item)),
  }));
  return { ...model, pages };
}

describe('a font that cannot be used is named', () => {
  test.each([
    ['is not there', () => join(folder, 'nowhere.ttf')],
    ['is a text', () => fileWith('text.ttf', 'これは書体ではありません')],
    ['is empty', () => fileWith('empty.ttf', '')],
    ['is cut off', () => fileWith('half.ttf', wholeFont().subarray(0, 2_000_000))],
    ['is a folder', () => folder],
  ])('when its file %s', async (_, path) => {
    const fonts = [{ name: '見本書体', path: path() }];
    expect(() => openTypefaces(fonts)).toThrow(/^The font 見本書体 cannot be read$/);
    await expect(printPdf([model], { day, fonts })).rejects.toThrow(/^The font 見本書体 cannot be read$/);
  });

  test('when its outlines are not TrueType', () => {
    const bytes = Uint8Array.from(wholeFont());
    const at = Buffer.from(bytes.buffer).indexOf('glyf');
    bytes.set(Buffer.from('none'), at);
    const fonts = [{ name: '見本書体', path: fileWith('outlines.ttf', bytes) }];
    expect(() => openTypefaces(fonts)).toThrow('The font 見本書体 cannot be read');
  });

  test('when a page asks for one that the print was not given, even one that every viewer has', async () => {
    const message = 'names the font "Helvetica", which the print was not given';
    await expect(printPdf([withRun({ typeface: 'Helvetica' })], { day })).rejects.toThrow(message);
    await expect(printPdf([withRun({ typeface: 'toString' })], { day })).rejects.toThrow(RangeError);
  });
});

test('the same file may go by two names', () => {
  const path = fontFiles()[0]?.path ?? '';
  const names = ['本文', '氏名'].map((name) => openTypefaces([{ name, path }])[0].name);
  expect(names).toEqual(['本文', '氏名']);
});

test.each(['2025-02-29', '2025-6-1', '', '令和7年6月1日'])('a print of the day %j is refused', async (impossible) => {
  await expect(printPdf([model], { day: impossible })).rejects.toThrow(RangeError);
});

test('a print of nothing, or with no font, is refused', async () => {
  await expect(printPdf([], { day })).rejects.toThrow(RangeError);
  expect(() => openTypefaces([])).toThrow(RangeError);
});

test('a tag that the page model lacks is refused, for a screen reader would leave its text out', async () => {
  await expect(printPdf([withRun({ tag: 'nowhere' })], { day })).rejects.toThrow('names the tag "nowhere"');
});

test('a glyph that stands for no text is refused, for a reader would make up a sign', async () => {
  await expect(printPdf([withRun({ glyphs: [{ id: 5, advance: 1, text: '' }] })], { day })).rejects.toThrow(RangeError);
});
