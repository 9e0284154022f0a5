import type { PlainDate } from '@fukushi-kit/calendar';

/**
 * What people decided about one finding: why it came to be, what is done, by whom, until when, and who saw that it was done.
 * `null` is left blank, to be written by hand.
 *
 * @clause none a shape of this project, not of a source
 */
export interface Remedy {
  readonly cause: string | null;
  readonly measure: string | null;
  readonly owner: string | null;
  readonly dueOn: PlainDate | null;
  readonly doneOn: PlainDate | null;
  readonly confirmedBy: string | null;
}
