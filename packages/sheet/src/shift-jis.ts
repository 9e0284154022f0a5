import iconv from 'iconv-lite';

const CODE_PAGE = 'cp932';

/** What stands for a character that Shift_JIS does not have, where that was asked for (geta mark, 〓). */
const GETA = '〓';

const known = new Map<string, boolean>();

/**
 * The characters of a text that Shift_JIS (Windows code page 932) cannot write, each once, in order: variation selectors,
 * 𠮷, and also 〜 (U+301C) and − (U+2212), whose look-alikes (～ U+FF5E, － U+FF0D) it has. Nothing is exchanged silently.
 *
 * @clause none a matter of character sets
 *
 * @example
 * import { shiftJisLosses } from '@fukushi-kit/sheet';
 * shiftJisLosses('髙橋 﨑') // => []
 * shiftJisLosses('𠮷田〜辻') // => ['𠮷', '〜']
 */
export function shiftJisLosses(text: string): string[] {
  return [...new Set(text)].filter((character) => !isWritable(character));
}

/** Whether a character comes back as it was; found out once for each. */
function isWritable(character: string): boolean {
  const told = known.get(character);
  if (told !== undefined) return told;
  const isKept = iconv.decode(iconv.encode(character, CODE_PAGE), CODE_PAGE) === character;
  known.set(character, isKept);
  return isKept;
}

/** The bytes of a text in Shift_JIS; what it does not have becomes 〓. */
export function shiftJisBytes(text: string): Uint8Array {
  const writable = Array.from(text, (character) => (isWritable(character) ? character : GETA)).join('');
  return iconv.encode(writable, CODE_PAGE);
}

/** The text of bytes in Shift_JIS, or `null` where they are none. */
export function shiftJisText(bytes: Uint8Array): string | null {
  const text = iconv.decode(Buffer.from(bytes), CODE_PAGE);
  return text.includes('\uFFFD') ? null : text;
}
