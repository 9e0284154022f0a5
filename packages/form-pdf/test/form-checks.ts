import { layOut, type PageModel } from '@fukushi-kit/form';
import { forms } from '@fukushi-kit/official-forms';
import { type FormExamples, formExamples } from '@fukushi-kit/official-forms/examples';
import { beforeAll, describe, expect, test } from 'vitest';
import { openTypefaces, printPdf } from '../src/index.ts';
import { textOfPage } from './laid-out.ts';
import { pdfObjects } from './pdf-objects.ts';
import { type ReadPdf, type ReadTag, readPdf, solid } from './read-pdf.ts';

const day = '2025-06-30';
const kinds: readonly (keyof FormExamples)[] = ['simple', 'full', 'overflowing', 'names'];
const typefaces = openTypefaces();

function models(id: string): PageModel[] {
  const definition = forms.get(id);
  if (definition === undefined) throw new Error(`no form ${id}`);
  const examples = formExamples(id);
  const copy = definition.copies[0]?.id ?? null;
  const laidOut = [
    ...kinds.map((kind) => layOut({ definition, data: examples[kind], mode: 'filled', copy, typefaces })),
    layOut({ definition, data: null, mode: 'blank', copy: null, typefaces }),
  ];
  return laidOut.map((one) => {
    if (!one.ok) throw new Error(`${id} does not print: ${JSON.stringify(one.findings)}`);
    return one.value;
  });
}

const tagsOf = (tag: ReadTag): ReadTag[] => [tag, ...tag.children.flatMap(tagsOf)];

/** Prints every form of a specification with its four examples and blank into one file each, and reads it back. */
export function checkForms(specification: string): void {
  const ids = [...forms.keys()].filter((id) => id.startsWith(`${specification}/`));
  describe.each(ids)('%s', (id) => {
    let laidOut: PageModel[];
    let bytes: Uint8Array;
    let read: ReadPdf;
    beforeAll(async () => {
      laidOut = models(id);
      bytes = await printPdf(laidOut, { day });
      read = await readPdf(bytes);
    });

    test('says on paper what was laid out, character by character', () => {
      const expected = laidOut.flatMap((model) => model.pages.map((_, index) => solid(textOfPage(model, index + 1))));
      expect(read.pages.map(({ text }) => text)).toEqual(expected);
    });

    test('embeds our fonts and no other', () => {
      const named = [...pdfObjects(bytes).values()].flatMap(({ dictionary }) =>
        [...(/\/BaseFont \/(\S+)/g.exec(dictionary) ?? [])].slice(1),
      );
      expect(named.length).toBeGreaterThan(0);
      for (const name of named) expect(name).toMatch(/^[A-Z]{6}\+(BIZUDPGothic-Regular|NotoSansJP-Regular)$/);
    });

    test('has one heading of the first rank a form, tables with heads, and no mute figure', () => {
      const tags = read.pages.flatMap((page) => tagsOf(page.tags));
      const heads = new Set(tags.filter(({ role }) => role === 'H1').map(({ text }) => text));
      expect(heads).toContain(solid(laidOut[0]?.title ?? ''));
      for (const table of tags.filter(({ role }) => role === 'Table')) {
        expect(
          tagsOf(table).some(({ role }) => role === 'TH'),
          table.alt,
        ).toBe(true);
      }
      expect(tags.filter(({ role, alt = '' }) => role === 'Figure' && alt === '')).toEqual([]);
    });

    test('gives the same bytes twice', async () => {
      const again = models(id);
      expect(again).toEqual(laidOut);
      const [first, second] = [
        await printPdf(laidOut.slice(1, 2), { day }),
        await printPdf(again.slice(1, 2), { day }),
      ];
      expect(Buffer.from(second).equals(first)).toBe(true);
    });
  });
}
