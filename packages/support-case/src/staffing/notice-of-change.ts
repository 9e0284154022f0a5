import { type BackwardReading, latestDayBefore, type PlainDate, plainDate } from '@fukushi-kit/calendar';
import { type ClauseId, isDoubtId } from '@fukushi-kit/clause';
import type { ReadingUsed } from '@fukushi-kit/yen';
import { type ReportStanding, reportStanding } from '../report-standing.ts';

/**
 * How long before a change of staff (異動) a contract wants it reported, as the profile of a municipality gives it.
 *
 * @clause kashiwa-r7:6(7)
 */
export interface NoticeTerm {
  /** Whole calendar months, 1 or more: 1 for "a month or more before" (１ヶ月以上前). */
  readonly months: number;
  /** How they are counted backwards; `null` while nobody has chosen. */
  readonly counted: BackwardReading | null;
  /** The clause that asks for them. */
  readonly clause: ClauseId;
}

/**
 * The latest day on which a change of staff (異動) can be reported, under both readings of "so many months or more
 * before", and whether it was: `open` while nobody recorded the report, or where the readings differ and none is chosen.
 *
 * @clause kashiwa-r7:6(7)
 */
export interface NoticeOfChange extends ReportStanding {
  readonly latest: Readonly<Record<BackwardReading, PlainDate>>;
  /** Under the reading chosen; `null` while none is. */
  readonly due: PlainDate | null;
  readonly clauses: readonly ClauseId[];
  /** The reading on which `due` rests, by its doubt; none while none is chosen, or where the contract raises none. */
  readonly readings: readonly ReadingUsed[];
}

/**
 * Whether a change of staff (異動) was reported as many months before as the contract asks. The source does not say how a
 * month is counted backwards, so length and reading are the term of the profile; `counted: null` is "not chosen".
 *
 * @throws {RangeError} if a day does not exist, or the months are no positive whole number.
 *
 * @clause kashiwa-r7:6(7)
 * @clause civil-code:143(2)
 *
 * @example
 * const change = { on: '2025-10-01', reportedOn: '2025-09-01' }
 * const term = { months: 1, counted: 'whole-period-between', clause: 'kashiwa-r7:6(7)' }
 * const notice = noticeOfChange(change, term)
 * notice.latest // => { 'corresponding-day': '2025-09-01', 'whole-period-between': '2025-08-31' }
 * notice.outcome // => 'unmet'
 * notice.readings // => [{ doubt: 'kashiwa-r7:6(7)/one-month-before', reading: 'whole-month-between' }]
 * noticeOfChange(change, { ...term, counted: null }).because // => 'reading-not-chosen'
 * noticeOfChange(change, { ...term, months: 2 }).due // => '2025-07-31'
 */
export function noticeOfChange(
  change: { readonly on: string; readonly reportedOn: string | null },
  { months, counted, clause }: NoticeTerm,
): NoticeOfChange {
  const latestUnder = (each: BackwardReading): PlainDate => latestDayBefore(plainDate(change.on), { months }, each);
  const latest = {
    'corresponding-day': latestUnder('corresponding-day'),
    'whole-period-between': latestUnder('whole-period-between'),
  };
  const due = counted === null ? null : latest[counted];
  return {
    latest,
    due,
    ...reportStanding(change.reportedOn, due === null ? Object.values(latest) : [due]),
    clauses: [clause, 'civil-code:143(2)'],
    readings: readingsOf(counted, clause),
  };
}

/** The calendar counts any term backwards, so it speaks of a whole period where the doubt speaks of a whole month. */
function readingsOf(counted: BackwardReading | null, clause: ClauseId): readonly ReadingUsed[] {
  const doubt = `${clause}/one-month-before`;
  if (counted === null || !isDoubtId(doubt)) return [];
  return [{ doubt, reading: counted === 'whole-period-between' ? 'whole-month-between' : counted }];
}
