import { nextMonth, type YearMonth, yearMonth } from '@fukushi-kit/calendar';
import { MONTH_HEADS } from './months.ts';

/**
 * The months of the contract, April 2025 first, one for each column of the year.
 *
 * @clause kashiwa-r7:2
 */
export const contractMonths: readonly YearMonth[] = monthsFrom(yearMonth('2025-04'));

function monthsFrom(first: YearMonth): readonly YearMonth[] {
  const months = [first];
  while (months.length < MONTH_HEADS.length) months.push(nextMonth(months.at(-1) ?? first));
  return months;
}
