/**
 * CSV and Excel in and out for rosters and tables, with typed columns and nothing lost unseen.
 *
 * @module
 */
export { type CellReading, cellText, cellValue } from './cell-value.ts';
export type * from './column.ts';
export { columnsOf } from './columns-of.ts';
export type { CsvFormat } from './csv-format.ts';
export type { DropDowns } from './drop-downs.ts';
export type { SheetFinding, SheetFindingCode } from './finding-code.ts';
export { flatRecord, nestedRecord } from './flat-record.ts';
export { listedWords } from './listed-words.ts';
export { sheetMessage } from './messages.ja.ts';
export { readCsv } from './read-csv.ts';
export { readWorkbook } from './read-workbook.ts';
export { recordsOf, type SheetRecord, tableOf } from './records.ts';
export { shiftJisLosses } from './shift-jis.ts';
export type { Table } from './table.ts';
export { type WrittenSheet, writeCsv } from './write-csv.ts';
export { type WorkbookAids, writeWorkbook } from './write-workbook.ts';
