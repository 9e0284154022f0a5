import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stack } from '../test/fixed-typeface.ts';
import { type Cluster, itemize } from './itemize.ts';
import { breakLines } from './kinsoku.ts';

const clustersOf = (text: string): Cluster[] =>
  itemize(text, stack).filter((item): item is Cluster => 'advance' in item);

const linesOf = (text: string, width: number): string[] => {
  const clusters = clustersOf(text);
  return breakLines(clusters, width).lines.map(({ start, end }) =>
    clusters
      .slice(start, end)
      .map((cluster) => cluster.text)
      .join(''),
  );
};

describe('lines by kinsoku (禁則)', () => {
  test.each<[reason: string, text: string, width: number, lines: string[]]>([
    ['a line is filled to its width', 'あいうえおか', 3, ['あいう', 'えおか']],
    ['a full stop takes its neighbour with it', 'あいう。え', 3, ['あい', 'う。え']],
    ['a comma too', 'あいう、え', 3, ['あい', 'う、え']],
    ['and the full-width Latin ones of Kashiwa', 'あいう，え．', 3, ['あい', 'う，', 'え．']],
    ['a closing bracket', 'あ「い」う', 3, ['あ', '「い」', 'う']],
    ['an opening bracket never ends a line', 'あい「う」', 3, ['あい', '「う」']],
    ['two closing brackets in a row', 'あい（う））え', 5, ['あい', '（う））え']],
    ['small kana', 'あいきゃく', 3, ['あい', 'きゃく']],
    ['the mark of prolongation', 'あいカード', 3, ['あい', 'カード']],
    ['the mark of repetition', 'あい人々が', 3, ['あい', '人々が']],
    ['half-width stops', 'ｱｲｳｴｵ｡', 2.5, ['ｱｲｳｴ', 'ｵ｡']],
    ['doubled dashes stay together', 'あい――う', 3, ['あい', '――う']],
    ['a word stays whole', 'あいう CareManager え', 6, ['あいう', 'CareManager', 'え']],
    ['a number stays whole', '料金は12,345円', 5, ['料金は', '12,345円']],
    ['a telephone number stays whole', '電話0467-82-1111へ', 7, ['電話', '0467-82-1111へ']],
    ['in full width too', '電話０４６７－８２', 7, ['電話', '０４６７－８２']],
    ['an address of e-mail stays whole', '宛先 mihon@example.jp です', 8, ['宛先', 'mihon@example.jp', 'です']],
    ['a sign of currency stays with its number', 'あい￥100', 3, ['あい', '￥100']],
    ['a word wider than the line is cut, without a hyphen', 'abcdefgh', 2, ['abcd', 'efgh']],
    ['cut so that no stop begins the next line', 'abcdef。', 3, ['abcde', 'f。']],
    ['a given line break stays', 'あ\nいう', 3, ['あ', 'いう']],
    ['an empty line stays', 'あ\n\nい', 3, ['あ', '', 'い']],
    ['spaces at the end of a line are left out', 'あいう　えお', 3, ['あいう', 'えお']],
    ['spaces within a name stay', '見本　太郎', 9, ['見本　太郎']],
    ['a bracket before a space does not end a line either', 'あい（ う', 3.5, ['あい', '（ う']],
  ])('%s', (_, text, width, lines) => {
    expect(linesOf(text, width)).toEqual(lines);
  });

  const japanese = fc
    .array(fc.constantFrom(...'あいう漢字。、，．」）「（ー々ッょ１２'.split(''), 'a1@-', '　', '\n', '辻\u{E0100}'), {
      maxLength: 60,
    })
    .map((parts) => parts.join(''));

  test('lines put together are the text, whatever the width', () => {
    fc.assert(
      fc.property(japanese, fc.integer({ min: 1, max: 20 }), (text, width) => {
        expect(linesOf(text, width).join('').replaceAll('　', '')).toBe(text.replaceAll(/[\n　]/g, ''));
      }),
    );
  });

  test('no line begins with a stop or ends with an opening bracket, unless a part had to be cut or the text breaks there', () => {
    fc.assert(
      fc.property(japanese, fc.integer({ min: 4, max: 20 }), (text, width) => {
        const solid = text.replaceAll('\n', '');
        const clusters = clustersOf(solid);
        fc.pre(!breakLines(clusters, width).forced);
        const lines = linesOf(solid, width);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[。、，．」）ー々ッょ]/);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[「（]$/);
      }),
    );
  });

  test('no line is wider than the room', () => {
    fc.assert(
      fc.property(japanese, fc.integer({ min: 1, max: 20 }), (text, width) => {
        for (const line of breakLines(clustersOf(text), width).lines) expect(line.width).toBeLessThanOrEqual(width);
      }),
    );
  });
});
