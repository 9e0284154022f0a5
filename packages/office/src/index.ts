/**
 * The work of a month (一月の業務): decisions, documents and the month package, printed file by file; and of a year: the
 * duty calendar (義務の暦).
 *
 * @module
 */
export { type DutiesInput, type DutyCalendar, duties } from './duty/duties.ts';
export type { DutyAlternative, DutyBasis, DutyEntry, DutyReading, DutyState } from './duty/duty-entry.ts';
export { noDutyFacts, parseDutyFacts } from './duty/duty-facts.ts';
export { dutyIcs } from './duty/duty-ics.ts';
export type { DutyKind } from './duty/duty-kind.ts';
export { dutyList } from './duty/duty-list.ts';
export type { DutyFactsCode, DutyRemarkCode, DutyRemarkOwnCode } from './duty/finding-code.ts';
export { dutyFactsMessages, dutyMessages, dutyRemarkMessages } from './duty/messages.ja.ts';
export { factsOfCentreLog, factsOfRoster, type RecordedFacts, withRecorded } from './duty/recorded-facts.ts';
export type { TimeWord } from './duty/time-word.ts';
export type { OfficeFindingCode, OfficeOwnCode } from './finding-code.ts';
export { officeText } from './finding-text.ts';
export { mayCount } from './may-count.ts';
export { folderMessages, officeMessages } from './messages.ja.ts';
export { type MonthResult, month } from './month.ts';
export { monthDue } from './month-due.ts';
export type { OfficeFinding, PersonMonth } from './person-month.ts';
export { type PlanDue, planDue } from './plan-due.ts';
export type { PrintJob } from './print-job.ts';
export { type Printed, type PrintSettings, printJobs } from './print-jobs.ts';
export {
  type FileFinding,
  type MonthFolder,
  type MonthFolderCode,
  type MonthFolderOwnCode,
  readMonthFolder,
} from './read-month-folder.ts';
export { citedUnder, standsUnder } from './stands-under.ts';
export { replaceWhole, writeWhole } from './write-whole.ts';
