/**
 * Real exports, logs, descriptions and folders, read into the registers (台帳) that the controls check.
 *
 * @module
 */
export { accessBookOf } from './access/access-book-of.ts';
export { type AccessFields, type FieldName, ownAccessFields, type WordField } from './access/access-fields.ts';
export { type AccessReading, type AccessSummary, readAccessLines } from './access/read-access-lines.ts';
export type { AccountExport, ExportedAccount } from './account/account-export.ts';
export { type IdDifference, type IdDifferenceCode, idDifferences } from './account/id-differences.ts';
export {
  type AccountColumns,
  type AccountTableOptions,
  directoryColumns,
  readAccountTable,
} from './account/read-account-table.ts';
export { type PasswordFiles, readPasswordFiles } from './account/read-password-files.ts';
export { type ExportedDayTaken, withExportedDays } from './account/with-exported-days.ts';
export type { ExportEncoding } from './export-rows.ts';
export type { DayOrder } from './exported-day.ts';
export { type NetworkReading, readNetworkDescription } from './network/read-network-description.ts';
export type { SourceFinding, SourceFindingCode } from './source-finding.ts';
export { readTerminalTable, type TerminalReading, type TerminalTableOptions } from './terminal/read-terminal-table.ts';
export {
  ownTerminalColumns,
  ownTerminalUse,
  type TerminalColumns,
  type TerminalProperty,
  type TerminalUse,
} from './terminal/terminal-columns.ts';
