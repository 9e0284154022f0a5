import {
  bundledHolidays,
  holidayCoverage,
  isNationalHoliday,
  type PlainDate,
  weekday,
  type YearMonth,
} from '@fukushi-kit/calendar';
import { type DueRule, submissionDue } from '@fukushi-kit/settlement';
import type { ReadDoubt } from '../control/parameter.ts';
import type { Inquiry } from '../judge/inquiry.ts';

/** The readings on which the due day of a month may rest, each left to its doubt. */
export interface MonthReadings {
  readonly clause: string;
  readonly closedDay: ReadDoubt;
  readonly reportMonth: ReadDoubt | null;
  readonly lastDays: ReadDoubt | null;
}

const HOLIDAY_RULES = ['keep', 'next-open-day', 'previous-open-day'] as const;
const MADE_IN = ['reported-month', 'following-month'] as const;
const LAST_DAYS = ['within-period', 'april-10'] as const;
/** The clauses print the day: the tenth of the month after. */
const DAY_OF_MONTH = 10;

/** The due days of a month under every reading that is still possible, in order. */
export function possibleDues(
  at: Inquiry,
  readings: MonthReadings,
  { month, end }: { readonly month: YearMonth; readonly end: PlainDate },
): readonly PlainDate[] {
  const rules = possible(at, readings.closedDay, HOLIDAY_RULES);
  const madeIn =
    readings.reportMonth === null ? (['reported-month'] as const) : possible(at, readings.reportMonth, MADE_IN);
  const lastDays = readings.lastDays === null ? [null] : possible(at, readings.lastDays, LAST_DAYS);
  const dues = rules.flatMap((holidayRule) =>
    madeIn.flatMap((reportMadeIn) =>
      lastDays.map((lastDay) => {
        const rule: DueRule = { dayOfMonth: DAY_OF_MONTH, reportMadeIn, holidayRule, clause: readings.clause };
        const performancePeriod = { to: end, clause: readings.clause };
        return submissionDue({ month, rule, isClosed, performancePeriod, lastDays: lastDay }).due;
      }),
    ),
  );
  return [...new Set(dues)].toSorted();
}

/** The reading that was chosen, or all of them while none was. */
function possible<Reading extends string>(at: Inquiry, doubt: ReadDoubt, all: readonly Reading[]): readonly Reading[] {
  const chosen = at.reading(doubt);
  const known = all.filter((reading) => reading === chosen);
  return known.length === 0 ? all : known;
}

/** Weekends and national holidays; a day that no calendar knows is taken for an open one. */
function isClosed(day: PlainDate): boolean {
  if (['saturday', 'sunday'].includes(weekday(day))) return true;
  return holidayCoverage(day, bundledHolidays) !== 'unknown' && isNationalHoliday(day, bundledHolidays);
}
