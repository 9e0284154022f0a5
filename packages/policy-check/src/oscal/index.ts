/**
 * A check of personal information and security as OSCAL 1.2.1, and results of OSCAL read back.
 *
 * @module
 */
export type { OscalAssessmentPlan } from './model/oscal-assessment-plan.ts';
export type { OscalAssessmentResults, OscalResult } from './model/oscal-assessment-results.ts';
export type { OscalBackMatter, OscalResource } from './model/oscal-back-matter.ts';
export type { OscalCatalog, OscalControl, OscalGroup, OscalParameter, OscalPart } from './model/oscal-catalog.ts';
export type { OscalFinding, OscalStatus } from './model/oscal-finding.ts';
export type { OscalLink, OscalMetadata } from './model/oscal-metadata.ts';
export type { OscalObservation, OscalRelatedObservation } from './model/oscal-observation.ts';
export type { OscalPoam, OscalPoamItem } from './model/oscal-poam.ts';
export type { OscalProfile, OscalSetParameter } from './model/oscal-profile.ts';
export type { OscalProperty } from './model/oscal-property.ts';
export type { OscalMitigatingFactor, OscalRisk } from './model/oscal-risk.ts';
export type { OscalReviewedControls } from './model/oscal-selection.ts';
export { oscalAssessmentPlan } from './oscal-assessment-plan.ts';
export { oscalAssessmentResults } from './oscal-assessment-results.ts';
export { oscalCatalog } from './oscal-catalog.ts';
export { oscalDocuments } from './oscal-documents.ts';
export { oscalFindingText } from './oscal-finding-text.ts';
export type { OscalDocument, OscalInput } from './oscal-input.ts';
export { oscalNamespace, oscalVersion } from './oscal-namespace.ts';
export type { OscalOccasion, OscalWriting } from './oscal-occasion.ts';
export { oscalPoam } from './oscal-poam.ts';
export { oscalProfile } from './oscal-profile.ts';
export type { OscalFindingCode } from './read/oscal-finding-code.ts';
export { type OscalReading, readOscalResults } from './read/read-oscal-results.ts';
