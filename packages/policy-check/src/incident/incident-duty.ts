import type { PlainDate } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import type { IncidentItem } from './incident-items.ts';

/**
 * What an incident (事故) obliges to: the first report to the city (初報), the first measure against harm (応急措置), a report with
 * content, course and damage, the nine items, the preliminary and the final report to the Commission (速報、確報), and further
 * reports until it is over (続報).
 *
 * @clause none names of this project; each duty carries its clauses
 */
export type IncidentDutyName =
  | 'first-report'
  | 'first-measure'
  | 'report-content'
  | 'nine-items'
  | 'preliminary-report'
  | 'final-report'
  | 'follow-up';

/**
 * Why a duty has no due time, or is open though something was done: a number that is not agreed on, a time of day that is not
 * recorded, a report that is not given or lacks something, something recorded before the incident was known, law whose
 * application or terms are not known.
 *
 * @clause none names of this project, not of a source
 */
export type IncidentDutyReason =
  | 'number-not-agreed'
  | 'time-not-recorded'
  | 'done-before-known'
  | 'content-not-recorded'
  | 'content-missing'
  | 'report-not-given'
  | 'items-missing'
  | 'application-unknown'
  | 'terms-unknown'
  | 'purpose-unknown'
  | 'not-closed';

/**
 * A point in time: a day, and the time of day to the minute, `null` for the end of the day.
 *
 * @clause none a shape of this project, not of a source
 */
export interface DueTime {
  readonly on: PlainDate;
  readonly at: string | null;
}

/**
 * One duty of an incident, dated. `late` is something that was done after its time, or was not done though its time is over;
 * `doneOn` tells them apart.
 *
 * @clause none a shape of this project, not of a source
 */
export interface IncidentDuty {
  readonly duty: IncidentDutyName;
  readonly due: DueTime | null;
  readonly state: 'done' | 'open' | 'late' | 'not-applicable';
  readonly doneOn: PlainDate | null;
  readonly why: IncidentDutyReason | null;
  /** What a report lacks, by `nine-items` and `report-content`. */
  readonly missing: readonly (IncidentItem | 'content' | 'course' | 'damage')[];
  readonly clauses: readonly ClauseId[];
}
