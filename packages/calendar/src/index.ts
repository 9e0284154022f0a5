/**
 * Days without time or zone, eras (元号), fiscal years, holidays, periods, due dates, opening hours and ages.
 *
 * @module
 */
export { addDays } from './add-days.ts';
export { daysBetween } from './days-between.ts';
export { type Era, type EraRow, eras, eraYear } from './era.ts';
export { formatEraDate, formatEraMonth } from './format-era-date.ts';
export { isPlainDate, type PlainDate, plainDate } from './plain-date.ts';
export { type Weekday, weekday } from './weekday.ts';
export {
  dayOfMonth,
  firstDay,
  isYearMonth,
  lastDay,
  nextMonth,
  type YearMonth,
  yearMonth,
  yearMonthOf,
} from './year-month.ts';
