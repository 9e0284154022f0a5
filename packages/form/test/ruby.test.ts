import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../src/cell.ts';
import type { Block } from '../src/definition.ts';
import { layOut, type PageModel, type RubyRun, rubyParts, textDigest } from '../src/index.ts';
import { stack } from './fixed-typeface.ts';
import { endOf, heard, modelOf, runsOf, textOf, textsOf } from './page-text.ts';
import { sampleForm } from './sample-form.ts';

const rubyOf = (model: PageModel): RubyRun[] =>
  model.pages.flatMap(({ items }) => items.filter((item) => item.kind === 'ruby'));
const readings = (model: PageModel) =>
  rubyOf(model)
    .flatMap(({ glyphs }) => glyphs.map(({ text }) => text))
    .join('');
const of = (...blocks: Block[]) => modelOf({ definition: sampleForm(...blocks) });
const paragraph = (text: string, more: object = {}): Block => ({ kind: 'paragraph', id: 'text', text, ...more });
const fixed = (id: string, text: string): Cell['content'] => ({
  kind: 'line',
  parts: [{ share: 1, content: { kind: 'static', id, text } }],
});
const cell = (content: Cell['content'], height = 20): Block => ({
  kind: 'grid',
  id: 'grid',
  caption: '表',
  frame: 'thin',
  columns: [1],
  rows: [{ height, cells: [{ id: 'cell', content }] }],
});

describe('a marked reading', () => {
  test.each<[where: string, block: (text: string) => Block]>([
    ['a paragraph', (text) => paragraph(text)],
    ['a heading', (text) => ({ kind: 'heading', id: 'heading', text })],
    ['fixed text in a cell', (text) => cell(fixed('static', text))],
    ['a label', (text) => cell({ kind: 'label', text })],
    [
      'the text of a consent',
      (text) =>
        cell({
          kind: 'consent',
          bind: '/c',
          label: '同意',
          clauses: [],
          textId: 'c',
          textVersion: '1',
          text,
          given: 'する',
          refused: 'しない',
        }),
    ],
  ])('in %s stands over its words and is read once, as these', (_, block) => {
    const model = of(block('｜災害《さいがい》のとき｜避難《ひなん》'));
    expect(readings(model)).toBe('さいがいひなん');
    expect(rubyOf(model).every(({ tag, layer, size }) => tag === null && layer === 'static' && size <= 5.25)).toBe(
      true,
    );
    expect(heard(model, model.structure)).toContain('災害のとき避難');
    expect(textsOf(model).join('')).not.toMatch(/さいがい|[｜《》]/);
  });

  test('is half as large as its words and stands close above them', () => {
    const model = of(paragraph('この｜災害《さいがい》の'));
    const [base] = runsOf(model);
    const [first] = rubyOf(model);
    expect(first?.size).toBe((base?.size ?? 0) / 2);
    const em = (base?.size ?? 0) * (25.4 / 72);
    expect(((base?.y ?? 0) - (first?.y ?? 0)) / em).toBeCloseTo(0.96, 2);
  });

  test('is spread over longer words, and sets shorter words apart', () => {
    const long = rubyOf(of(paragraph('｜避難《ひなん》')));
    const gaps = long.slice(1).map((run, index) => run.x - (long[index]?.x ?? 0));
    expect(gaps[0]).toBeCloseTo(gaps[1] ?? Number.NaN, 2);
    expect(gaps[0]).toBeGreaterThan((5 * 25.4) / 72);
    const runs = runsOf(of(paragraph('鳥の｜鵑《ほととぎす》は')));
    const [before, , after] = runs;
    expect(runs.map(textOf).slice(0, 3)).toEqual(['鳥の', '鵑', 'は']);
    const em = (10 * 25.4) / 72;
    expect(((after?.x ?? 0) - endOf(before ?? (runs[0] as never))) / em).toBeCloseTo(2.5, 2);
  });

  test('never parts from its words at the end of a line', () => {
    const filler = 'あ'.repeat(48);
    const model = of(paragraph(`${filler}｜避難支援《ひなんしえん》する`));
    const ys = new Set(rubyOf(model).map(({ y }) => y));
    expect(ys.size).toBe(1);
    expect(textsOf(model)).toEqual(expect.arrayContaining([filler, '避難支援する']));
  });

  test('makes its paragraph higher, so that it touches no line', () => {
    const lines = (text: string) => {
      const ys = runsOf(of(paragraph(text), paragraph('次', { id: 'next' }))).map(({ y }) => y);
      return [(ys[1] ?? 0) - (ys[0] ?? 0), (ys[0] ?? 0) - 15];
    };
    const em = (10 * 25.4) / 72;
    const [plain = 0, plainTop = 0] = lines('災害');
    const [high = 0, top = 0] = lines('｜災害《さいがい》');
    expect(plain / em).toBeCloseTo(1.4, 2);
    expect(high / em).toBeGreaterThan(1.2);
    expect(top - plainTop).toBeGreaterThan(0.3 * em);
    expect(top).toBeGreaterThan((0.96 + 0.44) * em);
  });

  test('that does not fit above its words makes them smaller, and else stops the print', () => {
    const sized = (height: number) =>
      layOut({
        definition: sampleForm(cell(fixed('s', '｜災害《さいがい》'), height)),
        data: {},
        mode: 'filled',
        copy: null,
        typefaces: stack,
      });
    const small = sized(6);
    expect(small.ok && runsOf(small.value)[0]?.size).toBe(9);
    expect(sized(4).findings).toMatchObject([{ code: 'label-does-not-fit', detail: { element: 's' } }]);
  });

  test('with a character that no typeface has stops the print', () => {
    const laidOut = layOut({
      definition: sampleForm(paragraph('｜家族《👪》')),
      data: {},
      mode: 'filled',
      copy: null,
      typefaces: stack,
    });
    expect(laidOut.findings).toMatchObject([{ code: 'glyph-missing', detail: { characters: 'U+1F46A' } }]);
  });

  test('belongs to the digest of a consent, which is of the text as it is written', () => {
    const text = '｜災害《さいがい》のとき';
    const model = of(
      cell({
        kind: 'consent',
        bind: '/c',
        label: '同意',
        clauses: [],
        textId: 'c',
        textVersion: '1',
        text,
        given: 'する',
        refused: 'しない',
      }),
    );
    expect(textsOf(model)).toContain(`同意文 第1版 ${textDigest(text).slice(0, 8)}`);
  });
});

describe('the same signs in data', () => {
  const signs = '｜災害《さいがい》';

  test('stand for themselves', () => {
    const form = sampleForm(
      { kind: 'title', id: 'title', controlNumber: { label: '整理番号', bind: '/number' } },
      { kind: 'paragraph', id: 'text', bind: '/text' },
      cell({ kind: 'text', bind: '/text', label: '欄', clauses: [], lines: 2, fit: { minimum: 7, over: 'sheet' } }),
    );
    const model = modelOf({ definition: form, data: { text: signs, number: signs } });
    expect(rubyOf(model)).toEqual([]);
    expect(textsOf(model).filter((text) => text === signs)).toHaveLength(3);
  });
});

describe('the pieces of a text', () => {
  test.each([
    ['', []],
    ['避難', [{ base: '避難', reading: null }]],
    ['｜避難《ひなん》', [{ base: '避難', reading: 'ひなん' }]],
    [
      '｜避《ひ》｜難《なん》',
      [
        { base: '避', reading: 'ひ' },
        { base: '難', reading: 'なん' },
      ],
    ],
    ['避難《ひなん》', [{ base: '避難《ひなん》', reading: null }]],
    ['A｜B《》', [{ base: 'A｜B《》', reading: null }]],
    [
      '｜A｜避難《ひなん》',
      [
        { base: '｜A', reading: null },
        { base: '避難', reading: 'ひなん' },
      ],
    ],
    ['｜避\n難《ひなん》', [{ base: '｜避\n難《ひなん》', reading: null }]],
  ])('%j', (text, parts) => {
    expect(rubyParts(text)).toEqual(parts);
  });

  test('put together with their marks are the text', () => {
    const texts = fc.array(fc.constantFrom(...'｜《》避難ひな\n'), { maxLength: 30 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const marked = rubyParts(text).map(({ base, reading }) =>
          reading === null ? base : `｜${base}《${reading}》`,
        );
        expect(marked.join('')).toBe(text);
      }),
    );
  });
});
