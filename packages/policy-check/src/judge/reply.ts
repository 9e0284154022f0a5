import type { BookName } from '../book/books.ts';
import type { ParameterName, ReadDoubt } from '../control/parameter.ts';
import type { ControlFindingCode } from '../finding-code.ts';

/**
 * What one row answers to a check: that the duty is kept (`null`), a breach, something open, something told, a blank (what has
 * not happened, which is a breach only where the register was declared complete), or that it is not due yet, which shows
 * nothing either way.
 */
export interface Reply {
  readonly weight: 'breach' | 'open' | 'told' | 'blank' | 'pending';
  readonly code: ControlFindingCode;
  /** Where the fault lies in another book: there, and in which row of it. */
  readonly place?: { readonly book: BookName; readonly row: string | null };
  readonly wanting?: ParameterName | ReadDoubt;
}

/** A row that breaks the duty. */
export function breach(code: ControlFindingCode): Reply {
  return { weight: 'breach', code };
}

/** A row that leaves the duty open. */
export function open(code: ControlFindingCode): Reply {
  return { weight: 'open', code };
}

/** A row in which something that is owed has not happened. */
export function blank(code: ControlFindingCode): Reply {
  return { weight: 'blank', code };
}

/** A row in which something that is owed has not happened, and is not due yet. */
export const pending: Reply = { weight: 'pending', code: 'not-due-yet' };

/** A row that a reader should see, whatever the verdict. */
export function told(code: ControlFindingCode): Reply {
  return { weight: 'told', code };
}

/** The same in another book than that of the row asked, in one row of it or in none. */
export function elsewhere(reply: Reply, book: BookName, row: string | null = null): Reply {
  return { ...reply, place: { book, row } };
}

/** A row that cannot be judged, because a number is not agreed on. */
export function unset(parameter: ParameterName): Reply {
  return { weight: 'open', code: 'parameter-unset', wanting: parameter };
}

/** A row that cannot be judged, because no reading of an open question was chosen. */
export function unread(doubt: ReadDoubt): Reply {
  return { weight: 'open', code: 'reading-unset', wanting: doubt };
}

/** A recorded yes or no: `false` breaks the duty, nothing recorded leaves it open. */
export function must(value: boolean | null, broken: ControlFindingCode, unknown: ControlFindingCode): Reply | null {
  if (value === null) return open(unknown);
  return value ? null : breach(broken);
}
