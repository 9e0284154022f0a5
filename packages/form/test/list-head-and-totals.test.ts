import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListBlock, ListTotal } from '../src/definition.ts';
import type { Field } from '../src/field.ts';
import { boundPointers, definitionFindings, formElements, layOut } from '../src/index.ts';
import { stack } from './fixed-typeface.ts';
import { heard, modelOf, nodesOf, runsOf, textOf, textsOf } from './page-text.ts';
import { sampleForm } from './sample-form.ts';

const figure = (bind: Field['bind']): Field => ({ kind: 'number', bind, label: bind, unit: '', clauses: [] });
const total = (id: string, more: Partial<ListTotal> = {}): ListTotal => ({
  id,
  label: `${id}計`,
  span: 2,
  fields: [figure(`/${id}/planned`), null, figure(`/${id}/spent`)],
  ...more,
});

const costs: ListBlock = {
  kind: 'list',
  id: 'costs',
  caption: '経費',
  bind: '/costs',
  frame: 'thin',
  rowHeight: 9,
  minimumRows: 0,
  clauses: [],
  groups: [
    { label: '', columns: 2 },
    { label: '予算', columns: 2 },
    { label: '', columns: 1 },
  ],
  columns: [
    { id: 'costs.row', width: 1, label: '番号', field: { kind: 'row-number' } },
    {
      id: 'costs.item',
      width: 3,
      label: '科目',
      field: { kind: 'text', bind: '/item', label: '科目', clauses: [], lines: 1, fit: { minimum: 7, over: 'stop' } },
    },
    { id: 'costs.planned', width: 2, label: '当初', field: figure('/planned') },
    { id: 'costs.changed', width: 2, label: '変更', field: figure('/changed') },
    { id: 'costs.spent', width: 2, label: '決算', field: figure('/spent') },
  ],
  totals: [total('小'), total('合')],
};

const form = sampleForm(costs);
const dataOf = (rows: number) => ({
  costs: Array.from({ length: rows }, (_, index) => ({ item: `科目${index + 1}`, planned: 1, changed: 2, spent: 3 })),
  小: { planned: 1234, spent: 5678 },
  合: { planned: 91011, spent: 121314 },
});
const listed = (rows: number, list: ListBlock = costs) => modelOf({ definition: sampleForm(list), data: dataOf(rows) });

describe('a head of two rows', () => {
  const table = nodesOf(listed(3).structure).find(({ role }) => role === 'Table');
  const rows = table?.children ?? [];

  test('is read as heads of columns, which say how far they reach', () => {
    const heads = rows
      .slice(0, 2)
      .map((row) =>
        row.children.map((head) => [heard(listed(3), head), head.scope, head.columns ?? 1, head.rows ?? 1]),
      );
    expect(heads).toEqual([
      [
        ['番号', 'Column', 1, 2],
        ['科目', 'Column', 1, 2],
        ['予算', 'Column', 2, 1],
        ['決算', 'Column', 1, 2],
      ],
      [
        ['当初', 'Column', 1, 1],
        ['変更', 'Column', 1, 1],
      ],
    ]);
  });

  test('stands with the group above its columns, and a label without a group in the middle of both rows', () => {
    const runs = runsOf(listed(3));
    const y = (text: string) => runs.find((run) => textOf(run) === text)?.y ?? Number.NaN;
    expect(y('予算')).toBeLessThan(y('科目'));
    expect(y('科目')).toBeLessThan(y('当初'));
    expect(y('科目')).toBe(y('決算'));
  });

  test('has no rule through a label that reaches over both rows', () => {
    const rules = listed(3).pages[0]?.items.filter((item) => item.kind === 'rule') ?? [];
    const between = rules.filter(({ from, to }) => from[1] === to[1] && Math.abs(from[1] - 21) < 0.01);
    expect(between.map(({ from, to }) => [from[0], to[0]])).toEqual([[20 + (175 * 4) / 10, 20 + (175 * 8) / 10]]);
  });

  test('is 14 mm high, or as high as the list says', () => {
    const tops = (list: ListBlock) =>
      listed(3, list)
        .trace.filter(({ element }) => element === 'costs.item')
        .map(({ box }) => box[1] - 0.5 - 15);
    expect(tops(costs)[0]).toBeCloseTo(14);
    expect(tops({ ...costs, headHeight: 20 })[0]).toBeCloseTo(20);
  });

  test('is repeated on further pages, where it is not read again', () => {
    const model = listed(60);
    for (const page of [1, 2, 3])
      expect(textsOf(model, page).slice(0, 6)).toEqual(['番号', '科目', '予算', '当初', '変更', '決算']);
    expect(nodesOf(model.structure).filter(({ scope }) => scope === 'Column')).toHaveLength(6);
  });
});

describe('totals', () => {
  test('stand below the last row: a shaded label over its columns, then its figures', () => {
    const model = listed(3);
    const rows = nodesOf(model.structure)
      .filter(({ role }) => role === 'TR')
      .slice(-2);
    expect(rows.map((row) => row.children.map((cell) => [cell.role, heard(model, cell), cell.columns ?? 1]))).toEqual([
      [
        ['TH', '小計', 2],
        ['TD', '1,234', 1],
        ['TD', '', 1],
        ['TD', '5,678', 1],
      ],
      [
        ['TH', '合計', 2],
        ['TD', '91,011', 1],
        ['TD', '', 1],
        ['TD', '121,314', 1],
      ],
    ]);
    expect(rows.map((row) => row.children[0]?.scope)).toEqual(['Row', 'Row']);
  });

  test('bind from the root of the data, and are traced to it', () => {
    const pointers = listed(3).trace.map(({ element, pointer }) => [element, pointer]);
    expect(pointers).toContainEqual(['合', '/合/planned']);
    expect(boundPointers(form)).toEqual([
      '/costs/0/item',
      '/costs/0/planned',
      '/costs/0/changed',
      '/costs/0/spent',
      '/小/planned',
      '/小/spent',
      '/合/planned',
      '/合/spent',
    ]);
    expect(
      formElements(form)
        .filter(({ id }) => id === '合')
        .map(({ prefix, height }) => [prefix, height]),
    ).toEqual([
      ['', 9],
      ['', 9],
    ]);
  });

  test('are ruled and labelled on a blank form, without a figure', () => {
    const texts = textsOf(modelOf({ definition: form, data: dataOf(2), mode: 'blank' }));
    expect(texts).toEqual(expect.arrayContaining(['小計', '合計']));
    expect(texts.join('')).not.toContain('1,234');
  });

  test('never stand on a page without a row above them, and no row is lost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 4 }), (rows, count) => {
        const totals = Array.from({ length: count }, (_, index) => total(`${index}`));
        const list = { ...costs, totals };
        const values = Object.fromEntries(totals.map(({ id }) => [id, { planned: 7, spent: 8 }]));
        const model = modelOf({ definition: sampleForm(list), data: { ...dataOf(rows), ...values } });
        const last = textsOf(model, model.pages.length);
        expect(last.filter((text) => text.endsWith('計'))).toHaveLength(count);
        expect(last).toContain(String(Math.max(rows, 1)));
        const items = textsOf(model).filter((text) => text.startsWith('科目') && text !== '科目');
        expect(items).toEqual(dataOf(rows).costs.map(({ item }) => item));
        for (const { y } of runsOf(model).filter((run) => textOf(run).endsWith('計'))) expect(y).toBeLessThan(282);
      }),
    );
  });

  test('follow the words for the end of a list', () => {
    const texts = textsOf(listed(1, { ...costs, minimumRows: 3, closing: '以下余白' }));
    expect(texts.indexOf('以下余白')).toBeLessThan(texts.indexOf('小計'));
  });

  test('are no column of words, where the words for the end of a list stand', () => {
    const columns = costs.columns.map((column) => (column.id === 'costs.spent' ? { ...column, width: 5 } : column));
    const runs = runsOf(listed(1, { ...costs, columns, minimumRows: 3, closing: '以下余白' }));
    const x = (text: string) => runs.find((run) => textOf(run) === text)?.x;
    expect(x('以下余白')).toBe(x('科目1'));
  });

  test('that fit no page stop the print', () => {
    const totals = Array.from({ length: 29 }, (_, index) => total(`${index}`));
    const laidOut = layOut({
      definition: sampleForm({ ...costs, totals }),
      data: {},
      mode: 'filled',
      copy: null,
      typefaces: stack,
    });
    expect(laidOut.findings).toContainEqual({
      code: 'block-does-not-fit',
      path: [],
      severity: 'error',
      detail: { element: 'costs' },
    });
  });

  test('go to the next page with a heading above their list, if that has one row', () => {
    const definition = sampleForm(
      { kind: 'gap', height: 267 - 7 - 14 - 9 },
      { kind: 'heading', id: 'h', text: '経費の内訳' },
      costs,
    );
    const laidOut = layOut({ definition, data: dataOf(1), mode: 'filled', copy: null, typefaces: stack });
    expect(laidOut.findings).toMatchObject([{ code: 'block-does-not-fit', detail: { element: 'h' } }]);
  });
});

describe('a definition of a list', () => {
  const codesOf = (list: ListBlock) => definitionFindings(sampleForm(list)).map(({ code, path }) => [code, ...path]);

  test('without fault has no findings', () => {
    expect(codesOf(costs)).toEqual([]);
  });

  test.each<[fault: string, change: Partial<ListBlock>, id: string]>([
    ['groups over too few columns', { groups: [{ label: '予算', columns: 4 }] }, 'costs'],
    ['a total with a figure too many', { totals: [total('小', { span: 3 })] }, '小'],
    ['a total without a label', { totals: [total('小', { span: 0, fields: costs.columns.map(() => null) })] }, '小'],
  ])('with %s', (_, change, id) => {
    expect(codesOf({ ...costs, ...change })).toEqual([['row-does-not-fill-grid', id]]);
  });

  test('whose total has the id of a column', () => {
    expect(codesOf({ ...costs, totals: [total('costs.item')] })).toEqual([['id-not-unique', 'costs.item']]);
  });

  test('whose total binds what its data do not have', () => {
    const number = { type: 'integer' as const };
    const row = {
      type: 'object' as const,
      properties: { item: { type: 'string' as const }, planned: number, changed: number, spent: number },
    };
    const sums = { type: 'object' as const, properties: { planned: number } };
    const schema = {
      type: 'object' as const,
      properties: { costs: { type: 'array' as const, items: row }, 小: sums, 合: sums },
    };
    expect(definitionFindings(form, { schema }).map(({ path }) => path)).toEqual([['/小/spent'], ['/合/spent']]);
  });
});
