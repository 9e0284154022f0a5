import type { DoubtId } from '@fukushi-kit/clause';
import type { CentreLog } from '@fukushi-kit/schema';
import { match } from 'ts-pattern';
import type { SupportFinding } from '../finding-code.ts';
import { isInPeriod, type PerformancePeriod } from '../performance-period.ts';
import { evaluationSummary, type SummaryReading } from './evaluation-summary.ts';

type SummaryCode =
  | 'summary-not-reported'
  | 'summary-after-meeting'
  | 'summary-on-the-day'
  | 'summary-not-before-the-day'
  | 'summary-reading-not-chosen';
type EvaluationFinding = SupportFinding<'no-evaluation-meeting' | 'evaluation-outside-period' | SummaryCode>;
type Meeting = CentreLog['evaluationMeetings'][number];

const DOUBT: DoubtId = 'kashiwa-r7:8(6)/summary-on-the-day';

/** At which day the evaluation meetings are looked at, and how the municipality reads "by the meeting" (会議まで). */
interface Look {
  readonly period: PerformancePeriod;
  readonly asOf: string;
  readonly summaryOnTheDay: SummaryReading | null;
}

/**
 * What is missing about the evaluation meeting (事業評価会議): one within the period, and a summary of the work reported by
 * it. Whether a summary of the very day is in time follows the reading that the municipality chose, which the finding
 * names; `null` is "not chosen", and leaves such a summary open.
 *
 * @throws {RangeError} if a day does not exist.
 *
 * @clause kashiwa-r7:8(6)
 * @clause kashiwa-r7:2
 *
 * @example
 * const at = { period: { from: '2025-04-01', to: '2026-03-31' }, asOf: '2026-04-01', summaryOnTheDay: null }
 * evaluationFindings([], at).map(({ code }) => code) // => ['no-evaluation-meeting']
 * evaluationFindings([{ on: '2026-02-20', summaryReportedOn: '2026-02-21' }], at).map(({ code }) => code) // => ['summary-after-meeting']
 * const onTheDay = [{ on: '2026-02-20', summaryReportedOn: '2026-02-20' }]
 * evaluationFindings(onTheDay, at).map(({ code }) => code) // => ['summary-reading-not-chosen']
 * evaluationFindings(onTheDay, { ...at, summaryOnTheDay: 'day-before' }).map(({ code }) => code) // => ['summary-not-before-the-day']
 */
export function evaluationFindings(
  meetings: CentreLog['evaluationMeetings'],
  look: Look,
): readonly EvaluationFinding[] {
  const { period, asOf } = look;
  const isHeld = meetings.some(({ on }) => on <= asOf && isInPeriod(on, period));
  const none: readonly EvaluationFinding[] = isHeld
    ? []
    : [{ ...finding('no-evaluation-meeting', asOf > period.to ? 'error' : 'notice', []), detail: { due: period.to } }];
  return [
    ...none,
    ...meetings.flatMap((meeting, index) => [...ofDay(meeting, index, look), ...ofSummary(meeting, index, look)]),
  ];
}

function ofDay({ on }: Meeting, index: number, { period }: Look): readonly EvaluationFinding[] {
  if (isInPeriod(on, period)) return [];
  const outside = finding('evaluation-outside-period', 'error', [index, 'on']);
  return [{ ...outside, clauses: ['kashiwa-r7:2', 'kashiwa-r7:8(6)'] }];
}

function ofSummary(
  meeting: Meeting,
  index: number,
  { asOf, summaryOnTheDay: reading }: Look,
): readonly EvaluationFinding[] {
  const { because, due, latest } = evaluationSummary(meeting, reading);
  const isOnTheDay = meeting.summaryReportedOn === meeting.on;
  const found = (code: SummaryCode, severity: EvaluationFinding['severity']): EvaluationFinding => ({
    ...finding(code, severity, [index, 'summaryReportedOn']),
    ...(isOnTheDay ? { detail: { doubt: DOUBT, ...(reading === null ? {} : { reading }) } } : {}),
  });
  return match(because)
    .with('not-reported', () => [
      found('summary-not-reported', asOf > (due ?? latest['same-day']) ? 'error' : 'notice'),
    ])
    .with('reported-late', () => [found(isOnTheDay ? 'summary-not-before-the-day' : 'summary-after-meeting', 'error')])
    .with('reading-not-chosen', () => [found('summary-reading-not-chosen', 'warning')])
    .with('reported-in-time', () => (isOnTheDay ? [found('summary-on-the-day', 'notice')] : []))
    .exhaustive();
}

function finding(
  code: EvaluationFinding['code'],
  severity: EvaluationFinding['severity'],
  place: readonly PropertyKey[],
): EvaluationFinding {
  return { code, path: ['evaluationMeetings', ...place], severity, clauses: ['kashiwa-r7:8(6)'] };
}
