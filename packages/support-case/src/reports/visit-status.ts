import type { CentreLog } from '@fukushi-kit/schema';

/**
 * A visit (訪問) of an adviser as planned and as made.
 *
 * @clause kashiwa-r7:8(3)
 */
export type AdviserVisit = CentreLog['visits'][number];

/**
 * How a visit stands beside its plan.
 *
 * @clause kashiwa-r7:8(3)
 */
export type VisitStatus =
  | 'as-planned'
  | 'on-another-day'
  | 'without-plan'
  | 'to-come'
  | 'missed'
  | 'cancelled'
  | 'not-recorded';

/** How a visit stands at the end of `asOf`. */
export function visitStatus({ plannedOn, visitedOn, cancelledOn }: AdviserVisit, asOf: string): VisitStatus {
  if (visitedOn !== null && visitedOn <= asOf) {
    if (plannedOn === null) return 'without-plan';
    return plannedOn === visitedOn ? 'as-planned' : 'on-another-day';
  }
  if (cancelledOn !== null && cancelledOn <= asOf) return 'cancelled';
  if (plannedOn === null) return visitedOn === null ? 'not-recorded' : 'to-come';
  return plannedOn < asOf ? 'missed' : 'to-come';
}
