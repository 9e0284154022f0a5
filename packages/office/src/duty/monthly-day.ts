import {
  dayOfMonth,
  dueDay,
  nextMonth,
  type PlainDate,
  plainDate,
  yearMonth,
  yearMonthOf,
} from '@fukushi-kit/calendar';
import type { DoubtId } from '@fukushi-kit/clause';
import { chosenReading, monthlyReportRule } from '@fukushi-kit/municipality';
import type { Finding } from '@fukushi-kit/schema';
import type { DueRule, SubmissionDue } from '@fukushi-kit/settlement';
import { match } from 'ts-pattern';
import { monthDue } from '../month-due.ts';
import type { Occurrence } from './contract-duty.ts';
import { type DutyDay, dutyDay } from './duty-day.ts';
import type { DutyReading } from './duty-entry.ts';
import type { DutyRemarkCode } from './finding-code.ts';
import type { Frame } from './frame.ts';
import { missingReading } from './needs.ts';

/** The doubts on which the day of a monthly report may rest; `null` where the contract raises none. */
export interface MonthlyDoubts {
  readonly closedDay: DoubtId;
  readonly reportMonth: DoubtId | null;
  readonly afterPeriod: DoubtId | null;
  readonly lastDays: DoubtId | null;
}

/** The day by which a month is handed in (翌月10日), under the readings of the profile. */
export function monthlyDay(doubts: MonthlyDoubts): (occurrence: Occurrence, frame: Frame) => DutyDay {
  return ({ subject }, frame) => {
    const month = yearMonth(subject ?? '');
    const rule = monthlyReportRule(frame.profile);
    const found = monthDue(frame.profile, month, frame.holidays);
    if (rule === null || found === null)
      return dutyDay({ needs: [missingReading(doubts.reportMonth ?? doubts.closedDay)] });
    const day = dutyDay({
      due: found.due,
      basis: 'contract',
      clauses: found.nominal === found.due ? [] : ['civil-code:142'],
      readings: readingsOf(found, rule, doubts, frame),
      findings: [...found.findings, ...monthFindings(month, found, frame)],
    });
    return doubts.lastDays !== null && has(found, 'work-without-due-day')
      ? ofLastDays(day, doubts.lastDays, rule, frame)
      : day;
  };
}

function readingsOf(
  found: SubmissionDue,
  rule: DueRule,
  doubts: MonthlyDoubts,
  { profile }: Frame,
): readonly DutyReading[] {
  const isOnClosedDay = has(found, 'due-on-closed-day') || has(found, 'due-moved-from-closed-day');
  return [
    ...(doubts.reportMonth === null ? [] : [{ doubt: doubts.reportMonth, reading: rule.reportMadeIn }]),
    ...(isOnClosedDay ? [{ doubt: doubts.closedDay, reading: rule.holidayRule }] : []),
    ...(doubts.afterPeriod !== null && has(found, 'due-after-period-end')
      ? [{ doubt: doubts.afterPeriod, reading: chosenReading(profile, doubts.afterPeriod) }]
      : []),
  ];
}

/** The last days of the period have no day of their own: it is the one that the city rules. */
function ofLastDays(day: DutyDay, doubt: DoubtId, rule: DueRule, { profile, period, isClosed }: Frame): DutyDay {
  const nominal = dayOfMonth(nextMonth(yearMonthOf(period.to)), rule.dayOfMonth);
  const afterPeriod = dueDay(nominal, rule.holidayRule, (each) => isClosed(each) === true);
  const reading = chosenReading(profile, doubt);
  const read: DutyDay = { ...day, readings: [...day.readings, { doubt, reading }] };
  const settled = (due: PlainDate): DutyDay => ({
    ...read,
    due,
    findings: due > period.to ? day.findings : day.findings.filter(({ path }) => path[0] !== 'due'),
  });
  return match(reading)
    .with('within-period', () => settled(period.to))
    .with('april-10', () => settled(afterPeriod))
    .otherwise(() => ({
      ...read,
      due: null,
      basis: null,
      alternatives: [
        { reading: 'within-period', due: period.to },
        { reading: 'april-10', due: afterPeriod },
      ],
      needs: [...day.needs, missingReading(doubt)],
    }));
}

function monthFindings(
  month: string,
  found: SubmissionDue,
  { facts, profile }: Frame,
): readonly Finding<DutyRemarkCode>[] {
  const recorded = facts.months.find((each) => each.month === month);
  const rule = monthlyReportRule(profile);
  if (recorded === undefined || rule === null || found.clauses[0] === undefined) return [];
  const at = { severity: 'warning', clauses: [rule.clause] } as const;
  const expected = rule.reportMadeIn === 'reported-month' ? month : nextMonth(yearMonth(month));
  const { reportMadeOn, hadWork } = recorded;
  const isElsewhere = reportMadeOn !== null && yearMonthOf(plainDate(reportMadeOn)) !== expected;
  return [
    ...(isElsewhere ? [{ ...at, code: 'report-made-in-other-month' as const, path: ['since'] }] : []),
    ...(hadWork === false ? [{ ...at, code: 'month-without-work' as const, path: ['id'] }] : []),
  ];
}

function has(found: SubmissionDue, code: SubmissionDue['findings'][number]['code']): boolean {
  return found.findings.some((finding) => finding.code === code);
}
