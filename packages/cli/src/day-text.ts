import { formatEraDate, type PlainDate, weekday } from '@fukushi-kit/calendar';
import { messages } from './messages.ja.ts';

/** A day in the Japanese calendar with its day of the week, e.g. `令和7年7月10日（木）`. */
export function dayText(day: PlainDate): string {
  return `${formatEraDate(day)}（${messages.weekdays[weekday(day)]}）`;
}
