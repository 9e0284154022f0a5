import type { OscalRelatedObservation } from './oscal-observation.ts';
import type { OscalProperty } from './oscal-property.ts';

/**
 * A waiver (例外措置) that lets a breach pass for a time.
 *
 * @clause none a shape of OSCAL, not of a source
 */
export interface OscalMitigatingFactor {
  readonly uuid: string;
  readonly description: string;
  readonly props: readonly OscalProperty[];
}

/**
 * What follows from a breach: `open`, or `deviation-approved` while the city lets it pass.
 *
 * @clause none a shape of OSCAL, not of a source
 */
export interface OscalRisk {
  readonly uuid: string;
  readonly title: string;
  readonly description: string;
  readonly statement: string;
  readonly props: readonly OscalProperty[];
  readonly status: 'open' | 'deviation-approved';
  readonly 'mitigating-factors'?: readonly OscalMitigatingFactor[];
  readonly deadline?: string;
  readonly 'related-observations': readonly OscalRelatedObservation[];
}
