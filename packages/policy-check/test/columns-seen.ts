import { type PlainDate, plainDate } from '@fukushi-kit/calendar';
import { type JsonSchema, type PolicyAgreement, schemas } from '@fukushi-kit/schema';
import { type BookName, type Books, bookKinds, type Control, type ControlId } from '../src/index.ts';
import { agreed, everyNumber } from './books-of.ts';
import { readSample } from './read-sample.ts';
import { chigasakiCases } from './smallest/chigasaki-cases.ts';
import { kashiwaCases } from './smallest/kashiwa-cases.ts';
import type { SmallestCase } from './smallest/smallest-case.ts';
import { traceColumns } from './traced-columns.ts';

interface Given {
  readonly books: Books;
  readonly agreement: PolicyAgreement;
  readonly asOf: PlainDate;
}

const smallest: Readonly<Partial<Record<ControlId, SmallestCase>>> = { ...kashiwaCases, ...chigasakiCases };

const samples: readonly Given[] = [readSample('exemplary'), readSample('careless')].flatMap((sample) =>
  ['2025-06-30', '2025-12-20', '2026-04-15'].map((day) => ({ ...sample, asOf: plainDate(day) })),
);

/** The columns of a row of a book, in the order of its schema, and which of them may be blank. */
export function columnsOfBook(name: BookName): readonly { readonly column: string; readonly mayBeBlank: boolean }[] {
  const kind = bookKinds.find((each) => each.name === name);
  const schema: JsonSchema = kind === undefined ? {} : schemas[kind.document];
  const row = schema.$defs?.[schema.properties?.['rows']?.items?.$ref?.split('/').at(-1) ?? ''];
  return Object.entries(row?.properties ?? {}).map(([column, { anyOf = [] }]) => ({
    column,
    mayBeBlank: anyOf.some(({ type }) => type === 'null'),
  }));
}

/** The columns that a control reads in the samples, in its smallest registers, and where one column of a sample is blank. */
export function columnsSeen(control: Control): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { books, agreement, asOf } of [...samples, ...smallestOf(control), ...blanked(control)])
    traceColumns(control, books, { agreement, asOf }, seen);
  return seen;
}

function smallestOf({ id }: Control): readonly Given[] {
  const own = smallest[id];
  if (own === undefined) return [];
  const agreement = { ...everyNumber, readings: agreed({}, own.readings ?? {}).readings };
  const asOf = plainDate(own.asOf ?? '2025-06-30');
  return [own.passes, own.fails].map((books) => ({ books, agreement, asOf }));
}

function blanked({ registers }: Control): readonly Given[] {
  return samples.flatMap((sample) =>
    registers.flatMap((name) =>
      columnsOfBook(name)
        .filter(({ mayBeBlank }) => mayBeBlank)
        .map(({ column }) => ({ ...sample, books: withBlank(sample.books, name, column) })),
    ),
  );
}

function withBlank(books: Books, name: BookName, column: string): Books {
  const book = books[name];
  if (book === undefined) return books;
  return { ...books, [name]: { ...book, rows: [...book.rows].map((row) => ({ ...row, [column]: null })) } };
}
