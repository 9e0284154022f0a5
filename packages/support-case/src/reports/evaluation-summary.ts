import { addDays, type PlainDate, plainDate } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import type { ReadingUsed } from '@fukushi-kit/yen';
import { type ReportStanding, reportStanding } from '../report-standing.ts';

/**
 * What "by the meeting" (会議まで) is: the day of the evaluation meeting still counts, or only the day before. The source
 * does not say (疑義 `kashiwa-r7:8(6)/summary-on-the-day`); the municipality chooses.
 *
 * @clause kashiwa-r7:8(6)
 */
export type SummaryReading = 'same-day' | 'day-before';

/**
 * The latest day on which the summary (まとめ) for an evaluation meeting can be reported, under both readings, and whether
 * it was: `open` while nobody recorded the report, or where the readings differ and none is chosen.
 *
 * @clause kashiwa-r7:8(6)
 */
export interface EvaluationSummary extends ReportStanding {
  readonly latest: Readonly<Record<SummaryReading, PlainDate>>;
  /** Under the reading chosen; `null` while none is. */
  readonly due: PlainDate | null;
  readonly clauses: readonly ClauseId[];
  /** The reading on which `due` rests; none while none is chosen. */
  readonly readings: readonly ReadingUsed[];
}

/**
 * Whether the summary of the work was reported by the evaluation meeting (事業評価会議). Whether the day of the meeting is
 * in time follows the reading; `null` is "not chosen".
 *
 * @throws {RangeError} if a day does not exist.
 *
 * @clause kashiwa-r7:8(6)
 *
 * @example
 * const meeting = { on: '2026-02-20', summaryReportedOn: '2026-02-20' }
 * evaluationSummary(meeting, 'same-day').outcome // => 'met'
 * evaluationSummary(meeting, 'same-day').readings[0]?.reading // => 'same-day'
 * evaluationSummary(meeting, 'day-before').outcome // => 'unmet'
 * evaluationSummary(meeting, null).because // => 'reading-not-chosen'
 */
export function evaluationSummary(
  meeting: { readonly on: string; readonly summaryReportedOn: string | null },
  reading: SummaryReading | null,
): EvaluationSummary {
  const on = plainDate(meeting.on);
  const latest = { 'same-day': on, 'day-before': addDays(on, -1) };
  const due = reading === null ? null : latest[reading];
  return {
    latest,
    due,
    ...reportStanding(meeting.summaryReportedOn, due === null ? Object.values(latest) : [due]),
    clauses: ['kashiwa-r7:8(6)'],
    readings: reading === null ? [] : [{ doubt: 'kashiwa-r7:8(6)/summary-on-the-day', reading }],
  };
}
