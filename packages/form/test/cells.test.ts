import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../src/cell.ts';
import { newDraft } from '../src/draft.ts';
import type { ChoiceField, DayField } from '../src/field.ts';
import { type Item, type LaidOut, layOut, type PageModel, textDigest } from '../src/index.ts';
import { proveText } from '../src/prove-text.ts';
import { stack } from './fixed-typeface.ts';
import { sampleForm } from './sample-form.ts';

function laidOut(content: Cell['content'], data: unknown, height = 20): LaidOut {
  const cells = [{ id: 'cell', content }];
  const grid = {
    kind: 'grid',
    id: 'grid',
    caption: '表',
    frame: 'thin',
    columns: [1],
    rows: [{ height, cells }],
  } as const;
  return layOut({ definition: sampleForm(grid), data, mode: 'filled', copy: null, typefaces: stack });
}

function modelOf(content: Cell['content'], data: unknown, height?: number): PageModel {
  const result = laidOut(content, data, height);
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.value;
}

const itemsOf = (model: PageModel): readonly Item[] => model.pages.flatMap((page) => page.items);
const textsOf = (model: PageModel): string[] =>
  itemsOf(model).flatMap((item) => (item.kind === 'text' ? [item.glyphs.map((glyph) => glyph.text).join('')] : []));
const pathsOf = (model: PageModel, layer: Item['layer']) =>
  itemsOf(model).filter((item) => item.kind === 'path' && item.layer === layer);

describe('a day', () => {
  const day: DayField = { kind: 'day', bind: '/day', label: '日', clauses: [], eras: ['令和'] };

  test.each([
    ['2019-04-30', '平成31年4月30日'],
    ['2019-05-01', '令和元年5月1日'],
  ])('%s is written %s', (value, text) => {
    expect(textsOf(modelOf(day, { day: value }))).toContain(text);
  });

  test('of a month is written without its day', () => {
    expect(textsOf(modelOf({ ...day, precision: 'month' }, { day: '2025-06' }))).toContain('令和7年6月');
    expect(laidOut({ ...day, precision: 'month' }, { day: '2025-06-01' }).findings).toMatchObject([
      { code: 'not-a-day' },
    ]);
  });

  test('that is not recorded leaves room to write it, with its only era printed', () => {
    expect(textsOf(modelOf(day, { day: null }))).toEqual(expect.arrayContaining(['令和', '年', '月', '日']));
  });

  test('offers whole eras where there is room', () => {
    expect(textsOf(modelOf({ ...day, eras: ['昭和', '平成'] }, {}))).toContain('昭和・平成');
  });
});

describe('a choice', () => {
  const choice: ChoiceField = {
    kind: 'choice',
    bind: '/sex',
    label: '性別',
    clauses: [],
    many: false,
    style: 'circle',
    perRow: 2,
    options: [
      { value: 'female', label: '女' },
      { value: 'male', label: '男' },
    ],
  };

  test('to circle has one ring, around its word', () => {
    const model = modelOf(choice, { sex: 'male' });
    const ring = pathsOf(model, 'value')[0];
    const word = itemsOf(model).find((item) => item.kind === 'text' && item.glyphs[0]?.text === '男');
    expect(pathsOf(model, 'value')).toHaveLength(1);
    if (ring?.kind !== 'path' || word?.kind !== 'text') throw new Error('ring and word must be drawn');
    const xs = Array.from(ring.d.matchAll(/(-?[\d.]+) -?[\d.]+/g), (pair) => Number(pair[1]));
    expect(Math.min(...xs)).toBeLessThan(word.x);
    expect(Math.max(...xs)).toBeGreaterThan(word.x + 10 * 0.3528);
  });

  test('has its ring clear of the rule above and of the row below', () => {
    const model = modelOf({ ...choice, perRow: 1 }, { sex: choice.options[0]?.value }, 9);
    const [ring] = pathsOf(model, 'value');
    const word = itemsOf(model).find((item) => item.kind === 'text' && item.glyphs[0]?.text === '女');
    if (ring?.kind !== 'path' || word?.kind !== 'text') throw new Error('ring and word must be drawn');
    const heights = Array.from(ring.d.matchAll(/-?[\d.]+ (-?[\d.]+)/g), (pair) => Number(pair[1]));
    expect(Math.min(...heights) - 15).toBeGreaterThanOrEqual(0.7);
    expect(Math.max(...heights)).toBeLessThan(15 + 4.5);
    expect(Math.min(...heights)).toBeLessThan(word.y - 0.88 * word.size * 0.3528);
  });

  test('has no ring where nothing is recorded, nor for a value that goes without a mark', () => {
    expect(pathsOf(modelOf(choice, {}), 'value')).toEqual([]);
    expect(pathsOf(modelOf({ ...choice, unmarked: ['unanswered'] }, { sex: 'unanswered' }), 'value')).toEqual([]);
  });

  test('between yes and no distinguishes no from not recorded', () => {
    const yesNo = {
      ...choice,
      options: [
        { value: true, label: 'はい' },
        { value: false, label: 'いいえ' },
      ],
    };
    expect(pathsOf(modelOf(yesNo, { sex: false }), 'value')).toHaveLength(1);
    expect(pathsOf(modelOf(yesNo, { sex: null }), 'value')).toHaveLength(0);
  });

  test('of marks writes the chosen mark alone, and nothing on a blank form', () => {
    const mark: ChoiceField = {
      ...choice,
      style: 'mark',
      options: [
        { value: 'applies', label: '○' },
        { value: 'weighs-most', label: '◎' },
      ],
    };
    expect(textsOf(modelOf(mark, { sex: 'weighs-most' }))).toContain('◎');
    expect(textsOf(modelOf(mark, { sex: 'weighs-most' }))).not.toContain('○');
    expect(textsOf(modelOf(mark, {})).join('')).not.toMatch(/[○◎]/u);
  });

  test('with free words that are too long keeps them whole in 別紙', () => {
    const words = 'ほかにも事情がある。'.repeat(30);
    const options = [...choice.options, { value: 'other', label: 'その他' }];
    const model = modelOf(
      { ...choice, perRow: 3, options, other: { value: 'other', bind: '/other' } },
      { sex: 'other', other: words },
    );
    expect(model.pages).toHaveLength(2);
    expect(textsOf(model).join('')).toContain(words);
  });
});

describe('a consent', () => {
  const text = '私の情報を提供することについて、次のとおり回答します。';

  test('says which version of its text was shown, with the head of its digest', () => {
    const content = {
      kind: 'consent',
      bind: '/c',
      label: '同意',
      clauses: [],
      textId: 'c',
      textVersion: '2',
      text,
      given: '同意する',
      refused: '同意しない',
    } as const;
    expect(textsOf(modelOf(content, {}, 30))).toContain(`同意文 第2版 ${textDigest(text).slice(0, 8)}`);
  });

  test('is bound to the exact words', () => {
    expect(textDigest('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(textDigest(`${text}。`)).not.toBe(textDigest(text));
  });
});

describe('room for the hand', () => {
  test('a signature has a ring of 18 mm where a seal is asked', () => {
    const signature = { kind: 'signature', id: 'sign', label: '（自署）', seal: true, clauses: [] } as const;
    const ring = pathsOf(modelOf(signature, {}), 'static')[0];
    const ys = Array.from(ring?.kind === 'path' ? ring.d.matchAll(/-?[\d.]+ (-?[\d.]+)/g) : [], (pair) =>
      Number(pair[1]),
    );
    expect(Math.max(...ys) - Math.min(...ys)).toBeCloseTo(18);
    expect(pathsOf(modelOf({ ...signature, seal: false }, {}), 'static')).toEqual([]);
  });

  test('a sketch has its hint, and says to someone who does not see it what it is for', () => {
    const model = modelOf({ kind: 'sketch', id: 'map', label: '避難経路の略図', hint: '略図', clauses: [] }, {});
    expect(textsOf(model)).toContain('略図');
    expect(JSON.stringify(model.structure)).toContain('"alt":"避難経路の略図"');
  });
});

describe('parts of a cell', () => {
  const field = (bind: '/a' | '/b') =>
    ({ kind: 'text', bind, label: bind, clauses: [], lines: 1, fit: { minimum: 7, over: 'stop' } }) as const;
  const placeOf = (model: PageModel, text: string) =>
    itemsOf(model).find((item) => item.kind === 'text' && item.glyphs[0]?.text === text) as { x: number; y: number };

  test('of a line stand beside each other', () => {
    const model = modelOf(
      {
        kind: 'line',
        parts: [
          { share: 1, content: field('/a') },
          { share: 1, content: field('/b') },
        ],
      },
      { a: 'あ', b: 'い' },
    );
    expect(placeOf(model, 'い').y).toBe(placeOf(model, 'あ').y);
    expect(placeOf(model, 'い').x - placeOf(model, 'あ').x).toBeCloseTo((175 - 2.4 + 1) / 2, 1);
  });

  test('of a stack stand below each other', () => {
    const model = modelOf(
      {
        kind: 'stack',
        parts: [
          { height: 10, content: field('/a') },
          { height: 10, content: field('/b') },
        ],
      },
      { a: 'あ', b: 'い' },
    );
    expect(placeOf(model, 'い').x).toBe(placeOf(model, 'あ').x);
    expect(placeOf(model, 'い').y - placeOf(model, 'あ').y).toBeCloseTo(9.5, 1);
  });
});

describe('running text', () => {
  const passage = {
    kind: 'text',
    bind: '/a',
    label: 'a',
    clauses: [],
    lines: 3,
    fit: { minimum: 7, over: 'stop' },
  } as const;
  const topOf = (text: string, height: number) => {
    const run = itemsOf(modelOf(passage, { a: text }, height)).find((item) => item.kind === 'text');
    return run?.kind === 'text' ? run.y - 0.88 * run.size * 0.3528 - 15 : Number.NaN;
  };

  test('stands 1.2 mm below the rule above', () => {
    expect(topOf('一行', 20)).toBeCloseTo(1.2, 2);
  });

  test('takes the room it needs where it fills its cell', () => {
    const whole = topOf('あ\nい\nう', 13.702);
    expect(whole).toBeCloseTo(0.5, 2);
  });
});

describe('names reach the paper as written, or stop the print', () => {
  const name = { kind: 'name', bind: '/name', reading: '/reading', label: '氏名', clauses: [] } as const;
  const names = readFileSync(new URL('../fixtures/names.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

  test.each(names)('%s', (written) => {
    const result = laidOut(name, { name: written });
    if (!result.ok) {
      expect(written).toMatch(/𫝆|👪/);
      expect(result.findings).toMatchObject([{ code: 'glyph-missing', path: ['name'] }]);
      return;
    }
    const runs = itemsOf(result.value).filter(
      (item) => item.kind === 'text' && item.layer === 'value' && item.size > 8,
    );
    expect(
      runs.map((item) => (item.kind === 'text' ? item.glyphs.map((glyph) => glyph.text).join('') : '')).join(''),
    ).toBe(written);
  });

  test('a very long name is smaller, not cut', () => {
    const long = 'ジョン・'.repeat(20);
    expect(textsOf(modelOf(name, { name: long })).join('')).toContain(long);
  });
});

test('a value whose runs are not on any page is never handed out as a form', () => {
  const run = {
    kind: 'text',
    layer: 'value',
    tag: null,
    x: 0,
    y: 0,
    size: 10,
    typeface: 'plain',
    glyphs: [{ id: 1, advance: 1, text: '見' }],
  } as const;
  const draft = newDraft({ definition: sampleForm(), data: {}, mode: 'filled', copy: null, typefaces: stack });
  draft.proofs.push({ element: 'name', source: '見', runs: [run] });
  expect(() => proveText(draft)).toThrow('"name" was not written as given');
});
