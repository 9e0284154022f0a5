import type { Typeface, TypefaceStack } from '@fukushi-kit/form';

const even: Typeface = {
  name: 'even',
  ascent: 0.88,
  descent: 0.12,
  glyphs: (grapheme) => [{ id: 1, advance: /^[ -~]$/.test(grapheme) ? 0.6 : 1, text: grapheme }],
};

/** A typeface without a file that covers everything: full width 1 em, ASCII a little more than half. */
export const evenTypeface: TypefaceStack = [even];
