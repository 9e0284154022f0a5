import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { table } from './table.ts';

test('columns align for full-width, half-width and variation sequences alike', () => {
  expect(
    table([
      ['番号', '氏名', '判定'],
      ['1', '辻\u{E0100} 花子', '対象'],
      ['10', 'ｱｲ', '未決'],
    ]),
  ).toBe(['番号  氏名     判定', '1     辻\u{E0100} 花子  対象', '10    ｱｲ       未決'].join('\n'));
});

test('every second column starts at one place', () => {
  const word = fc.stringMatching(/^[a-zア-ン漢字ｱ-ﾝ]{1,8}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.constant('|')), { minLength: 1 }), (rows) => {
      const starts = table(rows)
        .split('\n')
        .map((line) => stringWidth(line.slice(0, line.indexOf('|'))));
      expect(new Set(starts).size).toBe(1);
    }),
  );
});
