/**
 * Real exports, logs, descriptions and folders, read into the registers (台帳) that the controls check.
 *
 * @module
 */
export { accessBookOf } from './access/access-book-of.ts';
export { type AccessFields, type FieldName, ownAccessFields, type WordField } from './access/access-fields.ts';
export { type AccessReading, type AccessSummary, readAccessLines } from './access/read-access-lines.ts';
export type { SourceFinding, SourceFindingCode } from './source-finding.ts';
