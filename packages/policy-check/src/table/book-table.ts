import { type Documents, type JsonSchema, schemas } from '@fukushi-kit/schema';
import { bookKinds } from '../book/book-kinds.ts';
import { fieldsOf } from './fields-of.ts';
import type { KeptBook } from './kept-book.ts';
import { schemaAlternatives } from './schema-alternatives.ts';
import type { TableField } from './table-field.ts';

/**
 * One table of a book: the list of its document that it holds, the name of its file, its title, and its columns. Where the
 * table lists words, a fresh one already has them in its first column; a row with nothing behind its word says nothing.
 */
export interface BookTable {
  readonly list: string;
  readonly file: string;
  readonly title: string;
  readonly fields: readonly TableField[];
  readonly listsWords: boolean;
}

/** A book as it is kept in files: its document, and its tables, of which only the agreement has several. */
export interface KeptKind {
  readonly book: KeptBook;
  readonly document: keyof Documents;
  readonly file: string;
  readonly tables: readonly BookTable[];
}

function tableOf(document: keyof Documents, list: string, file: string, listsWords: boolean): BookTable {
  const bundle: JsonSchema = schemas[document];
  const property = bundle.properties?.[list] ?? {};
  const items = schemaAlternatives(bundle, property).find((schema) => schema.items !== undefined)?.items ?? {};
  const own = list === 'rows' ? undefined : property.title;
  const title = [bundle.title ?? file, ...(own === undefined ? [] : [own])].join(' ');
  return { list, file, title, fields: fieldsOf(bundle, items), listsWords };
}

/** The books that are kept in files, in the order of the registers. */
export const keptKinds: readonly KeptKind[] = [
  ...bookKinds.map(({ name, document, file }): KeptKind => {
    return { book: name, document, file, tables: [tableOf(document, 'rows', file, false)] };
  }),
  {
    book: 'agreement',
    document: 'PolicyAgreement',
    file: 'agreement',
    tables: [
      tableOf('PolicyAgreement', 'parameters', 'agreement-parameters', true),
      tableOf('PolicyAgreement', 'readings', 'agreement-readings', true),
      tableOf('PolicyAgreement', 'exclusions', 'agreement-exclusions', false),
    ],
  },
];

/** How a book is kept. */
export function keptKind(book: KeptBook): KeptKind {
  const kind = keptKinds.find((each) => each.book === book);
  if (kind === undefined) throw new RangeError(`no such book: ${book}`);
  return kind;
}

/** Whether the document of a book has a declaration of coverage (網羅の申告). */
export function hasCoverage({ document }: KeptKind): boolean {
  return schemas[document].properties?.['coverage'] !== undefined;
}

/** The fields of a table that have a column: a word that is always the same has none. */
export function columnFields({ fields }: BookTable): readonly TableField[] {
  return fields.filter(({ shape }) => shape.kind !== 'constant');
}
