import { nextMonth, type PlainDate, type YearMonth, yearMonthOf } from '@fukushi-kit/calendar';
import type { Frame } from '../frame.ts';

/** The months of a contract that have begun by a day, the newest first. */
export function monthsOf({ period }: Frame, day: PlainDate): readonly YearMonth[] {
  const last = yearMonthOf(day < period.to ? day : period.to);
  const months: YearMonth[] = [];
  for (let of = yearMonthOf(period.from); of <= last; of = nextMonth(of)) months.push(of);
  return months.toReversed();
}
