import type { CentreLog } from '@fukushi-kit/schema';
import type { SupportFinding } from '../finding-code.ts';
import { isInPeriod, type PerformancePeriod } from '../performance-period.ts';

type EvaluationFinding = SupportFinding<
  | 'no-evaluation-meeting'
  | 'evaluation-outside-period'
  | 'summary-not-reported'
  | 'summary-after-meeting'
  | 'summary-on-the-day'
>;

/**
 * What is missing about the evaluation meeting (事業評価会議): one within the period, and a summary of the work reported before
 * it. A summary reported on the very day is taken as before it, and a notice names the doubt.
 *
 * @clause kashiwa-r7:8(6)
 * @clause kashiwa-r7:2
 *
 * @example
 * const at = { period: { from: '2025-04-01', to: '2026-03-31' }, asOf: '2026-04-01' }
 * evaluationFindings([], at).map(({ code }) => code) // => ['no-evaluation-meeting']
 * evaluationFindings([{ on: '2026-02-20', summaryReportedOn: '2026-02-21' }], at).map(({ code }) => code) // => ['summary-after-meeting']
 */
export function evaluationFindings(
  meetings: CentreLog['evaluationMeetings'],
  { period, asOf }: { readonly period: PerformancePeriod; readonly asOf: string },
): readonly EvaluationFinding[] {
  const isHeld = meetings.some(({ on }) => on <= asOf && isInPeriod(on, period));
  const none: readonly EvaluationFinding[] = isHeld
    ? []
    : [{ ...finding('no-evaluation-meeting', asOf > period.to ? 'error' : 'notice', []), detail: { due: period.to } }];
  const ofMeetings = meetings.flatMap(({ on, summaryReportedOn }, index) => [
    ...(isInPeriod(on, period)
      ? []
      : [
          {
            ...finding('evaluation-outside-period', 'error', [index, 'on']),
            clauses: ['kashiwa-r7:2', 'kashiwa-r7:8(6)'] as const,
          },
        ]),
    ...(summaryReportedOn === null
      ? [finding('summary-not-reported', asOf >= on ? 'error' : 'notice', [index, 'summaryReportedOn'])]
      : []),
    ...(summaryReportedOn !== null && summaryReportedOn > on
      ? [finding('summary-after-meeting', 'error', [index, 'summaryReportedOn'])]
      : []),
    ...(summaryReportedOn === on
      ? [
          {
            ...finding('summary-on-the-day', 'notice', [index, 'summaryReportedOn']),
            detail: { doubt: 'kashiwa-r7:8(6)/summary-on-the-day', reading: 'same-day' },
          },
        ]
      : []),
  ]);
  return [...none, ...ofMeetings];
}

function finding(
  code: EvaluationFinding['code'],
  severity: EvaluationFinding['severity'],
  place: readonly PropertyKey[],
): EvaluationFinding {
  return { code, path: ['evaluationMeetings', ...place], severity, clauses: ['kashiwa-r7:8(6)'] };
}
