/**
 * The work of a month (一月の業務): decisions, documents and the month package, printed file by file.
 *
 * @module
 */
export type { OfficeFindingCode, OfficeOwnCode } from './finding-code.ts';
export { folderMessages, officeMessages } from './messages.ja.ts';
export { type MonthResult, month } from './month.ts';
export { monthDue } from './month-due.ts';
export type { OfficeFinding, PersonMonth } from './person-month.ts';
export type { PrintJob } from './print-job.ts';
export { type Printed, type PrintSettings, printJobs } from './print-jobs.ts';
export {
  type FileFinding,
  type MonthFolder,
  type MonthFolderCode,
  type MonthFolderOwnCode,
  readMonthFolder,
} from './read-month-folder.ts';
export { replaceWhole, writeWhole } from './write-whole.ts';
