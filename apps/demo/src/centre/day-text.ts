import { formatEraDate, isPlainDate, plainDate, weekday } from '@fukushi-kit/calendar';
import { dutyMessages } from '@fukushi-kit/office';

/** A day of a record in the Japanese calendar with its day of the week; one that does not exist as it stands. */
export function dayText(day: string): string {
  if (!isPlainDate(day)) return day;
  const on = plainDate(day);
  return dutyMessages.day(formatEraDate(on), dutyMessages.weekdays[weekday(on)]);
}
