import type { PlainDate } from '@fukushi-kit/calendar';
import type { ClauseId, DoubtId } from '@fukushi-kit/clause';
import type { Need } from '@fukushi-kit/rule';
import type { Finding } from '@fukushi-kit/schema';
import type { DutyKind } from './duty-kind.ts';
import type { DutyRemarkCode } from './finding-code.ts';
import type { TimeWord } from './time-word.ts';

/**
 * Where a duty stands: still `due`, `done`, `late`, `not-dated` because the contract gives no number, or `open` because
 * a fact is not recorded or a reading not chosen. What was done after its day is `done`, with the days it was late.
 *
 * @clause none a shape of this project, not of a source
 */
export type DutyState = 'due' | 'done' | 'late' | 'not-dated' | 'open';

/**
 * Who set the day: the contract, a law, or the municipality by a setting of its own (`operational`).
 *
 * @clause none a shape of this project, not of a source
 */
export type DutyBasis = 'contract' | 'law' | 'operational';

/**
 * A doubt (疑義) that an entry rests on, with the reading that the profile chose, or `null` while none is.
 *
 * @clause none a shape of this project, not of a source
 */
export interface DutyReading {
  readonly doubt: DoubtId;
  readonly reading: string | null;
}

/**
 * The day under one reading, shown while none is chosen.
 *
 * @clause none a shape of this project, not of a source
 */
export interface DutyAlternative {
  readonly reading: string;
  readonly due: PlainDate;
}

/**
 * One entry of the duty calendar (義務の暦): a duty, its clauses, its day and where it stands.
 *
 * @clause none a shape of this project, not of a source
 */
export interface DutyEntry {
  /** Kind, and month or number, e.g. `monthly-report/2025-06`. It never changes. */
  readonly id: string;
  readonly kind: DutyKind;
  readonly title: string;
  /** `null` where the contract does not say who. */
  readonly owedBy: 'contractor' | 'city' | null;
  readonly clauses: readonly ClauseId[];
  readonly word: TimeWord;
  /** The first day on which the duty stands, `null` while that is not recorded. */
  readonly since: PlainDate | null;
  /** The last day, that day included; `null` where there is none or it is open. */
  readonly due: PlainDate | null;
  readonly basis: DutyBasis | null;
  /** A day that is only aimed at (めど): passing it is not late. */
  readonly isSoft: boolean;
  readonly alternatives: readonly DutyAlternative[];
  readonly state: DutyState;
  readonly doneOn: PlainDate | null;
  /** Days past the last day, when done or as of today; 0 in time; `null` where no day binds. */
  readonly daysLate: number | null;
  readonly ref: string | null;
  readonly readings: readonly DutyReading[];
  readonly needs: readonly Need[];
  readonly findings: readonly Finding<DutyRemarkCode>[];
}
