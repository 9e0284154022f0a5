import type { ParsedFont } from './parsed-font.ts';

const ENTRY = '/BaseFont /';

/**
 * Throws if a written PDF holds any font other than subsets of these: PDFKit puts a Latin standard font in where it
 * does not know better, and then a name is printed in wrong letters.
 */
export function proveFonts(pdf: Uint8Array, fonts: readonly ParsedFont[]): void {
  const expected = new Set(fonts.map((font) => font.postscriptName.replaceAll(' ', '_')));
  const stranger = baseFonts(pdf).find((name) => !/^[A-Z]{6}\+/.test(name) || !expected.has(name.slice(7)));
  if (stranger !== undefined) throw new Error(`The font ${stranger} got into the print without being asked for`);
}

function baseFonts(pdf: Uint8Array): string[] {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const names: string[] = [];
  for (let at = bytes.indexOf(ENTRY); at !== -1; at = bytes.indexOf(ENTRY, at + 1)) {
    const rest = bytes.toString('latin1', at + ENTRY.length, at + ENTRY.length + 127);
    names.push(/^[^\s/<>[\]()]*/.exec(rest)?.[0] ?? '');
  }
  return names;
}
