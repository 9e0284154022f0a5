import type { CentreLog } from '@fukushi-kit/schema';

/** The lists of the centre's log that these pages keep; consultations have pages of their own. */
export type LogList = Exclude<keyof CentreLog, 'schemaVersion' | 'consultations'>;

/** How a row of a list is known: by the number that it bears, or by its place, and which field names it to a reader. */
interface ListKind {
  readonly named: string;
  /** Before the numbers that new rows are given; none where rows bear no number. */
  readonly prefix: string | null;
}

export const logLists: Readonly<Record<LogList, ListKind>> = {
  visits: { named: 'number', prefix: 'V' },
  complaints: { named: 'number', prefix: 'K' },
  policyMeetings: { named: 'meetingNumber', prefix: 'P' },
  evaluationMeetings: { named: 'on', prefix: null },
  vendorMeetings: { named: 'on', prefix: null },
  staffMeetings: { named: 'on', prefix: null },
  consultationNotes: { named: 'number', prefix: 'N' },
  improvements: { named: 'item', prefix: null },
  trainings: { named: 'title', prefix: null },
  goals: { named: 'goal', prefix: null },
  nationalReports: { named: 'title', prefix: null },
  documents: { named: 'kind', prefix: null },
};

export const LISTS: readonly LogList[] = Object.keys(logLists) as LogList[];

/** A row as its form holds it. */
export type RowDraft = Readonly<Record<string, unknown>>;

/** The rows of a list. */
export function rowsOf(log: CentreLog, list: LogList): readonly RowDraft[] {
  return log[list] as unknown as readonly RowDraft[];
}

/** What a row is called in its address: its number, or its place, counted from one. */
export function rowKey(list: LogList, row: RowDraft, index: number): string {
  const { named, prefix } = logLists[list];
  return prefix === null ? String(index + 1) : String(row[named]);
}
