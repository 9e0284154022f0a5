import { filled } from './filled.ts';
import type { OscalLink, OscalMetadata } from './model/oscal-metadata.ts';
import type { OscalProperty } from './model/oscal-property.ts';
import { oscalMarkup } from './oscal-markup.ts';
import { oscalVersion } from './oscal-namespace.ts';
import { writtenTime } from './oscal-occasion.ts';

interface Told {
  readonly title: string;
  readonly modified: string;
  readonly version: string;
  readonly props?: readonly OscalProperty[];
  readonly links?: readonly OscalLink[];
}

/** What a document tells about itself. */
export function metadataOf({ title, modified, version, props = [], links = [] }: Told): OscalMetadata {
  return {
    title: oscalMarkup(title),
    'last-modified': writtenTime(modified),
    version,
    'oscal-version': oscalVersion,
    ...filled('props', props),
    ...filled('links', links),
  };
}
