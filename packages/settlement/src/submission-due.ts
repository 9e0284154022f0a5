import {
  dayOfMonth,
  dueDay,
  firstDay,
  type HolidayRule,
  lastDay,
  nextMonth,
  type PlainDate,
  type YearMonth,
  yearMonthOf,
} from '@fukushi-kit/calendar';
import { isDoubtId } from '@fukushi-kit/clause';
import type { Finding } from '@fukushi-kit/schema';
import type { ReadingUsed } from '@fukushi-kit/yen';
import { match } from 'ts-pattern';
import type { DueFindingCode } from './finding-code.ts';

/**
 * The month in which a report is made (月次報告書を作成した月): the month reported on, or the month after it. The
 * specification does not say; the due day is in the month after that one.
 *
 * @clause chigasaki-r7:9(2)
 */
export type ReportMadeIn = 'reported-month' | 'following-month';

/**
 * How the due day of a month is found, as the profile of a municipality gives it: the day of the month, the readings
 * chosen, and the clause that asks for it.
 *
 * @clause chigasaki-r7:9(2) kashiwa-r7:8(4) civil-code:142
 */
export interface DueRule {
  /** 1 to 31; a month without that day is due on its last one. */
  readonly dayOfMonth: number;
  readonly reportMadeIn: ReportMadeIn;
  readonly holidayRule: HolidayRule;
  readonly clause: string;
}

const LONGEST_MONTH = 31;

/**
 * The end of the performance period (履行期間) with its clause, as the profile of a municipality gives it.
 *
 * @clause chigasaki-r7:4 kashiwa-r7:2
 */
export interface PeriodOfWork {
  readonly to: PlainDate;
  readonly clause: string;
}

/**
 * By when the work of the last days of the period is handed in (期間の末の仕事), where its own due day lies after the period:
 * by the end of the period, or by the due day in the month after it (10 April for a period that ends on 10 March).
 *
 * @clause chigasaki-r7:4 chigasaki-r7:9(2)
 */
export type LastDaysReading = 'within-period' | 'april-10';

/**
 * The day by which a month is handed in: `nominal` as the contract counts it, `due` after the holiday rule, what is
 * doubtful about it, the readings on which the day rests, and of them that of the last days, `null` where it rests on
 * none.
 *
 * @clause chigasaki-r7:9(2) kashiwa-r7:8(4)
 */
export interface SubmissionDue {
  readonly month: YearMonth;
  readonly nominal: PlainDate;
  readonly due: PlainDate;
  readonly lastDays: LastDaysReading | null;
  readonly clauses: readonly string[];
  readonly readings: readonly ReadingUsed[];
  readonly findings: readonly Finding<DueFindingCode>[];
}

/**
 * The day by which the deliverables of a month are handed in (提出期限), with a warning where it falls on a closed day,
 * where it lies after the end of the performance period (履行期間), and where the last days of the period have no due day
 * inside it. A reading of those last days, where the city gave one (`lastDays`), settles their day instead. Where `isClosed`
 * answers `null`, nobody knows the closed days: the day stays, with a warning. A month that has no such day is due on its
 * last one (応当日がないとき).
 *
 * @throws {RangeError} if `rule.dayOfMonth` is none from 1 to 31, or `isClosed` cannot tell.
 *
 * @clause chigasaki-r7:9(2)
 * @clause chigasaki-r7:4
 * @clause kashiwa-r7:2
 * @clause kashiwa-r7:8(4)
 * @clause civil-code:142
 * @clause civil-code:143(2)
 *
 * @example
 * const rule = { dayOfMonth: 10, reportMadeIn: 'reported-month', holidayRule: 'keep', clause: 'chigasaki-r7:9(2)' }
 * const isClosed = (day) => day === '2025-05-10'
 * const performancePeriod = { to: '2026-03-10', clause: 'chigasaki-r7:4' }
 * const april = submissionDue({ month: '2025-04', rule, isClosed, performancePeriod })
 * april.due // => '2025-05-10'
 * april.findings.map((finding) => finding.code) // => ['due-on-closed-day']
 * april.readings[1] // => { doubt: 'chigasaki-r7:9(2)/closed-day', reading: 'keep' }
 * const march = submissionDue({ month: '2026-03', rule, isClosed, performancePeriod })
 * march.due // => '2026-04-10'
 * march.findings.map((finding) => finding.code) // => ['due-after-period-end', 'work-without-due-day']
 * const read = submissionDue({ month: '2026-03', rule, isClosed, performancePeriod, lastDays: 'within-period' })
 * read.due // => '2026-03-10'
 * read.lastDays // => 'within-period'
 */
export function submissionDue(input: {
  readonly month: YearMonth;
  readonly rule: DueRule;
  readonly isClosed: (day: PlainDate) => boolean | null;
  readonly performancePeriod: PeriodOfWork;
  readonly lastDays?: LastDaysReading | null;
}): SubmissionDue {
  const { month, rule, isClosed, performancePeriod: period } = input;
  const madeIn = rule.reportMadeIn === 'reported-month' ? month : nextMonth(month);
  const own = dayUnder(rule, nextMonth(madeIn), isClosed);
  const isOfLastDays = own.due > period.to && yearMonthOf(period.to) === month;
  const lastDays = isOfLastDays ? (input.lastDays ?? null) : null;
  const { nominal, due, clauses } = match(lastDays)
    .with(null, () => own)
    .with('within-period', () => ({ nominal: period.to, due: period.to, clauses: [rule.clause, period.clause] }))
    .with('april-10', () => dayUnder(rule, nextMonth(month), isClosed))
    .exhaustive();
  const findings = [
    ...closedDayFindings(nominal, due, isClosed(due), rule.clause),
    ...periodFindings(month, due, period, rule.clause).filter(
      ({ code }) => lastDays === null || code !== 'work-without-due-day',
    ),
  ];
  return {
    month,
    nominal,
    due,
    lastDays,
    clauses,
    readings: readingsOf({ rule, period, lastDays, findings }),
    findings,
  };
}

/** The readings of the doubts that the specification of the rule raises about such a day. */
function readingsOf({
  rule,
  period,
  lastDays,
  findings,
}: {
  readonly rule: DueRule;
  readonly period: PeriodOfWork;
  readonly lastDays: LastDaysReading | null;
  readonly findings: SubmissionDue['findings'];
}): readonly ReadingUsed[] {
  const said = (...codes: readonly DueFindingCode[]): boolean => findings.some(({ code }) => codes.includes(code));
  const rested: readonly (readonly [doubt: string, reading: string, isRested: boolean])[] = [
    [`${rule.clause}/report-month`, rule.reportMadeIn, lastDays === null],
    [
      `${rule.clause}/closed-day`,
      rule.holidayRule,
      lastDays !== 'within-period' && said('due-on-closed-day', 'due-moved-from-closed-day', 'closed-days-unknown'),
    ],
    [`${period.clause}/march-report`, 'warn', said('due-after-period-end')],
    [`${period.clause}/march-work`, lastDays ?? '', lastDays !== null],
  ];
  return rested.flatMap(([doubt, reading, isRested]) => (isRested && isDoubtId(doubt) ? [{ doubt, reading }] : []));
}

/** The day of a month after the holiday rule; the last of the month where it has no day of that number (応当日がないとき). */
function dayUnder(
  { dayOfMonth: number, holidayRule, clause }: DueRule,
  month: YearMonth,
  isClosed: (day: PlainDate) => boolean | null,
): Pick<SubmissionDue, 'nominal' | 'due' | 'clauses'> {
  const last = lastDay(month);
  const isShort = number <= LONGEST_MONTH && number > Number(last.slice(-2));
  const nominal = isShort ? last : dayOfMonth(month, number);
  return {
    nominal,
    due: dueDay(nominal, holidayRule, (day) => isClosed(day) === true),
    clauses: [clause, ...(isShort ? ['civil-code:143(2)'] : []), ...(holidayRule === 'keep' ? [] : ['civil-code:142'])],
  };
}

function closedDayFindings(
  nominal: PlainDate,
  due: PlainDate,
  isClosed: boolean | null,
  clause: string,
): readonly Finding<DueFindingCode>[] {
  const at = { path: ['due'], clauses: [clause, 'civil-code:142'] };
  return match({ isMoved: due !== nominal, isClosed })
    .returnType<readonly Finding<DueFindingCode>[]>()
    .with({ isMoved: true }, () => [
      { ...at, code: 'due-moved-from-closed-day', severity: 'notice', detail: { from: nominal, to: due } },
    ])
    .with({ isClosed: null }, () => [{ ...at, code: 'closed-days-unknown', severity: 'warning', detail: { day: due } }])
    .with({ isClosed: true }, () => [{ ...at, code: 'due-on-closed-day', severity: 'warning', detail: { day: due } }])
    .with({ isClosed: false }, () => [])
    .exhaustive();
}

function periodFindings(
  month: YearMonth,
  due: PlainDate,
  period: PeriodOfWork,
  clause: string,
): readonly Finding<DueFindingCode>[] {
  const { to: periodEnd } = period;
  if (due <= periodEnd) return [];
  const clauses = [clause, period.clause];
  const from = firstDay(month);
  if (from > periodEnd) {
    return [{ code: 'month-after-period-end', path: ['month'], severity: 'error', clauses, detail: { periodEnd } }];
  }
  const late: Finding<DueFindingCode> = {
    code: 'due-after-period-end',
    path: ['due'],
    severity: 'warning',
    clauses,
    detail: { day: due, periodEnd },
  };
  return yearMonthOf(periodEnd) === month
    ? [
        late,
        { code: 'work-without-due-day', path: ['month'], severity: 'warning', clauses, detail: { from, periodEnd } },
      ]
    : [late];
}
