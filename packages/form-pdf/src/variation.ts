/** The part of a parsed font that lists variation sequences (異体字セレクタ, cmap format 14). */
export interface VariationTable {
  readonly version: number;
  readonly varSelectors?: { toArray(): readonly VariationSelector[] };
}

interface VariationSelector {
  readonly varSelector: number;
  readonly defaultUVS: readonly { readonly startUnicodeValue: number; readonly additionalCount: number }[] | null;
  readonly nonDefaultUVS: readonly { readonly unicodeValue: number; readonly glyphID: number }[] | null;
}

/** How a font draws a base with a selector: as the plain base, as a glyph of its own, or not at all. */
export type Variation = 'plain' | number | null;

/** Looks variation sequences up. A pair that the table does not name is not covered, even where the base is. */
export function variationLookUp(tables: readonly VariationTable[]): (base: number, selector: number) => Variation {
  const pairs = new Map<number, Map<number, number>>();
  const plain = new Map<number, VariationSelector['defaultUVS']>();
  for (const selector of tables.find((table) => table.version === 14)?.varSelectors?.toArray() ?? []) {
    pairs.set(selector.varSelector, new Map(selector.nonDefaultUVS?.map((pair) => [pair.unicodeValue, pair.glyphID])));
    plain.set(selector.varSelector, selector.defaultUVS);
  }
  return (base, selector) => {
    const glyph = pairs.get(selector)?.get(base);
    if (glyph !== undefined) return glyph;
    const isPlain = plain
      .get(selector)
      ?.some((range) => base >= range.startUnicodeValue && base <= range.startUnicodeValue + range.additionalCount);
    return isPlain ? 'plain' : null;
  };
}
