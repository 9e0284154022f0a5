import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atPhrases } from '../src/drafting/at-phrases.ts';

test.each([
  ['管理責任者を特定している。', 18, ['管理責任者を特定している。']],
  ['業務に従事する者（従事者）を特定している。', 18, ['業務に従事する者', '（従事者）を特定している。']],
  ['証明書の数量が、台帳の数量と合っている。', 18, ['証明書の数量が、', '台帳の数量と合っている。']],
  ['情報システムに不正プログラムを入れていない。', 18, ['情報システムに', '不正プログラムを入れていない。']],
  [
    '持ち出した資料等が、全て戻っているか、市や本人に渡されている。',
    18,
    ['持ち出した資料等が、', '全て戻っているか、', '市や本人に渡されている。'],
  ],
])('%s breaks where a phrase ends', (text, room, lines) => {
  expect(atPhrases(text, room).split('\n')).toEqual(lines);
});

test('no character is lost, no line is longer than the room, and none begins with a stop', () => {
  const letter = fc.constantFrom(...'個人情報取扱いのをにはッー・、。（）「」A1');
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 40 }), fc.integer({ min: 12, max: 20 }), (letters, room) => {
      const text = letters.join('');
      const lines = atPhrases(text, room).split('\n');
      expect(lines.join('')).toBe(text);
      if (lines.length === 1) return;
      for (const line of lines) expect(Array.from(line).length).toBeLessThanOrEqual(room);
      for (const line of lines) expect(line).not.toMatch(/^[、。）」・ーッ]/);
    }),
    { numRuns: 60 },
  );
});
