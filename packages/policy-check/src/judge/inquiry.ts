import type { PlainDate } from '@fukushi-kit/calendar';
import type { AccessBook, AllBooks, BookName } from '../book/books.ts';
import type { RowOf, TableName } from '../book/rows.ts';
import type { Control } from '../control/control.ts';
import type { ParameterName, ReadDoubt } from '../control/parameter.ts';
import type { ContractTime } from './contract-time.ts';

/** What the check of one control may look at: the books, numbers and readings that the control names, as of a day. */
export interface Inquiry {
  readonly control: Control;
  readonly asOf: PlainDate;
  readonly contract: ContractTime;
  /** A book as it was given, for its coverage; `undefined` where it was not given. */
  readonly book: <Name extends BookName>(name: Name) => AllBooks[Name] | undefined;
  /** The rows of a register as they stood on the day; none where it was not given. */
  readonly rows: <Name extends TableName>(name: Name) => readonly RowOf<Name>[];
  readonly log: AccessBook | undefined;
  /** The number agreed with the city, `null` while there is none. */
  readonly parameter: (name: ParameterName) => number | null;
  /** The reading chosen for an open question, `null` while there is none. */
  readonly reading: (doubt: ReadDoubt) => string | null;
}
