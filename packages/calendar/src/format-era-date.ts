import { eraRow, yearIn } from './era.ts';
import type { PlainDate } from './plain-date.ts';
import { lastDay, type YearMonth } from './year-month.ts';

/**
 * A day as it is written in Japanese documents (和暦), e.g. `令和7年6月15日`; year 1 is written 元年.
 *
 * @clause none a way of writing
 *
 * @example
 * formatEraDate(plainDate('2025-06-15')) // => '令和7年6月15日'
 * formatEraDate(plainDate('2019-05-01')) // => '令和元年5月1日'
 */
export function formatEraDate(day: PlainDate): string {
  return `${eraYearText(day)}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
}

/**
 * A month as it is written in Japanese documents (和暦), e.g. `令和7年6月`.
 *
 * A month in which the era changed is named by the era of its last day: 1989-01 is 平成元年1月.
 *
 * @clause none a way of writing
 *
 * @example
 * formatEraMonth(yearMonth('2025-06')) // => '令和7年6月'
 */
export function formatEraMonth(month: YearMonth): string {
  const day = lastDay(month);
  return `${eraYearText(day)}年${Number(day.slice(5, 7))}月`;
}

function eraYearText(day: PlainDate): string {
  const row = eraRow(day);
  const year = yearIn(row, day);
  return `${row.name}${year === 1 ? '元' : year}`;
}
