import type { OscalProperty } from './oscal-property.ts';

/**
 * Something that was seen: how a control stands, one of the findings, or a waiver without effect.
 *
 * @clause none a shape of OSCAL, not of a source
 */
export interface OscalObservation {
  readonly uuid: string;
  readonly title: string;
  readonly description: string;
  readonly props: readonly OscalProperty[];
  readonly methods: readonly ('EXAMINE' | 'TEST')[];
  readonly types: readonly ['control-objective' | 'finding'];
  readonly 'relevant-evidence'?: readonly { readonly href: string; readonly description: string }[];
  readonly collected: string;
}

/**
 * A reference to an observation.
 *
 * @clause none a shape of OSCAL, not of a source
 */
export interface OscalRelatedObservation {
  readonly 'observation-uuid': string;
}
