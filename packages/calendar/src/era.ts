import { type PlainDate, plainDate } from './plain-date.ts';

/**
 * A Japanese era (元号) since the Gregorian calendar was taken up: 明治, 大正, 昭和, 平成, 令和.
 *
 * @clause none eras are fixed by Cabinet Order and rescript, day by day; the table is data
 */
export type Era = 'meiji' | 'taisho' | 'showa' | 'heisei' | 'reiwa';

/**
 * One row of the table of eras: its name, its letter, the calendar year of its year 1 and the first day that carries it.
 *
 * @clause none a shape of this project
 */
export interface EraRow {
  readonly era: Era;
  readonly name: string;
  readonly letter: string;
  readonly firstYear: number;
  readonly from: PlainDate;
}

/**
 * The eras in order of time. Each lasts to the day before the next begins; 明治 is given from 1873-01-01 (明治6年), the
 * first day of the Gregorian calendar.
 *
 * @clause none eras are fixed by Cabinet Order and rescript, day by day
 *
 * @example
 * eras.map((row) => row.name).join('') // => '明治大正昭和平成令和'
 */
export const eras: readonly [EraRow, ...EraRow[]] = [
  { era: 'meiji', name: '明治', letter: 'M', firstYear: 1868, from: plainDate('1873-01-01') },
  { era: 'taisho', name: '大正', letter: 'T', firstYear: 1912, from: plainDate('1912-07-30') },
  { era: 'showa', name: '昭和', letter: 'S', firstYear: 1926, from: plainDate('1926-12-25') },
  { era: 'heisei', name: '平成', letter: 'H', firstYear: 1989, from: plainDate('1989-01-08') },
  { era: 'reiwa', name: '令和', letter: 'R', firstYear: 2019, from: plainDate('2019-05-01') },
];

/**
 * The era of a day and the year in it (和暦の年); year 1 is the year in which the era began.
 *
 * @clause none eras are fixed by Cabinet Order and rescript, day by day
 *
 * @example
 * eraYear(plainDate('1989-01-07')) // => { era: 'showa', year: 64 }
 * eraYear(plainDate('1989-01-08')) // => { era: 'heisei', year: 1 }
 */
export function eraYear(day: PlainDate): { readonly era: Era; readonly year: number } {
  const row = eraRow(day);
  return { era: row.era, year: yearIn(row, day) };
}

/** The row of the table that a day falls under. */
export function eraRow(day: PlainDate): EraRow {
  return eras.findLast((row) => row.from <= day) ?? eras[0];
}

/** The year of a day counted in an era, whether or not the era reaches that day. */
export function yearIn(row: EraRow, day: PlainDate): number {
  return Number(day.slice(0, 4)) - row.firstYear + 1;
}
