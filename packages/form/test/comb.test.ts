import { describe, expect, test } from 'vitest';
import type { CombField } from '../src/field.ts';
import { type LaidOut, layOut } from '../src/index.ts';
import { stack } from './fixed-typeface.ts';
import { endOf, modelOf, runsOf, textOf, textsOf } from './page-text.ts';
import { sampleForm } from './sample-form.ts';

const registration: CombField = { kind: 'comb', bind: '/number', label: '登録番号', clauses: [], cells: 14 };

const formWith = (content: CombField, height = 9) =>
  sampleForm({
    kind: 'grid',
    id: 'grid',
    caption: '表',
    frame: 'thin',
    columns: [1],
    rows: [{ height, cells: [{ id: 'number', content }] }],
  });
const boxesOf = (content: CombField, data: unknown = {}) => {
  const rules = modelOf({ definition: formWith(content), data }).pages[0]?.items ?? [];
  return rules.flatMap((item) =>
    item.kind === 'rule' && item.from[0] === item.to[0] && item.from[1] > 15 ? [item.from[0]] : [],
  );
};
const written = (content: CombField, data: unknown) =>
  runsOf(modelOf({ definition: formWith(content), data })).filter(({ layer, y }) => layer === 'value' && y < 280);
const asked = (content: CombField, data: unknown, height?: number): LaidOut =>
  layOut({ definition: formWith(content, height), data, mode: 'filled', copy: null, typefaces: stack });

describe('a number with a box for each character', () => {
  test('has each character in the middle of its own box, from the left', () => {
    const runs = written(registration, { number: 'T123' });
    expect(runs.map(textOf)).toEqual(['T', '1', '2', '3']);
    const middles = runs.map((run) => (run.x + endOf(run)) / 2);
    const boxes = boxesOf(registration);
    for (const [index, middle] of middles.entries()) {
      expect(middle).toBeCloseTo(((boxes[index] ?? 0) + (boxes[index + 1] ?? 0)) / 2, 2);
    }
  });

  test('that belongs at the right fills its last boxes', () => {
    const account: CombField = { ...registration, cells: 7, align: 'right' };
    const boxes = boxesOf(account);
    const runs = written(account, { number: '12345' });
    expect(boxes).toHaveLength(8);
    expect(runs[0]?.x).toBeGreaterThan(boxes[2] ?? Number.NaN);
    expect(runs[0]?.x).toBeLessThan(boxes[3] ?? Number.NaN);
    expect(boxes.at(-1)).toBeCloseTo(195 - 1.2, 2);
  });

  test('has boxes of 6 mm where there is room, and smaller type where there is not', () => {
    const widths = (cells: number) => {
      const boxes = boxesOf({ ...registration, cells });
      return Math.round(((boxes[1] ?? 0) - (boxes[0] ?? 0)) * 100) / 100;
    };
    expect([widths(14), widths(48)]).toEqual([6, 3.6]);
    const sizes = [14, 48].map((cells) => written({ ...registration, cells }, { number: 'T1' })[0]?.size);
    expect(sizes).toEqual([10, 8]);
  });

  test('whose boxes would be too narrow for 7 points stops the print of every record, blank ones too', () => {
    expect(asked({ ...registration, cells: 60 }, {}).findings).toMatchObject([{ code: 'label-does-not-fit' }]);
  });

  test('has empty boxes on a blank form', () => {
    const blank = modelOf({ definition: formWith(registration), mode: 'blank', data: { number: 'T1' } });
    expect(textsOf(blank).join('')).not.toContain('T1');
    expect(boxesOf(registration)).toHaveLength(15);
  });

  test.each([
    ['a half-width kana and its voicing mark in a box each', 'ﾊﾟｲ', ['ﾊ', 'ﾟ', 'ｲ']],
    ['a full-width kana in one box', 'パイ', ['パ', 'イ']],
    ['a blank in a box of its own', 'ｶ)ﾐﾎﾝ ｶ', ['ｶ', ')', 'ﾐ', 'ﾎ', 'ﾝ', ' ', 'ｶ']],
    ['a number as its digits', 1234567, ['1', '2', '3', '4', '5', '6', '7']],
  ])('takes %s', (_, number, characters) => {
    expect(written(registration, { number }).map(textOf)).toEqual(characters);
  });

  test.each<[what: string, number: unknown, code: string]>([
    ['more characters than boxes', 'T12345678901234', 'text-does-not-fit'],
    ['more half-width kana than boxes', 'ﾊﾟ'.repeat(8), 'text-does-not-fit'],
    ['a line break', 'T1\n2', 'text-does-not-fit'],
    ['a character that no typeface has', 'T1👪', 'glyph-missing'],
    ['what is no text', ['T1'], 'not-text'],
  ])('with %s stops the print', (_, number, code) => {
    const { ok, findings } = asked(registration, { number });
    expect(ok).toBe(false);
    expect(findings).toMatchObject([{ code, path: ['number'], detail: { element: 'number' } }]);
    expect(JSON.stringify(findings)).not.toContain('T1');
  });

  test('is traced to its boxes', () => {
    const { trace } = modelOf({ definition: formWith(registration), data: { number: 'T1' } });
    expect(trace).toMatchObject([{ element: 'number', pointer: '/number', page: 1 }]);
    expect(trace[0]?.box[2]).toBeCloseTo(14 * 6, 5);
  });
});
