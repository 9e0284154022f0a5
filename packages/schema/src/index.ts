/**
 * The public data contract: types, validators and JSON Schemas, and findings about input that does not keep it.
 *
 * @module
 */
export type * from './finding.ts';
export type { InputFindingCode } from './finding-code.ts';
export { findingText } from './finding-text.ts';
export { schemas } from './generated/schemas.ts';
export type * from './generated/types.ts';
export type { JsonSchema, JsonType } from './json-schema.ts';
export { parseDocument } from './parse-document.ts';
export {
  parseCase,
  parseConsentEvent,
  parseEvacuationPlanForm,
  parseMonth,
  parseMonthlyReportForm,
  parseMunicipalityProfile,
  parsePlan,
  parseRosterConsentForm,
} from './parse-records.ts';
export { parseWith } from './parse-with.ts';
export { placeText } from './place-text.ts';
export { readJson } from './read-json.ts';
export { validator } from './validator.ts';
export { validatorOf } from './validator-of.ts';
