import { nextMonth, plainDate, type YearMonth, yearMonth, yearMonthOf } from '@fukushi-kit/calendar';
import type { DoubtId } from '@fukushi-kit/clause';
import { chosenReading, monthlyReportRule } from '@fukushi-kit/municipality';
import type { Finding } from '@fukushi-kit/schema';
import type { DueFindingCode, DueRule, SubmissionDue } from '@fukushi-kit/settlement';
import type { Occurrence } from './contract-duty.ts';
import { type DutyDay, dutyDay } from './duty-day.ts';
import type { DutyReading } from './duty-entry.ts';
import type { DutyRemarkCode } from './finding-code.ts';
import type { Frame } from './frame.ts';
import { lastDaysVariants, type MonthlyDoubts, type MonthlyVariant, monthlyVariants } from './monthly-variants.ts';
import { missingReading } from './needs.ts';

/** The day by which a month is handed in (翌月10日), under the readings of the profile. */
export function monthlyDay(doubts: MonthlyDoubts): (occurrence: Occurrence, frame: Frame) => DutyDay {
  return ({ subject }, frame) => {
    const month = yearMonth(subject ?? '');
    const rule = monthlyReportRule(frame.profile);
    const variants = monthlyVariants(month, doubts, frame);
    const [first] = variants;
    if (rule === null || first === undefined) {
      return dutyDay({ needs: [missingReading(doubts.reportMonth ?? doubts.closedDay)] });
    }
    const day = dutyDay({
      ...dayOf(variants, first),
      readings: readingsOf(variants, doubts, frame),
      findings: [...first.found.findings, ...(doubts.reportMonth === null ? [] : monthFindings(month, rule, frame))],
    });
    if (doubts.lastDays !== null && says(first.found, 'work-without-due-day')) {
      return openLastDays(day, doubts.lastDays, month, frame);
    }
    const open = day.due === null ? day.readings.filter(({ reading }) => reading === null) : [];
    return { ...day, needs: open.map(({ doubt }) => missingReading(doubt)) };
  };
}

function dayOf(variants: readonly MonthlyVariant[], { found }: MonthlyVariant): Partial<DutyDay> {
  const clauses = found.nominal === found.due ? ([] as const) : (['civil-code:142'] as const);
  return variants.every((each) => each.found.due === found.due)
    ? { due: found.due, basis: 'contract', clauses }
    : { alternatives: variants.map(({ reading, found: { due } }) => ({ reading, due })), clauses };
}

function readingsOf(
  variants: readonly MonthlyVariant[],
  { reportMonth, closedDay, afterPeriod, lastDays }: MonthlyDoubts,
  { profile }: Frame,
): readonly DutyReading[] {
  const isSaid = (...codes: readonly DueFindingCode[]): boolean =>
    variants.some(({ found }) => codes.some((code) => says(found, code)));
  const rested: readonly (readonly [DoubtId | null, boolean])[] = [
    [reportMonth, true],
    [closedDay, isSaid('due-on-closed-day', 'due-moved-from-closed-day')],
    [afterPeriod, isSaid('due-after-period-end')],
    [lastDays, isSaid('work-without-due-day') || variants.some(({ found }) => found.lastDays !== null)],
  ];
  return rested.flatMap(([doubt, isRested]) =>
    doubt !== null && isRested ? [{ doubt, reading: chosenReading(profile, doubt) }] : [],
  );
}

/** The last days of the period have no day of their own: while the city has not ruled, either of two. */
function openLastDays(day: DutyDay, doubt: DoubtId, month: YearMonth, frame: Frame): DutyDay {
  return {
    ...day,
    due: null,
    basis: null,
    alternatives: lastDaysVariants(month, doubt, frame),
    needs: [missingReading(doubt)],
  };
}

function monthFindings(
  month: YearMonth,
  { reportMadeIn, clause }: DueRule,
  { facts }: Frame,
): readonly Finding<DutyRemarkCode>[] {
  const recorded = facts.months.find((each) => each.month === month);
  if (recorded === undefined) return [];
  const at = { severity: 'warning', clauses: [clause] } as const;
  const expected = reportMadeIn === 'reported-month' ? month : nextMonth(month);
  const { reportMadeOn } = recorded;
  const isElsewhere = reportMadeOn !== null && yearMonthOf(plainDate(reportMadeOn)) !== expected;
  return isElsewhere ? [{ ...at, code: 'report-made-in-other-month', path: ['due'] }] : [];
}

function says(found: SubmissionDue, code: DueFindingCode): boolean {
  return found.findings.some((finding) => finding.code === code);
}
