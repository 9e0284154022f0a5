import type { PlainDate } from '@fukushi-kit/calendar';
import type { PolicyAgreement } from '@fukushi-kit/schema';
import { asOfView } from '../book/as-of-view.ts';
import type { AllBooks, BookName, Books } from '../book/books.ts';
import type { RowOf, TableName } from '../book/rows.ts';
import type { Control } from '../control/control.ts';
import type { ContractTime } from '../judge/contract-time.ts';
import type { Inquiry } from '../judge/inquiry.ts';
import { agreedNumber, agreedReading } from './agreed.ts';

/** Rows of registers as they stood on a day, each made once for all controls. */
export type RowsAt = <Name extends TableName>(name: Name) => readonly RowOf<Name>[];

/** The rows of the books on a day. */
export function rowsAt(books: Books, asOf: PlainDate): RowsAt {
  const made = new Map<TableName, readonly unknown[]>();
  return <Name extends TableName>(name: Name) => {
    const known = made.get(name) ?? asOfView<Name>(name, books[name]?.rows ?? [], asOf);
    made.set(name, known);
    return known as readonly RowOf<Name>[];
  };
}

/** What is given for the controls of a check. */
interface Given {
  readonly books: Books;
  readonly rows: RowsAt;
  readonly agreement: PolicyAgreement;
  readonly asOf: PlainDate;
  readonly contract: ContractTime;
}

/**
 * What one control may look at: its own books, numbers and readings. Whatever else is given cannot change its verdict.
 */
export function inquiryFor(control: Control, { books, rows, agreement, asOf, contract }: Given): Inquiry {
  const may = (name: BookName): boolean => control.registers.includes(name);
  return {
    control,
    asOf,
    contract,
    book: <Name extends BookName>(name: Name): AllBooks[Name] | undefined => (may(name) ? books[name] : undefined),
    rows: (name) => (may(name) ? rows(name) : []),
    log: may('accessLog') ? books.accessLog : undefined,
    parameter: (name) =>
      control.parameters.some(({ parameter }) => parameter === name) ? agreedNumber(agreement, name, asOf) : null,
    reading: (doubt) => (control.doubts.includes(doubt) ? agreedReading(agreement, doubt) : null),
  };
}
