import { nextMonth, type YearMonth } from '@fukushi-kit/calendar';

/** Every month from the first to the last of some months, so that a gap in the record stays a gap in the picture. */
export function monthsBetween(months: readonly YearMonth[]): readonly YearMonth[] {
  const sorted = [...months].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all: YearMonth[] = [first];
  for (let month = first; month < last; ) {
    month = nextMonth(month);
    all.push(month);
  }
  return all;
}
