import type { PlainDate } from '@fukushi-kit/calendar';

/**
 * Whether something was reported in time, and why the answer is open where it is: nobody recorded the report, or the
 * readings of the last day differ and none is chosen.
 *
 * @clause none a shape of this project, not of a source
 */
export interface ReportStanding {
  readonly outcome: 'met' | 'unmet' | 'open';
  readonly because: 'reported-in-time' | 'reported-late' | 'not-reported' | 'reading-not-chosen';
}

/** How a report stands to its last day, or, while no reading is chosen, to the last day under each of the readings. */
export function reportStanding(reportedOn: string | null, lastDays: readonly PlainDate[]): ReportStanding {
  if (reportedOn === null) return { outcome: 'open', because: 'not-reported' };
  if (lastDays.every((day) => reportedOn <= day)) return { outcome: 'met', because: 'reported-in-time' };
  if (lastDays.every((day) => reportedOn > day)) return { outcome: 'unmet', because: 'reported-late' };
  return { outcome: 'open', because: 'reading-not-chosen' };
}
