import type { OscalBackMatter } from './oscal-back-matter.ts';
import type { OscalFinding } from './oscal-finding.ts';
import type { OscalMetadata } from './oscal-metadata.ts';
import type { OscalObservation, OscalRelatedObservation } from './oscal-observation.ts';
import type { OscalProperty } from './oscal-property.ts';
import type { OscalRisk } from './oscal-risk.ts';

/**
 * One breach to be remedied.
 *
 * @clause none a shape of OSCAL, not of a source
 */
export interface OscalPoamItem {
  readonly uuid: string;
  readonly title: string;
  readonly description: string;
  readonly props: readonly OscalProperty[];
  readonly 'related-findings': readonly { readonly 'finding-uuid': string }[];
  readonly 'related-observations': readonly OscalRelatedObservation[];
  readonly 'related-risks': readonly [{ readonly 'risk-uuid': string }];
}

/**
 * The breaches to be remedied (是正計画) as OSCAL `plan-of-action-and-milestones`.
 *
 * @clause none a shape of OSCAL, not of a source
 */
export interface OscalPoam {
  readonly 'plan-of-action-and-milestones': {
    readonly uuid: string;
    readonly metadata: OscalMetadata;
    readonly 'system-id': { readonly 'identifier-type': string; readonly id: string };
    readonly observations: readonly OscalObservation[];
    readonly risks: readonly OscalRisk[];
    readonly findings: readonly OscalFinding[];
    readonly 'poam-items': readonly OscalPoamItem[];
    readonly 'back-matter'?: OscalBackMatter;
  };
}
