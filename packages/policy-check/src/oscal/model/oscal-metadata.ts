import type { OscalProperty } from './oscal-property.ts';

/**
 * A link within the document (`#`), or to another document of the set: there `rel` names its kind, since OSCAL keeps
 * `reference` for whole addresses.
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
