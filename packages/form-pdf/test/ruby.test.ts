import type { FormDefinition, RubyRun } from '@fukushi-kit/form';
import { expect, test } from 'vitest';
import { printPdf } from '../src/index.ts';
import { laidOut } from './laid-out.ts';
import { noteForm } from './note-form.ts';
import { pageImage } from './page-image.ts';
import { painted } from './painted.ts';
import { objectsWith, pdfObjects } from './pdf-objects.ts';
import { readPdf } from './read-pdf.ts';

const marked: FormDefinition = {
  ...noteForm,
  sheets: [
    { id: 'sheet', blocks: [{ kind: 'paragraph', id: 'text', text: '｜災害《さいがい》のときの｜𠮷《よし》さん' }] },
  ],
};
const model = laidOut(marked, {});
const day = '2025-06-30';

test('a reading is not copied out, searched or read aloud: the words below it are, once', async () => {
  const { pages } = await readPdf(await printPdf([model], { day }));
  expect(pages.map(({ text }) => text)).toEqual(['災害のときの𠮷さんnote第1版1／1']);
  expect(JSON.stringify(pages[0]?.tags)).not.toContain('さいがい');
});

test('a reading is decoration, drawn as shapes', async () => {
  const objects = pdfObjects(await printPdf([model], { day }));
  const [page] = objectsWith(objects, '/Length ').filter(({ content }) => content.includes(' Tj '));
  const shapes = painted(page?.content ?? '').filter(({ operator }) => operator === 'f');
  expect(shapes).toHaveLength('さいがいよし'.length);
  expect(shapes.every(({ within }) => within.join() === 'Artifact')).toBe(true);
});

test('a reading is seen above its words, half as large', async () => {
  const dark = await pageImage(await printPdf([model], { day }));
  const readings = model.pages[0]?.items.filter((item): item is RubyRun => item.kind === 'ruby') ?? [];
  for (const { x, y, size } of readings) {
    const em = (size * 25.4) / 72;
    const inks = Array.from({ length: 400 }, (_, index) =>
      dark(x + ((index % 20) / 20) * em, y + 0.12 * em - (Math.floor(index / 20) / 20) * em),
    );
    expect(Math.max(...inks)).toBeGreaterThan(0.6);
    const ink = inks.reduce((sum, one) => sum + one, 0) / inks.length;
    expect(ink).toBeGreaterThan(0.05);
    expect(ink).toBeLessThan(0.4);
  }
});

test('a reading in a font that the print was not given stops it', async () => {
  const pages = model.pages.map((page) => ({
    ...page,
    items: page.items.map((item) => (item.kind === 'ruby' ? { ...item, typeface: 'Helvetica' } : item)),
  }));
  await expect(printPdf([{ ...model, pages }], { day })).rejects.toThrow('names the font "Helvetica"');
});
