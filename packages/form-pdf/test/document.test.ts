import { spawnSync } from 'node:child_process';
import type { Page, PageModel, StructureNode } from '@fukushi-kit/form';
import { evacuationPlan } from '@fukushi-kit/official-forms';
import { beforeAll, describe, expect, test } from 'vitest';
import { printPdf } from '../src/index.ts';
import { laidOut } from './laid-out.ts';
import { noteForm } from './note-form.ts';
import { painted } from './painted.ts';
import { objectsWith, type PdfObject, pdfObjects } from './pdf-objects.ts';
import { type ReadPdf, type ReadTag, readPdf, solid } from './read-pdf.ts';
import { sampleDigest } from './sample-digest.ts';
import { sampleSheets } from './sample-sheets.ts';

const day = '2025-06-30';
const json = { name: '髙橋 辻\u{e0100} 𠮷', note: null, lone: '\ud83d' };
const attachments = [
  { name: 'data.json', description: '記載内容', json },
  { name: '記録.json', description: '記録', json: [] },
];

const tagsOf = (tag: ReadTag): ReadTag[] => [tag, ...tag.children.flatMap(tagsOf)];
const nodesOf = (node: StructureNode): StructureNode[] => [node, ...node.children.flatMap(nodesOf)];

/** The text of a page in the order of its tags. */
function spoken(structure: StructureNode, page: Page): string {
  const runs = page.items.filter((item) => item.kind === 'text');
  const texts = nodesOf(structure).map(({ id }) =>
    runs.filter(({ tag }) => tag === id).flatMap(({ glyphs }) => glyphs.map(({ text }) => text)),
  );
  return solid(texts.flat().join(''));
}

/** Of each text run of each page whether it has a tag. */
function taggedRuns({ pages, structure }: PageModel): boolean[][] {
  const tags = new Set<string | null>(nodesOf(structure).map(({ id }) => id));
  return pages.map(({ items }) => items.filter(({ kind }) => kind === 'text').map(({ tag }) => tags.has(tag)));
}

describe.each(sampleSheets)('the print of %s', (_, definition, data) => {
  let models: PageModel[];
  let bytes: Uint8Array;
  let objects: ReadonlyMap<number, PdfObject>;
  let read: ReadPdf;

  beforeAll(async () => {
    models = definition.copies.map(({ id }) => laidOut(definition, data, { copy: id }));
    bytes = await printPdf(models, { day, attachments });
    objects = pdfObjects(bytes);
    read = await readPdf(bytes);
  });

  test('is on A4 upright', () => {
    for (const { size } of read.pages) {
      expect(size[0]).toBeCloseTo((210 / 25.4) * 72, 3);
      expect(size[1]).toBeCloseTo((297 / 25.4) * 72, 3);
    }
  });

  test('embeds subsets of our fonts as TrueType, and no other font', () => {
    const named = [...objects.values()].flatMap(({ dictionary }) => /\/BaseFont \/(\S+)/.exec(dictionary)?.[1] ?? []);
    for (const name of named) expect(name).toMatch(/^[A-Z]{6}\+(BIZUDPGothic-Regular|NotoSansJP-Regular)$/);
    const fonts = objectsWith(objects, '/Type /Font\n', '/Subtype /CIDFontType2');
    expect(fonts.length).toBeGreaterThan(0);
    expect(objectsWith(objects, '/Type /Font\n')).toHaveLength(2 * fonts.length);
    expect(objectsWith(objects, '/FontFile2 ')).toHaveLength(fonts.length);
    expect(objectsWith(objects, '/ToUnicode ')).toHaveLength(fonts.length);
  });

  test('has a part for each copy, and in it every tag of the layout', () => {
    const [root] = read.pages.map(({ tags }) => tags);
    expect(root?.children.map(({ role }) => role)).toEqual(['Document']);
    const roles = [...objects.values()].flatMap(({ dictionary }) => /^<<\n\/S \/(\w+)/.exec(dictionary)?.[1] ?? []);
    const expected = models.flatMap(({ structure }) => nodesOf(structure).map(({ role }) => role));
    const parts = expected.map((role) => (role === 'Document' ? 'Part' : role));
    expect(roles.toSorted()).toEqual([...parts, 'Document'].toSorted());
  });

  test('is read aloud in the order of the layout, with nothing left out', () => {
    const heard = read.pages.map(({ tags }) =>
      tagsOf(tags)
        .map(({ text }) => text)
        .join(''),
    );
    expect(heard).toEqual(models.flatMap((model) => model.pages.map((page) => spoken(model.structure, page))));
  });

  test('tells of each head what it heads, and of each cell how far it reaches', () => {
    const nodes = models.flatMap(({ structure }) => nodesOf(structure));
    const cells = nodes.filter(({ role }) => role === 'TH' || role === 'TD');
    const laid = cells.map(({ role, scope, columns = 1, rows = 1 }) => `${role} ${scope ?? ''} ${columns} ${rows}`);
    const entry = (dictionary: string, name: string) => new RegExp(`/${name} /?(\\w+)`).exec(dictionary)?.[1];
    const written = [...objects.values()].flatMap(({ dictionary }) => {
      const role = entry(dictionary, 'S');
      if (role !== 'TH' && role !== 'TD') return [];
      const [scope = '', columns = 1, rows = 1] = ['Scope', 'ColSpan', 'RowSpan'].map((n) => entry(dictionary, n));
      return [`${role} ${scope} ${columns} ${rows}`];
    });
    expect(written.toSorted()).toEqual(laid.toSorted());
    expect(nodes.filter(({ role, scope }) => role === 'TH' && scope === undefined)).toEqual([]);
  });

  test('says of each drawing what it shows', () => {
    const figures = read.pages.flatMap(({ tags }) => tagsOf(tags)).filter(({ role }) => role === 'Figure');
    expect(figures.filter(({ alt = '' }) => alt === '')).toEqual([]);
  });

  test('paints nothing outside a tag or an artifact, and as an artifact only what has no tag', () => {
    const pages = [...objects.values()].filter(({ content }) => content.includes(' Tj '));
    const marks = pages.map(({ content }) => painted(content));
    expect(marks.flat().filter(({ within }) => within.length !== 1)).toEqual([]);
    const texts = marks.map((page) => page.filter(({ operator }) => operator === 'Tj').map(({ within }) => within[0]));
    expect(texts.map((page) => page.map((mark) => mark !== 'Artifact'))).toEqual(models.flatMap(taggedRuns));
  });

  test('is read in the order of its tags on every page, in Japanese, under its title', () => {
    expect(objectsWith(objects, '/Type /Page\n', '/Tabs /S')).toHaveLength(read.pages.length);
    expect(objectsWith(objects, '/Type /Catalog', '/Lang (ja-JP)', '/StructTreeRoot ')).toHaveLength(1);
    expect(objectsWith(objects, '/Marked true')).toHaveLength(1);
    expect(objectsWith(objects, '/DisplayDocTitle true')).toHaveLength(1);
    expect(read.info).toMatchObject({ Title: definition.title, Language: 'ja-JP', CreationDate: 'D:20250630000000Z' });
  });

  test('carries what was attached, byte for byte', () => {
    expect([...read.attachments.keys()]).toEqual(['data.json', '記録.json']);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(read.attachments.get('data.json'));
    expect(text).toBe(JSON.stringify(json, null, 2));
    expect(JSON.parse(text)).toEqual(json);
  });

  test('holds no number that a PDF cannot hold', () => {
    const numbers = /(?<=[\s[])-?[\d.]+e[+-]?\d+(?=[\s\]])|NaN|Infinity/;
    const written = [...objects.values()].filter(({ dictionary }) => !dictionary.includes('/FontFile'));
    for (const { dictionary } of written) expect(dictionary).not.toMatch(numbers);
    for (const { content } of written.filter((object) => object.content.includes(' Tj '))) {
      expect(content).not.toMatch(numbers);
    }
  });
});

describe('a table over several pages', () => {
  test('is one table, whose rows name the pages that they stand on', async () => {
    const [, definition, data] = sampleSheets.find(([title]) => title.includes('80')) ?? sampleSheets[0] ?? [];
    if (definition === undefined) throw new Error('No sheets');
    const model = laidOut(definition, data);
    const { pages } = await readPdf(await printPdf([model], { day }));
    expect(pages.length).toBeGreaterThan(2);
    const tables = nodesOf(model.structure).filter(({ role }) => role === 'Table');
    const rows = pages.map(({ tags }) => tagsOf(tags).filter(({ role }) => role === 'TR').length);
    expect(Math.min(...rows)).toBeGreaterThan(0);
    const tablesRead = pages.map(({ tags }) => tagsOf(tags).filter(({ role }) => role === 'Table').length);
    expect(Math.max(...tablesRead)).toBeLessThanOrEqual(tables.length);
    for (const { tags } of pages) {
      const cells = tagsOf(tags).filter(({ role }) => role === 'TD');
      expect(cells.length).toBeGreaterThan(0);
    }
  });
});

describe('the same input', () => {
  test('gives the same bytes again, whatever was printed in between', async () => {
    const first = await sampleDigest();
    await printPdf([laidOut(noteForm, { text: '間に刷る別の文書 𠮷' })], { day });
    expect(await sampleDigest()).toBe(first);
  });

  test('gives the same bytes when prints run side by side', async () => {
    const digests = await Promise.all([sampleDigest(), sampleDigest(), sampleDigest()]);
    expect(new Set(digests).size).toBe(1);
  });

  test('gives the same bytes in another process, in another time zone', async () => {
    const script = `import { sampleDigest } from ${JSON.stringify(new URL('sample-digest.ts', import.meta.url).href)};
      process.stdout.write(await sampleDigest());`;
    const flags = ['--conditions=@fukushi-kit/source', '--input-type=module', '--eval', script];
    const { stdout } = spawnSync(process.execPath, flags, { env: { ...process.env, TZ: 'Asia/Tokyo' } });
    expect(stdout.toString()).toBe(await sampleDigest());
  });

  test('on another day gives other bytes', async () => {
    const model = laidOut(noteForm, { text: '見本' });
    const [one, other] = [await printPdf([model], { day }), await printPdf([model], { day: '2025-07-01' })];
    expect(Buffer.compare(one, other)).not.toBe(0);
  });
});

test('two files of one day and one title are told apart by their identifiers', async () => {
  const texts = ['見本 一郎', '見本 二郎', '見本 一郎'];
  const prints = await Promise.all(texts.map((text) => printPdf([laidOut(noteForm, { text })], { day })));
  const [one, other, again] = prints.map(
    (bytes) => /\/ID \[<(\w{32})> <\1>\]/.exec(Buffer.from(bytes).toString('latin1'))?.[1],
  );
  expect(one).toMatch(/^\w{32}$/);
  expect(other).not.toBe(one);
  expect(again).toBe(one);
});

test('a title with signs that XML reserves is told as it is', async () => {
  const { info, xmpTitle } = await readPdf(await printPdf([laidOut(noteForm, { text: '見本' })], { day }));
  expect([info['Title'], xmpTitle]).toEqual(['見本 A & <B>', '見本 A & <B>']);
});

test('copies in one print share their fonts', async () => {
  const copies = evacuationPlan.copies.map(({ id }) => laidOut(evacuationPlan, null, { mode: 'blank', copy: id }));
  const one = await printPdf(copies.slice(0, 1), { day });
  const all = await printPdf(copies, { day });
  const fontsOf = (bytes: Uint8Array) => objectsWith(pdfObjects(bytes), '/FontFile2 ').length;
  expect(fontsOf(all)).toBe(fontsOf(one));
});
