import type { PlainDate } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import type { Need } from '@fukushi-kit/rule';
import type { DutyFacts, OccasionFacts } from '@fukushi-kit/schema';
import type { DutyDay } from './duty-day.ts';
import type { DutyKind } from './duty-kind.ts';
import type { Frame } from './frame.ts';
import type { TimeWord } from './time-word.ts';

/** One time that a duty arises. */
export interface Occurrence {
  /** The month or number in the id, `null` where the duty stands once. */
  readonly subject: string | null;
  /** The subject as a clerk reads it, e.g. `（令和7年6月分）`; empty where the duty stands once. */
  readonly label: string;
  /** The first day on which the duty stands, from which its days are counted. */
  readonly since: PlainDate | null;
  /** Whether it may be done before `since`, as a paper that is ready early. */
  readonly mayBeEarly: boolean;
  /** The day to which the term is tied, where that is not `since`. */
  readonly on: PlainDate | null;
  /** Whether the contract alone tells it, so that it is shown before its first day. */
  readonly isForeseen: boolean;
  readonly needs: readonly Need[];
  /** When the facts themselves say that it was done. */
  readonly doneOn: PlainDate | null;
}

/** A duty as a contract puts it: whose it is, by which words and clauses, when it arises and how its day is found. */
export interface ContractDuty {
  readonly kind: DutyKind;
  readonly owedBy: 'contractor' | 'city' | null;
  readonly word: TimeWord;
  readonly clauses: readonly ClauseId[];
  readonly arises: (frame: Frame) => readonly Occurrence[];
  readonly day: (occurrence: Occurrence, frame: Frame, duty: ContractDuty) => DutyDay;
}

/** The duties of one contract, and the facts that it has a use for. */
export interface Contract {
  readonly duties: readonly ContractDuty[];
  readonly lists: readonly (keyof DutyFacts & ('corrections' | 'invoices' | 'staffChanges' | 'leaves'))[];
  readonly occasions: readonly OccasionFacts['kind'][];
}

const ONCE: Occurrence = {
  subject: null,
  label: '',
  since: null,
  mayBeEarly: false,
  on: null,
  isForeseen: false,
  needs: [],
  doneOn: null,
};

/** An occurrence of which only what differs is named. */
export function occurrence(part: Partial<Occurrence>): Occurrence {
  return { ...ONCE, ...part };
}

/** The id of a duty at one occurrence. */
export function dutyId({ kind }: ContractDuty, { subject }: Occurrence): string {
  return subject === null ? kind : `${kind}/${subject}`;
}
