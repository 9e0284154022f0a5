import { readFileSync } from 'node:fs';
import { create } from '@cantoo/fontkit';
import type { FontFile } from './font-file.ts';
import type { VariationTable } from './variation.ts';

/** What layout and drawing need of a parsed TrueType font. PDFKit takes it as it is and subsets it. */
export interface ParsedFont {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly cmap: { readonly tables: readonly { readonly table: VariationTable }[] };
  readonly directory: {
    readonly tables: Readonly<Record<string, { readonly offset: number; readonly length: number }>>;
  };
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): { readonly id: number; readonly advanceWidth: number };
  getGlyph(id: number): { readonly advanceWidth: number; readonly path: { toSVG(): string } };
}

const parsed = new Map<string, ParsedFont>();

/**
 * The font of a file, read once per process; documents share it and subset it each on their own. Throws an `Error` that
 * names the font if the file cannot be read, is cut off or has no TrueType outlines.
 */
export function parsedFont(file: FontFile): ParsedFont {
  const known = parsed.get(file.path);
  if (known !== undefined) return known;
  const font = parse(file);
  parsed.set(file.path, font);
  return font;
}

function parse(file: FontFile): ParsedFont {
  try {
    const bytes = readFileSync(file.path);
    const font = create(bytes) as unknown as ParsedFont;
    const tables = font.directory.tables;
    if (tables['glyf'] === undefined) throw new TypeError('The file has no TrueType outlines');
    if (Object.values(tables).some(({ offset, length }) => offset + length > bytes.length)) {
      throw new RangeError('The file is cut off');
    }
    return font;
  } catch (cause) {
    throw new Error(`The font ${file.name} cannot be read`, { cause });
  }
}
