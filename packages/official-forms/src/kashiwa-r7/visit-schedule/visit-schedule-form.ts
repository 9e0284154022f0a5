import type { PlainDate, YearMonth } from '@fukushi-kit/calendar';
import type { CalendarEntry, FigureMonthCalendar, VisitScheduleForm } from '@fukushi-kit/schema';
import { type AdviserVisit, type VisitRow, type VisitStatus, visitList } from '@fukushi-kit/support-case';
import { OUTREACH, WITHOUT_NUMBER } from './messages.ja.ts';

/**
 * The data of the visit plan and visit status list (訪問計画・訪問状況一覧表) of one adviser for a month, from the log of visits
 * at the end of `asOf`. A visit made on another day than planned stands on both days of the calendar, as far as they lie in
 * the month. `purposes` are what the visits were for, by their number.
 *
 * @clause kashiwa-r7:8(3)
 *
 * @example
 * import { plainDate, yearMonth } from '@fukushi-kit/calendar';
 * const visit = { number: 'V-1', adviser: 'S-01', caseNumber: 'C-001', plannedOn: '2025-06-04', visitedOn: '2025-06-06', cancelledOn: null, isOutreach: false };
 * const data = visitScheduleForm({
 *   visits: [visit], adviser: { number: 'S-01', name: '見本 太郎' }, month: yearMonth('2025-06'), asOf: plainDate('2025-06-30'),
 *   purposes: new Map(), dayNotes: [], sheet: { controlNumber: null, madeOn: null, contractor: null, note: null },
 * });
 * data.visits.map(({ state }) => state) // => ['on-another-day']
 * data.calendar?.entries.map(({ day, state }) => [day, state]) // => [['2025-06-04', 'missed'], ['2025-06-06', 'done']]
 */
export function visitScheduleForm(given: {
  readonly visits: readonly AdviserVisit[];
  readonly adviser: { readonly number: string; readonly name: string };
  readonly month: YearMonth;
  readonly asOf: PlainDate;
  readonly purposes: ReadonlyMap<string, string>;
  readonly dayNotes: FigureMonthCalendar['dayNotes'];
  readonly sheet: Pick<VisitScheduleForm, 'controlNumber' | 'madeOn' | 'contractor' | 'note'>;
}): VisitScheduleForm {
  const { visits, adviser, month, asOf, purposes, dayNotes, sheet } = given;
  const rows = visitList(visits, { adviser: adviser.number, asOf }).filter(
    ({ visit }) => daysIn(visit, month).length > 0,
  );
  return {
    schemaVersion: '1',
    ...sheet,
    month,
    asOf,
    adviser: adviser.name,
    adviserNumber: adviser.number,
    calendar: { month, entries: rows.flatMap((row) => entriesOf(row, month)), dayNotes },
    visits: rows.map(({ visit, status }) => ({
      caseNumber: visit.caseNumber,
      purpose: purposes.get(visit.number) ?? null,
      plannedOn: visit.plannedOn,
      visitedOn: visit.visitedOn,
      state: status,
      isOutreach: visit.isOutreach,
      note: null,
    })),
  };
}

function daysIn({ plannedOn, visitedOn }: AdviserVisit, month: YearMonth): string[] {
  return [plannedOn, visitedOn].filter((day) => day?.startsWith(month) ?? false) as string[];
}

function entriesOf({ visit, status }: VisitRow, month: YearMonth): CalendarEntry[] {
  const { plannedOn, visitedOn, caseNumber, isOutreach } = visit;
  const text = [caseNumber ?? WITHOUT_NUMBER, isOutreach ? OUTREACH : null].filter((word) => word !== null).join(' ');
  const onPlannedDay = PLANNED[status];
  const planned = plannedOn === null || onPlannedDay === null ? [] : [{ day: plannedOn, state: onPlannedDay, text }];
  const isDone = status === 'on-another-day' || status === 'without-plan';
  const done = visitedOn === null || !isDone ? [] : [{ day: visitedOn, state: 'done' as const, text }];
  return [...planned, ...done].filter(({ day }) => day.startsWith(month));
}

/** How a visit stands on the day for which it was planned. */
const PLANNED: Readonly<Record<VisitStatus, CalendarEntry['state'] | null>> = {
  'as-planned': 'done',
  'on-another-day': 'missed',
  'without-plan': null,
  'to-come': 'planned',
  missed: 'missed',
  cancelled: 'cancelled',
  'not-recorded': null,
};
