import type { PlainDate } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import type { Need } from '@fukushi-kit/rule';
import type { Finding } from '@fukushi-kit/schema';
import type { DutyAlternative, DutyBasis, DutyReading } from './duty-entry.ts';
import type { DutyRemarkCode } from './finding-code.ts';
import type { Frame } from './frame.ts';

/** The day by which a duty is to be met, and what it rests on. */
export interface DutyDay {
  readonly due: PlainDate | null;
  readonly basis: DutyBasis | null;
  readonly isSoft: boolean;
  readonly alternatives: readonly DutyAlternative[];
  /** Clauses of the day itself, beside those of the duty. */
  readonly clauses: readonly ClauseId[];
  readonly readings: readonly DutyReading[];
  readonly needs: readonly Need[];
  readonly findings: readonly Finding<DutyRemarkCode>[];
}

const NO_DAY: DutyDay = {
  due: null,
  basis: null,
  isSoft: false,
  alternatives: [],
  clauses: [],
  readings: [],
  needs: [],
  findings: [],
};

/** A day of which only what differs from "no day" is named. */
export function dutyDay(part: Partial<DutyDay>): DutyDay {
  return { ...NO_DAY, ...part };
}

/** What is to be said of a day on which the city's offices are closed, or may be: no contract moves it. */
export function closedDayFindings(due: PlainDate, { isClosed }: Frame): readonly Finding<DutyRemarkCode>[] {
  const closed = isClosed(due);
  if (closed === false) return [];
  const code = closed === null ? 'closed-days-unknown' : 'due-on-closed-day';
  return [{ code, path: ['due'], severity: 'warning', clauses: ['civil-code:142'], detail: { day: due } }];
}
