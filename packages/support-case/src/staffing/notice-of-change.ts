import { type BackwardReading, latestDayBefore, type PlainDate, plainDate } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';

/**
 * The latest day on which a change of staff (異動) can be reported, under both readings of "a month or more before", and
 * whether it was: `open` while nobody recorded the report, or where the readings differ and none is chosen.
 *
 * @clause kashiwa-r7:6(7)
 */
export interface NoticeOfChange {
  readonly latest: Readonly<Record<BackwardReading, PlainDate>>;
  /** Under the reading chosen; `null` while none is. */
  readonly due: PlainDate | null;
  readonly outcome: 'met' | 'unmet' | 'open';
  readonly because: 'reported-in-time' | 'reported-late' | 'not-reported' | 'reading-not-chosen';
  readonly clauses: readonly ClauseId[];
}

/**
 * Whether a change of staff (異動) was reported a month or more before (１ヶ月以上前). The source does not say how the month
 * is counted backwards, so the reading is an argument; `null` is "not chosen".
 *
 * @throws {RangeError} if a day does not exist.
 *
 * @clause kashiwa-r7:6(7)
 * @clause civil-code:143(2)
 *
 * @example
 * const notice = noticeOfChange({ on: '2025-10-01', reportedOn: '2025-09-01' }, 'whole-period-between')
 * notice.latest // => { 'corresponding-day': '2025-09-01', 'whole-period-between': '2025-08-31' }
 * notice.outcome // => 'unmet'
 * noticeOfChange({ on: '2025-10-01', reportedOn: '2025-09-01' }, null).because // => 'reading-not-chosen'
 */
export function noticeOfChange(
  change: { readonly on: string; readonly reportedOn: string | null },
  reading: BackwardReading | null,
): NoticeOfChange {
  const latestUnder = (each: BackwardReading): PlainDate => latestDayBefore(plainDate(change.on), { months: 1 }, each);
  const latest = {
    'corresponding-day': latestUnder('corresponding-day'),
    'whole-period-between': latestUnder('whole-period-between'),
  };
  const due = reading === null ? null : latest[reading];
  return {
    latest,
    due,
    ...standing(change.reportedOn, latest, due),
    clauses: ['kashiwa-r7:6(7)', 'civil-code:143(2)'],
  };
}

function standing(
  reportedOn: string | null,
  latest: NoticeOfChange['latest'],
  due: PlainDate | null,
): Pick<NoticeOfChange, 'outcome' | 'because'> {
  if (reportedOn === null) return { outcome: 'open', because: 'not-reported' };
  if (reportedOn <= (due ?? latest['whole-period-between'])) return { outcome: 'met', because: 'reported-in-time' };
  if (reportedOn > (due ?? latest['corresponding-day'])) return { outcome: 'unmet', because: 'reported-late' };
  return { outcome: 'open', because: 'reading-not-chosen' };
}
