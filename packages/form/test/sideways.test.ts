import { describe, expect, test } from 'vitest';
import type { FormDefinition, ListBlock } from '../src/definition.ts';
import { definitionFindings } from '../src/index.ts';
import { stack } from './fixed-typeface.ts';
import { endOf, modelOf, runsOf, textOf, textsOf } from './page-text.ts';
import { sampleForm } from './sample-form.ts';

const visits: ListBlock = {
  kind: 'list',
  id: 'visits',
  caption: '訪問状況一覧表',
  bind: '/visits',
  frame: 'thick',
  rowHeight: 10,
  minimumRows: 3,
  clauses: [],
  columns: [
    {
      id: 'visits.note',
      width: 1,
      label: '記録',
      field: {
        kind: 'text',
        bind: '/note',
        label: '記録',
        clauses: [],
        lines: 2,
        fit: { minimum: 7, over: 'sheet' },
      },
    },
  ],
};

const upright = sampleForm({
  kind: 'title',
  id: 'title',
  controlNumber: { label: '整理番号', bind: '/number' },
});
const form: FormDefinition = {
  ...upright,
  sheets: [...upright.sheets, { id: 'sheet-2', orientation: 'sideways', blocks: [visits] }],
};
const note = (index: number) => ({ note: index === 0 ? 'とても長い記録。'.repeat(200) : `N${index}` });
const data = { number: 'C-0001', visits: Array.from({ length: 40 }, (_, index) => note(index)) };
const printed = modelOf({ definition: form, data, copy: 'original' });

describe('a sheet that lies sideways', () => {
  test('is drawn on A4 sideways, the sheets before it and 別紙 upright', () => {
    expect(printed.pages.map(({ width, height }) => `${width} by ${height}`)).toEqual([
      '210 by 297',
      '297 by 210',
      '297 by 210',
      '297 by 210',
      '210 by 297',
    ]);
  });

  test('has 267 by 175 mm for blocks, below the two holes of its upper edge', () => {
    const frames = printed.pages
      .slice(1, 3)
      .map(({ items }) =>
        items.flatMap((item) => (item.kind === 'rule' && item.weight === 1.5 ? [item.from, item.to] : [])),
      );
    for (const frame of frames) {
      const [xs, ys] = [frame.map(([x]) => Math.round(x)), frame.map(([, y]) => Math.round(y))];
      expect([Math.min(...xs), Math.max(...xs)]).toEqual([15, 282]);
      expect(Math.min(...ys)).toBe(20);
      expect(Math.max(...ys)).toBeLessThanOrEqual(195);
    }
  });

  test('goes on over pages that lie sideways, and loses none of its rows', () => {
    const numbers = textsOf(printed).filter((text) => /^N\d+$/.test(text));
    expect(numbers).toEqual(Array.from({ length: 39 }, (_, index) => `N${index + 1}`));
    for (const page of [2, 3, 4]) expect(textsOf(printed, page)).toContain('記録');
  });

  test('says on every page whose it is: at the head, in the footer and in the mark of the copy', () => {
    for (const page of [2, 3, 4]) {
      const runs = runsOf(printed, page);
      const told = runs.filter((run) => textOf(run).includes('C-0001'));
      expect(told.map(({ y }) => (y < 20 ? 'head' : y > 195 ? 'foot' : 'body'))).toEqual(['head', 'foot']);
      expect(textsOf(printed, page).filter((text) => text.includes('正本'))).toHaveLength(2);
      expect(Math.max(...runs.map(endOf))).toBeLessThan(282.01);
      expect(Math.min(...runs.map(({ x }) => x))).toBeGreaterThanOrEqual(15);
      expect(Math.max(...runs.map(({ y }) => y))).toBeLessThan(206);
    }
  });

  test('keeps its head out of the holes, which reach 15 mm from the edge', () => {
    const heads = [2, 3, 4].flatMap((page) => runsOf(printed, page).filter(({ y }) => y < 20));
    const holes = [108.5, 188.5];
    for (const run of heads) {
      const top = run.y - 0.88 * run.size * (25.4 / 72);
      const misses = holes.every((hole) => endOf(run) < hole - 3.5 || run.x > hole + 3.5);
      expect(top > 15 || misses).toBe(true);
    }
  });

  test('holds what is 175 mm high, and not more', () => {
    const grid = (height: number) => ({
      ...form,
      sheets: [
        {
          id: 'sheet',
          orientation: 'sideways' as const,
          blocks: [
            { kind: 'gap' as const, height: 5 },
            {
              kind: 'grid' as const,
              id: 'grid',
              caption: '表',
              frame: 'thin' as const,
              columns: [1],
              rows: [{ height, cells: [{ id: 'cell', content: { kind: 'empty' as const } }] }],
            },
          ],
        },
      ],
    });
    expect(definitionFindings(grid(170), { typefaces: stack })).toEqual([]);
    expect(definitionFindings(grid(171), { typefaces: stack })).toMatchObject([{ code: 'blank-does-not-fit' }]);
  });
});
