import { monthlyReport, totalsOfCounts } from '@fukushi-kit/official-forms';
import type { Month, MonthlyReportForm } from '@fukushi-kit/schema';
import type { SubmissionBody } from '../../submission/submission.ts';

/** The order of a month that nobody recorded yet, with the sums of the report that was handed in for the month before. */
export function begunOrder(order: Month, submissions: readonly SubmissionBody[]): Month {
  const before = submissions.filter(({ month }) => month < order.month).toSorted(byMonthAndRound);
  const last = before.at(-1);
  const report = before
    .filter(({ month }) => month === last?.month)
    .flatMap(({ originals }) => originals)
    .findLast(({ form }) => form === monthlyReport.id);
  return report === undefined
    ? order
    : { ...order, untilLastMonth: totalsOfCounts((report.data as MonthlyReportForm).throughThisMonth) };
}

function byMonthAndRound(one: SubmissionBody, other: SubmissionBody): number {
  return one.month < other.month ? -1 : one.month > other.month ? 1 : one.round - other.round;
}
