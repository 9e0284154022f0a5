import type { OscalBackMatter } from './oscal-back-matter.ts';
import type { OscalMetadata } from './oscal-metadata.ts';
import type { OscalReviewedControls } from './oscal-selection.ts';

/**
 * Which controls are to be checked (点検計画) as OSCAL `assessment-plan`.
 *
 * @clause none a shape of OSCAL, not of a source
 */
export interface OscalAssessmentPlan {
  readonly 'assessment-plan': {
    readonly uuid: string;
    readonly metadata: OscalMetadata;
    readonly 'import-ssp': { readonly href: string };
    readonly 'reviewed-controls': OscalReviewedControls;
    readonly 'back-matter': OscalBackMatter;
  };
}
