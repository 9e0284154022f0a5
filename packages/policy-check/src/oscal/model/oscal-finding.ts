import type { OscalRelatedObservation } from './oscal-observation.ts';
import type { OscalProperty } from './oscal-property.ts';

/**
 * How a control was found: satisfied or not, and why.
 *
 * @clause none a shape of OSCAL, not of a source
 */
export interface OscalFinding {
  readonly uuid: string;
  readonly title: string;
  readonly description: string;
  readonly props: readonly OscalProperty[];
  readonly target: {
    readonly type: 'statement-id';
    readonly 'target-id': string;
    readonly status: OscalStatus;
  };
  readonly 'related-observations': readonly OscalRelatedObservation[];
  readonly 'related-risks'?: readonly { readonly 'risk-uuid': string }[];
}

/**
 * The status of a finding; OSCAL knows no other states.
 *
 * @clause none a shape of OSCAL, not of a source
 */
export interface OscalStatus {
  readonly state: 'satisfied' | 'not-satisfied';
  readonly reason: 'pass' | 'fail' | 'other';
}
