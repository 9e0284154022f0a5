/**
 * Days without time or zone, eras (元号), fiscal years, holidays, periods, due dates, opening hours and ages.
 *
 * @module
 */
export { addDays } from './add-days.ts';
export { ageOn, legalAgeAtEndOf } from './age.ts';
export { bundledHolidays } from './bundled-holidays.ts';
export { daysBetween } from './days-between.ts';
export { dueDay, type HolidayRule } from './due-day.ts';
export { type Era, type EraRow, eras, eraYear } from './era.ts';
export type { CalendarFindingCode, EraDateCode, HolidayCsvCode } from './finding-code.ts';
export { fiscalYear, fiscalYearDays } from './fiscal-year.ts';
export { formatEraDate, formatEraMonth } from './format-era-date.ts';
export { type HolidayCalendar, holidayCoverage, holidayName, isNationalHoliday } from './holiday-calendar.ts';
export { type ImportedEraDate, importEraDate } from './import-era-date.ts';
export { isBankClosed } from './is-bank-closed.ts';
export { type BackwardReading, latestDayBefore } from './latest-day-before.ts';
export { messages } from './messages.ja.ts';
export {
  type Closure,
  closure,
  isOpen,
  isReachable,
  type OpenDays,
  type OpeningHours,
  openingHours,
} from './opening-hours.ts';
export { type EraDateReading, type EraDateSuggestion, parseEraDate } from './parse-era-date.ts';
export { parseHolidayCsv } from './parse-holiday-csv.ts';
export { type FirstDay, periodEnd } from './period-end.ts';
export type { PeriodLength } from './period-length.ts';
export { isPlainDate, type PlainDate, plainDate } from './plain-date.ts';
export { type Weekday, weekday } from './weekday.ts';
export {
  dayOfMonth,
  firstDay,
  isYearMonth,
  lastDay,
  monthsBetween,
  nextMonth,
  type YearMonth,
  yearMonth,
  yearMonthOf,
} from './year-month.ts';
