import { readFileSync } from 'node:fs';
import { layOut } from '@fukushi-kit/form';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openTypefaces, printPdf } from '../src/index.ts';
import { laidOut } from './laid-out.ts';
import { noteForm } from './note-form.ts';
import { readPdf, solid } from './read-pdf.ts';

const names = readFileSync(new URL('../fixtures/names.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const refused = names.filter((name) => !asked(name).ok);
const accepted = names.filter((name) => asked(name).ok);

function asked(text: string): ReturnType<typeof layOut> {
  return layOut({ definition: noteForm, data: { text }, mode: 'filled', copy: null, typefaces: openTypefaces() });
}

async function onPaper(text: string): Promise<string> {
  const [page] = (await readPdf(await printPdf([laidOut(noteForm, { text })], { day: '2025-06-15' }))).pages;
  const footer = 'note第1版1／1';
  if (page?.text.endsWith(footer) !== true) throw new Error('The page has no footer');
  return page.text.slice(0, -footer.length);
}

describe('names as they are written', () => {
  test.each(accepted)('%s is read from the paper as it was given', async (name) => {
    expect(await onPaper(name)).toBe(solid(name));
  });

  test('a character that no font has stops the print, which says which', () => {
    expect(refused.map((name) => asked(name).findings.map(({ code, detail }) => [code, detail]))).toEqual([
      [['glyph-missing', { element: 'text', characters: 'U+1F46A' }]],
    ]);
  });

  test('only the characters that are missing are named, each as one thing with its selector', () => {
    expect(asked('見本👪太郎か\u309a葛\u{e0105}').findings.map(({ detail }) => detail?.['characters'])).toEqual([
      'U+1F46A',
      'U+304B U+309A',
      'U+845B U+E0105',
    ]);
  });

  test('every name and its everyday look-alike keep apart in one document', async () => {
    const lookAlikes = [
      '高橋 崎',
      '吉田',
      '辻',
      '葛城',
      '邊',
      '神谷',
      '隆',
      '今井',
      'カナ パピ',
      'がぎ',
      'ガギ',
      '-',
      '~',
    ];
    const text = [...accepted, ...lookAlikes, ...accepted.toReversed()].join('\n');
    expect(await onPaper(text)).toBe(solid(text));
  });

  test('a text over many lines gets no hyphen and no other sign', async () => {
    const text = '避難のときは正面から声をかける。'.repeat(40);
    expect(await onPaper(text)).toBe(text);
  });

  test('more kinds of characters than one byte can number are read back', async () => {
    const text = String.fromCodePoint(...Array.from({ length: 900 }, (_, index) => 0x4e00 + index));
    const printable = [...text].filter((character) => asked(character).ok).join('');
    expect([...printable].length).toBeGreaterThan(600);
    expect(await onPaper(printable)).toBe(printable);
  });

  test('any mixture of names is read back as given', async () => {
    const pieces = [...new Set(accepted.flatMap((name) => name.split(' ')))];
    const mixture = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(mixture, async (parts) => {
        expect(await onPaper(parts.join(' '))).toBe(solid(parts.join('')));
      }),
      { numRuns: 20 },
    );
  });
});

describe('typefaces', () => {
  const [body, second] = openTypefaces();
  const glyph = (text: string) => body.glyphs(text)?.map(({ id }) => id);

  test('a variation is drawn with a glyph of its own where the font has one', () => {
    expect(glyph('辻\u{e0100}')).not.toEqual(glyph('辻'));
    expect(glyph('邊\u{e0100}')).toEqual(glyph('邊'));
  });

  test('a selector that the font does not know is not covered by the plain character', () => {
    expect(body.glyphs('辻\u{e0102}')).toBeNull();
    expect(second?.glyphs('辻\u{e0102}')).toBeNull();
  });

  test('compatibility ideographs are characters of their own', () => {
    for (const [compatible, plain] of [['\ufa19', '神'] as const, ['\uf9dc', '隆'] as const]) {
      expect(body.glyphs(compatible)?.map(({ text }) => text)).toEqual([compatible]);
      expect(glyph(compatible)).not.toEqual(glyph(plain));
    }
  });
});
