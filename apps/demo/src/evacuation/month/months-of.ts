import { monthsBetween, type PlainDate, type YearMonth, yearMonthOf } from '@fukushi-kit/calendar';
import type { Frame } from '../frame.ts';

/** The months of a contract that have begun by a day, the newest first. */
export function monthsOf({ period }: Frame, day: PlainDate): readonly YearMonth[] {
  const last = yearMonthOf(day < period.to ? day : period.to);
  return monthsBetween(yearMonthOf(period.from), last).toReversed();
}
