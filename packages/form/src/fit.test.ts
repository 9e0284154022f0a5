import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stack } from '../test/fixed-typeface.ts';
import { fitLabel, fitText, heightOf, linesIn } from './fit.ts';
import { type Cluster, itemize } from './itemize.ts';
import { POINT } from './points.ts';

const clustersOf = (text: string): Cluster[] =>
  itemize(text, stack).filter((item): item is Cluster => 'advance' in item);

const fit = (text: string, width: number, height: number, cutsWords = false) =>
  fitText(clustersOf(text), { width, height, nominal: 10, minimum: 7, cutsWords });

const em = (ems: number, size: number): number => ems * size * POINT;

describe('text fits its room', () => {
  test('at its own size where it can', () => {
    expect(fit('あいうえお', em(5, 10), 5)).toMatchObject({ size: 10, lines: [{ width: 5 }] });
  });

  test('smaller by half points where it must', () => {
    expect(fit('あいうえお', em(5, 8.5) + 0.01, em(1.2, 10))).toMatchObject({ size: 8.5, lines: [{ width: 5 }] });
  });

  test('on two lines where the height allows, before it is made smaller', () => {
    expect(fit('あいうえお', em(4, 10), heightOf(2, 10))).toMatchObject({ size: 10, lines: [{}, {}] });
  });

  test('not at all below its minimum', () => {
    expect(fit('あいうえお', em(4.9, 7), em(1.2, 10))).toBeNull();
  });

  test('a telephone number is made smaller, and never cut', () => {
    expect(fit('0467-82-1111', em(6, 8), heightOf(3, 10))).toMatchObject({ size: 8, forced: false });
    expect(fit('0467-82-1111', em(5, 7), heightOf(3, 10))).toBeNull();
  });

  test('a long word in running text is cut only when no size holds it whole', () => {
    expect(fit('0467-82-1111', em(6, 8), heightOf(3, 10), true)).toMatchObject({ size: 8, forced: false });
    expect(fit('0467-82-1111', em(5, 7), heightOf(3, 10), true)).toMatchObject({ size: 10, forced: true });
  });

  const linesOf = (text: string, width: number, height: number) => {
    const fitted = fit(text, width, height);
    const clusters = clustersOf(text);
    return {
      size: fitted?.size,
      lines: fitted?.lines.map(({ start, end }) =>
        clusters
          .slice(start, end)
          .map((cluster) => cluster.text)
          .join(''),
      ),
    };
  };

  test.each([
    ['夫（同居）', em(3.5, 10), { size: 8.5, lines: ['夫', '（同居）'] }],
    ['長男の妻（隣に住む）', em(5.5, 10), { size: 9, lines: ['長男の妻', '（隣に住む）'] }],
    ['夫（市外の施設に入所中）', em(9, 10), { size: 10, lines: ['夫（市外の施設に入', '所中）'] }],
  ])('a short word in brackets is made smaller before it is broken: %s', (text, width, expected) => {
    expect(linesOf(text, width, heightOf(2, 10))).toEqual(expected);
  });

  test('a word in brackets that fits whole in no size is broken rather than lost', () => {
    expect(linesOf('夫（同居）', em(2, 10), heightOf(4, 10))).toEqual({ size: 10, lines: ['夫', '（同', '居）'] });
  });

  test.each([
    ['浸水深一米以上二米未満', 10, ['浸水深一米以上二米', '未満']],
    ['あいうえおかきくけこ。', 9, ['あいうえおかきく', 'けこ。']],
    ['あいうえおかきく\nけ', 9, ['あいうえおかきく', 'け']],
  ])('no single character is left on the last line: %s', (text, width, lines) => {
    expect(linesOf(text, em(width, 10), heightOf(2, 10))).toEqual({ size: 10, lines });
  });

  const label = (text: string, width: number, height: number, evenly = true) => {
    const clusters = clustersOf(text);
    const fitted = fitLabel(clusters, { width, height, nominal: 10, minimum: 7, cutsWords: false }, evenly);
    const lines = fitted?.lines.map(({ start, end }) =>
      clusters
        .slice(start, end)
        .map((cluster) => cluster.text)
        .join(''),
    );
    return { size: fitted?.size, lines };
  };

  test('a label is made a little smaller rather than broken', () => {
    expect(label('生年月日', em(4, 9), 20)).toEqual({ size: 9, lines: ['生年月日'] });
  });

  test('a label in its middle is broken into even lines, one at the left like running text', () => {
    const sentence = '業務端末を外の網に接続していない';
    expect(label(sentence, em(11, 7), heightOf(2, 7)).lines).toEqual(['業務端末を外の網', 'に接続していない']);
    expect(label(sentence, em(11, 7), heightOf(2, 7), false).lines).toEqual(['業務端末を外の網に接続', 'していない']);
  });

  test('a label keeps the lines that its author gave it', () => {
    expect(label('避難経路及び\nその他の事項', em(6, 8.5), 20)).toEqual({
      size: 8.5,
      lines: ['避難経路及び', 'その他の事項'],
    });
  });

  test('a label that must be broken is broken into even lines', () => {
    expect(label('福祉専門職等の所見', em(7, 10), 20)).toEqual({ size: 10, lines: ['福祉専門職', '等の所見'] });
  });

  test('a label that fits in no way does not fit', () => {
    expect(label('福祉専門職等の所見', em(4, 7), 4)).toEqual({ size: undefined, lines: undefined });
  });

  test('as many lines stand in a height as take it up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 7, max: 16, noNaN: true }), (lines, size) => {
        expect(linesIn(heightOf(lines, size), size)).toBe(lines);
      }),
    );
  });
});
