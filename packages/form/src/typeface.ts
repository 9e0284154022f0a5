/**
 * One drawn shape: which glyph of which typeface, how far it moves the pen (in em), and the text it stands for.
 *
 * @clause none a shape of this project, not of a source
 */
export interface Glyph {
  readonly id: number;
  readonly advance: number;
  /** The characters as they stand in the data; variation selectors and combining marks included. */
  readonly text: string;
}

/**
 * What the layout must know of a typeface, and no more, so that it needs no font file and no renderer.
 * The renderer supplies it from the same file that it draws with.
 *
 * @clause none a shape of this project, not of a source
 */
export interface Typeface {
  /** The name under which the renderer knows it. */
  readonly name: string;
  /** Height above and below the baseline of the text box that is centred in a line, in em. */
  readonly ascent: number;
  readonly descent: number;
  /**
   * The glyphs of one grapheme cluster, or `null` if any part of it is not covered: a base with its variation
   * selector counts as one thing, and a typeface that has only the base does not cover it.
   */
  glyphs(grapheme: string): readonly Glyph[] | null;
}

/**
 * Typefaces in the order in which they are tried.
 *
 * @clause none a shape of this project, not of a source
 */
export type TypefaceStack = readonly [Typeface, ...Typeface[]];
