import type { PlainDate, YearMonth } from '@fukushi-kit/calendar';
import type { DoubtId } from '@fukushi-kit/clause';
import { chosenReading } from '@fukushi-kit/municipality';
import type { LastDaysReading, SubmissionDue } from '@fukushi-kit/settlement';
import { monthDue } from '../month-due.ts';
import type { Frame } from './frame.ts';

/** The doubts on which the day of a monthly report may rest; `null` where the contract raises none. */
export interface MonthlyDoubts {
  readonly closedDay: DoubtId;
  readonly reportMonth: DoubtId | null;
  readonly afterPeriod: DoubtId | null;
  readonly lastDays: DoubtId | null;
}

/** The day of a month under one combination of readings. */
export interface MonthlyVariant {
  /** The readings that are not chosen, joined by `+`; empty where all are. */
  readonly reading: string;
  readonly found: SubmissionDue;
}

const REPORT_MONTHS = ['reported-month', 'following-month'] as const;
const HOLIDAY_RULES = ['keep', 'next-open-day', 'previous-open-day'] as const;
const LAST_DAYS: readonly LastDaysReading[] = ['within-period', 'april-10'];

/** The day of a month under the readings of the profile: one, or one for each reading that is left open. */
export function monthlyVariants(
  month: YearMonth,
  doubts: MonthlyDoubts,
  { profile, holidays }: Frame,
): readonly MonthlyVariant[] {
  const rule = profile.dueRules.find((each) => each.id === 'monthly-report');
  if (rule === undefined) return [];
  const isOpen = (doubt: MonthlyDoubts['reportMonth']): boolean =>
    doubt !== null && chosenReading(profile, doubt) === null;
  const months = isOpen(doubts.reportMonth) ? REPORT_MONTHS : [rule.reportMadeIn];
  const holidayRules = isOpen(doubts.closedDay) ? HOLIDAY_RULES : [rule.holidayRule];
  return months.flatMap((reportMadeIn) =>
    holidayRules.flatMap((holidayRule) => {
      const found = monthDue({ ...profile, dueRules: [{ ...rule, reportMadeIn, holidayRule }] }, month, holidays);
      const open = [...(months.length > 1 ? [reportMadeIn] : []), ...(holidayRules.length > 1 ? [holidayRule] : [])];
      return found === null ? [] : [{ reading: open.join('+'), found }];
    }),
  );
}

/** The day of a month under each reading of the last days of the period. */
export function lastDaysVariants(
  month: YearMonth,
  doubt: DoubtId,
  { profile, holidays }: Frame,
): readonly { readonly reading: LastDaysReading; readonly due: PlainDate }[] {
  const others = profile.readings.filter((each) => each.doubt !== doubt);
  return LAST_DAYS.flatMap((reading) => {
    const found = monthDue({ ...profile, readings: [...others, { doubt, reading, note: null }] }, month, holidays);
    return found === null ? [] : [{ reading, due: found.due }];
  });
}
