import { periodEnd, plainDate } from '@fukushi-kit/calendar';
import type { DoubtId } from '@fukushi-kit/clause';
import type { CentreLog } from '@fukushi-kit/schema';
import { match } from 'ts-pattern';
import type { SupportFinding } from '../finding-code.ts';
import { isInPeriod, type PerformancePeriod } from '../performance-period.ts';
import { submissionState } from '../reports/submission-state.ts';

type PolicyFinding = SupportFinding<
  | 'no-policy-meeting'
  | 'policy-meeting-outside-period'
  | 'policy-report-before-meeting'
  | 'policy-report-past-about-a-month'
  | 'policy-report-late'
>;

const DOUBT: DoubtId = 'kashiwa-r7:7(2)カ(ｵ)/about-a-month';

/**
 * What is missing about the yearly meeting on policy (市の福祉施策や課題、エリアごとの政策を検討する会議) and its report: at least
 * one meeting in the period, and a report in about a month (一か月以内をめど). That day is counted by the Civil Code and soft:
 * past it there is a notice, or a warning where the profile reads it as late; `null` is "not chosen" and gives the notice.
 * The finding names doubt and reading.
 *
 * @throws {RangeError} if a day does not exist.
 *
 * @clause kashiwa-r7:7(2)カ(ｵ)
 * @clause kashiwa-r7:7(2)カ(ｲ)
 * @clause civil-code:143
 *
 * @example
 * const period = { from: '2025-04-01', to: '2026-03-31' }
 * const meeting = { meetingNumber: 'P-1', on: '2025-11-05', reportedOn: null }
 * const found = policyMeetingFindings([meeting], { period, asOf: '2025-12-06', aboutAMonth: 'soft' })
 * found.map(({ code, detail }) => [code, detail?.due]) // => [['policy-report-past-about-a-month', '2025-12-05']]
 * found[0]?.detail?.reading // => 'soft'
 * policyMeetingFindings([], { period, asOf: '2026-04-01', aboutAMonth: 'soft' }).map(({ severity }) => severity) // => ['error']
 */
export function policyMeetingFindings(
  meetings: CentreLog['policyMeetings'],
  at: { readonly period: PerformancePeriod; readonly asOf: string; readonly aboutAMonth: 'soft' | 'late' | null },
): readonly PolicyFinding[] {
  const held = meetings.some(({ on }) => on <= at.asOf && isInPeriod(on, at.period));
  const none: readonly PolicyFinding[] = held
    ? []
    : [
        {
          code: 'no-policy-meeting',
          path: ['policyMeetings'],
          severity: at.asOf > at.period.to ? 'error' : 'notice',
          clauses: ['kashiwa-r7:7(2)カ(ｵ)', 'kashiwa-r7:7(2)カ(ｲ)'],
          detail: { due: at.period.to },
        },
      ];
  return [...none, ...meetings.flatMap((meeting, index) => ofMeeting(meeting, ['policyMeetings', index], at))];
}

function ofMeeting(
  { on, reportedOn }: CentreLog['policyMeetings'][number],
  path: readonly PropertyKey[],
  { period, asOf, aboutAMonth }: Parameters<typeof policyMeetingFindings>[1],
): readonly PolicyFinding[] {
  const cited = { clauses: ['kashiwa-r7:7(2)カ(ｵ)', 'civil-code:143'] } as const;
  if (!isInPeriod(on, period)) {
    return [
      {
        code: 'policy-meeting-outside-period',
        path: [...path, 'on'],
        severity: 'error',
        clauses: ['kashiwa-r7:2', 'kashiwa-r7:7(2)カ(ｵ)'],
      },
    ];
  }
  const reportPath = [...path, 'reportedOn'];
  if (reportedOn !== null && reportedOn < on)
    return [{ ...cited, code: 'policy-report-before-meeting', path: reportPath, severity: 'error' }];
  const due = periodEnd(plainDate(on), { months: 1 });
  const isPast = ['late', 'overdue'].includes(submissionState({ due, submittedOn: reportedOn, asOf }));
  if (!isPast) return [];
  const detail = { due, doubt: DOUBT, ...(aboutAMonth === null ? {} : { reading: aboutAMonth }) };
  return match(aboutAMonth)
    .returnType<readonly PolicyFinding[]>()
    .with('late', () => [{ ...cited, code: 'policy-report-late', path: reportPath, severity: 'warning', detail }])
    .with('soft', null, () => [
      { ...cited, code: 'policy-report-past-about-a-month', path: reportPath, severity: 'notice', detail },
    ])
    .exhaustive();
}
