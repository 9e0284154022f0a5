import type { PlainDate, YearMonth } from '@fukushi-kit/calendar';
import type { DutyState } from '@fukushi-kit/office';

/** A duty as the calendar shows it. */
export interface DueEntry {
  readonly id: string;
  readonly title: string;
  /** `null` where no day binds. */
  readonly due: PlainDate | null;
  readonly state: DutyState;
  /** A line below the title in the list, such as its clause or who owes it. */
  readonly note?: string;
  /** Where the duty has a page of its own. */
  readonly href?: string;
}

/** What the calendar of a month is told. */
export interface DueMonth {
  readonly month: YearMonth;
  readonly entries: readonly DueEntry[];
  /** Names of the national holidays; those of other months do no harm. */
  readonly holidays: ReadonlyMap<PlainDate, string>;
  /** The day to be marked as today; `null` for none. */
  readonly today: PlainDate | null;
}
