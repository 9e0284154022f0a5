import { monthsBetween, type PlainDate, type YearMonth, yearMonthOf } from '@fukushi-kit/calendar';
import type { Centre } from './centre.ts';

/** The months of the contract up to a day. */
export function monthsUntil({ from, to }: Centre['period'], day: PlainDate): readonly YearMonth[] {
  return monthsBetween(yearMonthOf(from), yearMonthOf(day < to ? day : to));
}
