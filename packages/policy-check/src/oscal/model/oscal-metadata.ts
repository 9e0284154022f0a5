import type { OscalProperty } from './oscal-property.ts';

/**
 * A link to another document of the set, or within the document (`#`).
 *
 * @clause none a shape of OSCAL, not of a source
 */
export interface OscalLink {
  readonly href: string;
  readonly rel: string;
}

/**
 * What every document tells about itself.
 *
 * @clause none a shape of OSCAL, not of a source
 */
export interface OscalMetadata {
  readonly title: string;
  readonly 'last-modified': string;
  readonly version: string;
  readonly 'oscal-version': string;
  readonly props?: readonly OscalProperty[];
  readonly links?: readonly OscalLink[];
}
