/**
 * Real exports, logs, descriptions and folders, read into the registers (台帳) that the controls check.
 *
 * @module
 */
export { accessBookOf } from './access/access-book-of.ts';
export { type AccessFields, type FieldName, ownAccessFields, type WordField } from './access/access-fields.ts';
export { type AccessReading, type AccessSummary, readAccessLines } from './access/read-access-lines.ts';
export type { AccountExport, ExportedAccount } from './account/account-export.ts';
export { idDifferenceText } from './account/id-difference-text.ts';
export { type IdDifference, type IdDifferenceCode, idDifferences } from './account/id-differences.ts';
export {
  type AccountColumns,
  type AccountTableOptions,
  directoryColumns,
  readAccountTable,
} from './account/read-account-table.ts';
export { type PasswordFiles, readPasswordFiles } from './account/read-password-files.ts';
export { type ExportedDayTaken, withExportedDays } from './account/with-exported-days.ts';
export { type DocumentColumns, type DocumentProperty, ownDocumentColumns } from './document/document-columns.ts';
export { documentKinds } from './document/document-kinds.ts';
export type { DocumentReading } from './document/document-reading.ts';
export type { FolderFile } from './document/folder-file.ts';
export { readDocumentFolder } from './document/read-document-folder.ts';
export { type DocumentIndexOptions, readDocumentIndex } from './document/read-document-index.ts';
export type { ExportEncoding } from './export-rows.ts';
export type { DayOrder } from './exported-day.ts';
export { type NetworkReading, readNetworkDescription } from './network/read-network-description.ts';
export { type TerminalsInService, terminalsInService } from './network/terminals-in-service.ts';
export type { SourceFinding, SourceFindingCode } from './source-finding.ts';
export { sourceFindingText } from './source-finding-text.ts';
export { readTerminalTable, type TerminalReading, type TerminalTableOptions } from './terminal/read-terminal-table.ts';
export {
  ownTerminalColumns,
  ownTerminalUse,
  type TerminalColumns,
  type TerminalProperty,
  type TerminalUse,
} from './terminal/terminal-columns.ts';
