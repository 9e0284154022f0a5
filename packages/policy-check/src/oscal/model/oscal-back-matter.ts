import type { OscalProperty } from './oscal-property.ts';

/**
 * Something that a document refers to by `#` and the UUID: a book of evidence, or a source.
 *
 * @clause none a shape of OSCAL, not of a source
 */
export interface OscalResource {
  readonly uuid: string;
  readonly title: string;
  readonly description?: string;
  readonly props?: readonly OscalProperty[];
  readonly citation?: { readonly text: string };
}

/**
 * The end of a document, where what it refers to is named.
 *
 * @clause none a shape of OSCAL, not of a source
 */
export interface OscalBackMatter {
  readonly resources: readonly OscalResource[];
}
