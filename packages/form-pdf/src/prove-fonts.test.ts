import { expect, test } from 'vitest';
import { fontFiles } from './font-file.ts';
import { parsedFont } from './parsed-font.ts';
import { proveFonts } from './prove-fonts.ts';

const fonts = fontFiles().map(parsedFont);
const pdf = (...names: string[]) =>
  new TextEncoder().encode(names.map((name) => `<<\n/BaseFont /${name}\n/Type /Font\n>>`).join('\n'));

test('subsets of the fonts of the print pass', () => {
  proveFonts(pdf('BZZZZZ+BIZUDPGothic-Regular', 'CZZZZZ+NotoSansJP-Regular'), fonts);
});

test.each(['Helvetica', 'BZZZZZ+Helvetica', 'BIZUDPGothic-Regular', 'ZapfDingbats'])('%s does not', (name) => {
  const written = pdf('BZZZZZ+BIZUDPGothic-Regular', name);
  expect(() => proveFonts(written, fonts)).toThrow(`The font ${name} got into the print`);
});
