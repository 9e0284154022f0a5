import { expect, test } from 'vitest';
import { oscalMarkup, oscalParagraphs } from './oscal-markup.ts';

test.each([
  ['共用IDの承認がありません。', '共用IDの承認がありません。'],
  ['ID-06、ID-07 ほか2件', 'ID-06、ID-07 ほか2件'],
  ['*', '\\*'],
  ['[a](b)', '\\[a\\](b)'],
  ['{{ insert: param, x }}', '\\{\\{ insert: param, x \\}\\}'],
  ['<br> a_b ~1~ C:\\d', '\\<br\\> a\\_b \\~1\\~ C:\\\\d'],
])('a plain text stays what it is: %s', (text, markup) => {
  expect(oscalMarkup(text)).toBe(markup);
});

test('several lines are several paragraphs', () => {
  expect(oscalParagraphs(['一', '二*'])).toBe('一\n\n二\\*');
});
