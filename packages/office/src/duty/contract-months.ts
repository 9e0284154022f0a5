import {
  firstDay,
  fiscalYear,
  fiscalYearDays,
  formatEraMonth,
  monthsBetween,
  type PlainDate,
  type YearMonth,
  yearMonth,
  yearMonthOf,
} from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import { type Occurrence, occurrence } from './contract-duty.ts';
import type { Frame } from './frame.ts';
import { cityConsulted, dutySubject } from './messages.ja.ts';
import { missingFact, missingRuling } from './needs.ts';

/**
 * Every month of the contract. While its first day is not recorded, the months of the fiscal year before the start of the
 * work are open: the contract may or may not have stood.
 */
export function everyMonth(clauses: readonly ClauseId[]): (frame: Frame) => readonly Occurrence[] {
  return (frame) =>
    contractMonths(frame).map((month) =>
      occurrence({
        subject: month,
        label: dutySubject.month(formatEraMonth(month)),
        since: laterOf(firstDay(month), frame.period.from),
        isForeseen: true,
        needs: isKnownToStand(month, frame) ? [] : [missingFact('contract.concludedOn', clauses)],
      }),
    );
}

/** Every month of the contract; one without work is open, because the source does not say whether it is reported. */
export function everyMonthOfWork(
  clauses: readonly ClauseId[],
  reportedBy: readonly ClauseId[],
): (frame: Frame) => readonly Occurrence[] {
  return (frame) =>
    everyMonth(clauses)(frame).map((each) => {
      const isIdle = frame.facts.months.some(({ month, hadWork }) => month === each.subject && hadWork === false);
      return isIdle
        ? { ...each, needs: [...each.needs, missingRuling('months.hadWork', cityConsulted, reportedBy)] }
        : each;
    });
}

/** The months in which the contract stands or may stand, from the first to that of its end. */
export function contractMonths({ period, facts: { contract } }: Frame): readonly YearMonth[] {
  const first = yearMonthOf(period.from ?? fiscalYearDays(fiscalYear(period.to)).from);
  const last = yearMonth(
    (contract.endedOn !== null && contract.endedOn < period.to ? contract.endedOn : period.to).slice(0, 7),
  );
  return monthsBetween(first, last);
}

function isKnownToStand(month: YearMonth, { period, facts: { contract } }: Frame): boolean {
  if (period.from !== null) return true;
  return contract.workStartedOn !== null && month >= contract.workStartedOn.slice(0, 7);
}

function laterOf(one: PlainDate, other: PlainDate | null): PlainDate {
  return other !== null && other > one ? other : one;
}
