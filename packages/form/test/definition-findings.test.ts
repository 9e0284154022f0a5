import { describe, expect, test } from 'vitest';
import type { Cell } from '../src/cell.ts';
import type { GridBlock, Row } from '../src/definition.ts';
import { definitionFindings } from '../src/index.ts';
import { stack } from './fixed-typeface.ts';
import { sampleForm } from './sample-form.ts';

const text = (id: string, more: Partial<Cell> = {}): Cell => ({
  id,
  content: { kind: 'text', bind: `/${id}`, label: id, clauses: [], lines: 1, fit: { minimum: 7, over: 'stop' } },
  ...more,
});

const grid = (...rows: Row[]): GridBlock => ({
  kind: 'grid',
  id: 'grid',
  caption: '表',
  frame: 'thin',
  columns: [1, 1],
  rows,
});

const codesOf = (...rows: Row[]) =>
  definitionFindings(sampleForm(grid(...rows))).map(({ code, path }) => [code, ...path]);

describe('a form definition', () => {
  test('without fault has no findings', () => {
    const definition = sampleForm(grid({ height: 9, cells: [text('a'), text('b')] }));
    const schema = {
      type: 'object' as const,
      properties: { a: { type: 'string' as const }, b: { type: 'string' as const } },
    };
    expect(definitionFindings(definition, { schema, typefaces: stack })).toEqual([]);
  });

  test.each<[fault: string, rows: Row[], codes: string[][]]>([
    ['an id used twice', [{ height: 9, cells: [text('a'), text('a')] }], [['id-not-unique', 'a']]],
    ['a row with a gap', [{ height: 9, cells: [text('a')] }], [['row-does-not-fill-grid', 'grid']]],
    [
      'a row that is too wide',
      [{ height: 9, cells: [text('a'), text('b', { columns: 2 })] }],
      [['row-does-not-fill-grid', 'grid']],
    ],
    [
      'a cell that reaches below the last row',
      [{ height: 9, cells: [text('a', { rows: 2 }), text('b')] }],
      [['row-does-not-fill-grid', 'grid']],
    ],
    [
      'a row too low to write in by hand',
      [{ height: 8.9, cells: [text('a'), text('b')] }].map((row) => row),
      [
        ['too-low-for-hand', 'a'],
        ['too-low-for-hand', 'b'],
      ],
    ],
    [
      'a row too low for its type',
      [{ height: 3, cells: [text('a'), { id: 'b', content: { kind: 'empty' } }] }],
      [
        ['field-too-low', 'a'],
        ['too-low-for-hand', 'a'],
      ],
    ],
  ])('with %s', (_, rows, codes) => {
    expect(codesOf(...rows)).toEqual(codes);
  });

  test('whose cells reach over rows and columns has none either', () => {
    expect(
      codesOf({ height: 9, cells: [text('a', { rows: 2 }), text('b')] }, { height: 9, cells: [text('c')] }),
    ).toEqual([]);
  });

  test('that binds what its data do not have', () => {
    const definition = sampleForm(grid({ height: 9, cells: [text('a'), text('b')] }));
    const schema = { type: 'object' as const, properties: { a: { type: 'string' as const } } };
    expect(definitionFindings(definition, { schema })).toMatchObject([{ code: 'bind-not-in-schema', path: ['/b'] }]);
  });

  test('that asks by something that its data do not have', () => {
    const content = { kind: 'number', bind: '/a', label: '数', unit: '', clauses: [] } as const;
    const shownWhen = { bind: '/b', is: ['yes'] } as const;
    const definition = sampleForm(
      grid({ height: 9, cells: [{ id: 'a', columns: 2, content: { ...content, shownWhen } }] }),
    );
    const schema = { type: 'object' as const, properties: { a: { type: 'integer' as const } } };
    expect(definitionFindings(definition, { schema })).toMatchObject([{ code: 'bind-not-in-schema', path: ['/b'] }]);
  });

  test('whose type is under 7 points', () => {
    const small: Cell = { id: 'a', columns: 2, content: { kind: 'label', text: '小', size: 6 } };
    expect(codesOf({ height: 9, cells: [small] })).toEqual([['type-too-small', 'a']]);
  });

  test('that does not fit its page', () => {
    const rows = Array.from({ length: 16 }, (_, index) => ({
      height: 17,
      cells: [text(`a${index}`), text(`b${index}`)],
    }));
    const definition = sampleForm({ kind: 'gap', height: 5 }, grid(...rows));
    expect(definitionFindings(definition, { typefaces: stack })).toMatchObject([
      { code: 'blank-does-not-fit', path: ['grid'], detail: { because: 'block-does-not-fit' } },
    ]);
  });
});
