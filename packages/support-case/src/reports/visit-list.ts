import { type AdviserVisit, type VisitStatus, visitStatus } from './visit-status.ts';

/**
 * One row of the visit plan and visit status list (訪問計画・訪問状況一覧表): the visit, where it stands in the log, and its
 * status.
 *
 * @clause kashiwa-r7:8(3)
 */
export interface VisitRow {
  readonly visit: AdviserVisit;
  readonly index: number;
  readonly status: VisitStatus;
}

/**
 * The visit plan and visit status list (訪問計画・訪問状況一覧表) of one adviser at the end of `asOf`, in the order of days.
 *
 * @clause kashiwa-r7:8(3)
 *
 * @example
 * const visit = { number: 'V-1', adviser: 'S-01', caseNumber: null, plannedOn: '2025-06-05', visitedOn: null, cancelledOn: null, isOutreach: false }
 * const visits = [visit, { ...visit, plannedOn: '2025-06-04', visitedOn: '2025-06-06' }, { ...visit, adviser: 'S-02' }]
 * visitList(visits, { adviser: 'S-01', asOf: '2025-06-06' }).map(({ status }) => status) // => ['missed', 'on-another-day']
 */
export function visitList(
  visits: readonly AdviserVisit[],
  of: { readonly adviser: string; readonly asOf: string },
): readonly VisitRow[] {
  return visits
    .map((visit, index) => ({ visit, index, status: visitStatus(visit, of.asOf) }))
    .filter(({ visit }) => visit.adviser === of.adviser)
    .toSorted((one, other) =>
      dayOf(one.visit) < dayOf(other.visit) ? -1 : dayOf(one.visit) > dayOf(other.visit) ? 1 : 0,
    );
}

function dayOf({ visitedOn, plannedOn }: AdviserVisit): string {
  return visitedOn ?? plannedOn ?? '';
}
