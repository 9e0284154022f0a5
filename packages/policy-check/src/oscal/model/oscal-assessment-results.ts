import type { OscalBackMatter } from './oscal-back-matter.ts';
import type { OscalFinding } from './oscal-finding.ts';
import type { OscalMetadata } from './oscal-metadata.ts';
import type { OscalObservation } from './oscal-observation.ts';
import type { OscalProperty } from './oscal-property.ts';
import type { OscalRisk } from './oscal-risk.ts';
import type { OscalReviewedControls } from './oscal-selection.ts';

/**
 * The one result of a check.
 *
 * @clause none a shape of OSCAL, not of a source
 */
export interface OscalResult {
  readonly uuid: string;
  readonly title: string;
  readonly description: string;
  readonly start: string;
  readonly end: string;
  readonly props: readonly OscalProperty[];
  readonly 'reviewed-controls': OscalReviewedControls;
  readonly observations: readonly OscalObservation[];
  readonly risks?: readonly OscalRisk[];
  readonly findings?: readonly OscalFinding[];
}

/**
 * How all controls stand (点検の結果) as OSCAL `assessment-results`.
 *
 * @clause none a shape of OSCAL, not of a source
 */
export interface OscalAssessmentResults {
  readonly 'assessment-results': {
    readonly uuid: string;
    readonly metadata: OscalMetadata;
    readonly 'import-ap': { readonly href: string };
    readonly results: readonly [OscalResult];
    readonly 'back-matter'?: OscalBackMatter;
  };
}
