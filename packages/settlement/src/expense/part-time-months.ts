import {
  daysBetween,
  firstDay,
  lastDay,
  monthsBetween,
  type PlainDate,
  type YearMonth,
  yearMonthOf,
} from '@fukushi-kit/calendar';
import { type Exact, exact, exactSum } from '@fukushi-kit/yen';
import { match } from 'ts-pattern';
import type { CostPeriod } from './cost-period.ts';

/**
 * How a month counts in which a placement begins or ends (月割): only whole months, every month with a day in it, or by
 * its days. By days is another agreement than 月割 and never a default.
 *
 * @clause kashiwa-r7:13(2)イ
 */
export type PartMonthReading = 'full-months-only' | 'any-day-counts' | 'by-days';

/**
 * How many months a placement (配置) counts within a period, exactly: what lies outside is cut off, then each month
 * counts as the reading says.
 *
 * @clause kashiwa-r7:13(2)イ
 *
 * @example
 * const period = { from: '2025-04-01', to: '2026-03-31' }
 * partTimeMonths({ from: '2025-10-16', to: '2026-03-31' }, period, 'full-months-only') // => '5'
 * partTimeMonths({ from: '2025-10-16', to: '2026-03-31' }, period, 'any-day-counts') // => '6'
 * partTimeMonths({ from: '2025-10-16', to: '2026-03-31' }, period, 'by-days') // => '171/31'
 */
export function partTimeMonths(
  placement: { readonly from: PlainDate; readonly to: PlainDate },
  period: CostPeriod,
  reading: PartMonthReading,
): Exact {
  const from = placement.from > period.from ? placement.from : period.from;
  const to = placement.to < period.to ? placement.to : period.to;
  const months = from > to ? [] : monthsBetween(yearMonthOf(from), yearMonthOf(to));
  return exactSum(months.map((month) => partOf(month, from, to, reading)));
}

function partOf(month: YearMonth, from: PlainDate, to: PlainDate, reading: PartMonthReading): Exact {
  const first = firstDay(month) < from ? from : firstDay(month);
  const last = lastDay(month) > to ? to : lastDay(month);
  const days = daysBetween(first, last) + 1;
  const all = daysBetween(firstDay(month), lastDay(month)) + 1;
  return match(reading)
    .with('full-months-only', () => exact(days === all ? 1 : 0))
    .with('any-day-counts', () => exact(1))
    .with('by-days', () => exact(`${days}/${all}`))
    .exhaustive();
}
