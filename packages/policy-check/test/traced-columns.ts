import type { PlainDate } from '@fukushi-kit/calendar';
import type { AccessRow, PolicyAgreement } from '@fukushi-kit/schema';
import { checks } from '../src/check/checks.ts';
import { inquiryFor, type RowsAt, rowsAt } from '../src/evaluate/inquiry-for.ts';
import type { BookName, Books, Control } from '../src/index.ts';
import { contractTime } from '../src/judge/contract-time.ts';

/** What a control was seen to read: columns of books, each as `book/column`. */
export type Seen = Set<string>;

/** A row that notes each of its columns that is asked for by name; one that is only copied along (`{ ...row }`) is not. */
function watched<Row extends object>(row: Row, book: BookName, seen: Seen): Row {
  let copied: PropertyKey | null = null;
  return new Proxy(row, {
    getOwnPropertyDescriptor(target, key) {
      copied = key;
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
    get(target, key) {
      if (copied !== key && typeof key === 'string' && Object.hasOwn(target, key)) seen.add(`${book}/${key}`);
      copied = null;
      return Reflect.get(target, key);
    },
  });
}

/** Runs the data part of a control over books and notes the columns that it reads. */
export function traceColumns(
  control: Control,
  books: Books,
  { agreement, asOf }: { readonly agreement: PolicyAgreement; readonly asOf: PlainDate },
  seen: Seen,
): void {
  const check = new Map(Object.entries(checks)).get(control.id);
  const counted = control.registers.includes('contract') ? watchedBooks(books, seen) : books;
  const contract = contractTime(counted, asOf);
  if (check === undefined || contract === null) return;
  const plain = rowsAt(books, asOf);
  const rows: RowsAt = (name) => plain(name).map((row) => watched(row, name, seen));
  const at = inquiryFor(control, {
    books: watchedBooks(books, seen),
    rows,
    agreement,
    asOf,
    contract: { ...contract, row: watched(contract.row, 'contract', seen) },
  });
  if (typeof check === 'function') {
    check(at);
    return;
  }
  const watch = check.watch(at);
  for (const row of books.accessLog?.rows ?? []) watch.see(watched<AccessRow>(row, 'accessLog', seen));
  watch.judge();
}

/** Rows that a check takes from a book itself, and the verification of the log's chain. */
function watchedBooks(books: Books, seen: Seen): Books {
  return Object.fromEntries(
    Object.entries(books).map(([name, book]) => {
      if (book === undefined || name === 'accessLog' || !Array.isArray(book.rows)) return [name, book];
      const rows = book.rows.map((row: object) => watched(row, name as BookName, seen));
      return [name, { ...book, rows }];
    }),
  );
}
