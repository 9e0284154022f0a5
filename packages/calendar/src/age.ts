import { addDays } from './add-days.ts';
import type { PlainDate } from './plain-date.ts';

/**
 * The everyday age (満年齢) of a person during a day: one year more from the birthday on. Who was born on 29 February
 * turns a year older on 1 March of a common year.
 *
 * @throws {RangeError} if the day lies before the birth.
 *
 * @clause none the everyday way of counting; the legal one is {@link legalAgeAtEndOf}
 *
 * @example
 * ageOn(plainDate('2025-03-31'), plainDate('1960-04-01')) // => 64
 * ageOn(plainDate('2025-04-01'), plainDate('1960-04-01')) // => 65
 */
export function ageOn(day: PlainDate, birth: PlainDate): number {
  if (day < birth) throw new RangeError('An age is asked for a day before the birth; are the two days exchanged?');
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}

/**
 * The age in law of a person at the end of a day (年齢計算ニ関スル法律): a year is complete at the end of the day before
 * the birthday, so who was born on 1 April is 65 on 31 March at midnight.
 *
 * @throws {RangeError} if the day lies before the birth.
 *
 * @clause age-calculation-act:1
 * @clause age-calculation-act:2
 * @clause civil-code:143(2)
 *
 * @example
 * legalAgeAtEndOf(plainDate('2025-03-31'), plainDate('1960-04-01')) // => 65
 * legalAgeAtEndOf(plainDate('2025-02-28'), plainDate('1940-02-29')) // => 85
 */
export function legalAgeAtEndOf(day: PlainDate, birth: PlainDate): number {
  if (day < birth) throw new RangeError('An age is asked for a day before the birth; are the two days exchanged?');
  return ageOn(addDays(day, 1), birth);
}
