const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });

// Kana, ideographs, ASCII, blanks and numbers in circles without anything that joins: one code unit is one grapheme.
const PLAIN = /^[\n\u0020-\u007e\u2460-\u24ff\u3000-\u3029\u3030-\u3098\u309b-\u30ff\u3400-\u9fff\uff01-\uff60]*$/;

/**
 * The graphemes (書記素) of a text in order: a base with its variation selector or combining mark is one.
 *
 * Joined they give the text back unchanged; nothing is normalised.
 *
 * @clause none Unicode UAX 29
 *
 * @example
 * import { graphemes } from '@fukushi-kit/form';
 * graphemes('辻\u{E0100}花') // => ['辻\u{E0100}', '花']
 * graphemes('ﾊﾟﾋﾟ') // => ['ﾊﾟ', 'ﾋﾟ']
 */
export function graphemes(text: string): string[] {
  if (PLAIN.test(text)) return text.split('');
  return Array.from(segmenter.segment(text), (segment) => segment.segment);
}
