import type { PlainDate } from '@fukushi-kit/calendar';
import { parseDocument } from '@fukushi-kit/schema';
import type { Books } from '../book/books.ts';
import { columnsAhead } from '../book/columns-ahead.ts';
import { registerFindings } from '../book/register-findings.ts';
import type { BookReading } from './book-reading.ts';
import type { KeptKind } from './book-table.ts';
import type { KeptBooks } from './kept-book.ts';
import type { RegisterFileFinding } from './register-file-finding.ts';
import { rowsTwice } from './rows-twice.ts';

type Told = Extract<BookReading, { readonly ok: true }>;
type Row = Readonly<Record<string, unknown>>;

/** A book that may be checked, or everything that stands against it. */
export type SoundBook =
  | { readonly ok: true; readonly value: KeptBooks[keyof KeptBooks] }
  | { readonly ok: false; readonly findings: readonly RegisterFileFinding[] };

/** The book of a reading, refused whole if one cell has no value, one row does not keep the data contract, or is unsound. */
export function soundBook(kind: KeptKind, reading: BookReading, asOf: PlainDate): SoundBook {
  if (!reading.ok) return reading;
  const parsed = parseDocument(kind.document, reading.document);
  const formal = parsed.ok ? [] : parsed.findings.map((finding) => inFile(reading, finding));
  const told = [...reading.findings, ...formal, ...rowFindings(kind, reading, asOf)];
  const value = parsed.ok ? (parsed.value as KeptBooks[keyof KeptBooks]) : null;
  const findings = [...told, ...(value === null ? [] : wholeFindings(kind, reading, value, asOf))];
  return value !== null && findings.length === 0
    ? { ok: true, value }
    : { ok: false, findings: byLine(oncePerCell(findings)) };
}

function inFile(
  { document, placeOf, formOf, isTable }: Told,
  finding: RegisterFileFinding | Omit<RegisterFileFinding, 'file' | 'line' | 'column'>,
) {
  const { path, detail } = finding;
  const place = placeOf(path);
  const isBlank = isTable && valueAt(document, path) === null;
  const form = finding.code === 'wrong-form' ? formOf(path) : undefined;
  return {
    ...finding,
    ...place,
    ...(isBlank && { code: 'cell-empty' as const }),
    ...(form !== undefined && { detail: { ...detail, form } }),
  };
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((here, step) => (isRow(here) ? here[String(step)] : undefined), document);
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}

function rowFindings({ book, tables }: KeptKind, { document, placeOf }: Told, asOf: PlainDate) {
  const declared = isRow(document) ? document['coverage'] : null;
  const ahead = (path: readonly PropertyKey[], row: Row): readonly RegisterFileFinding[] =>
    columnsAhead(book, row, asOf).map((column) => {
      const at = [...path, column];
      return { code: 'row-in-the-future', path: at, severity: 'error', ...placeOf(at) };
    });
  return [
    ...(isRow(declared) ? ahead(['coverage'], declared) : []),
    ...tables.flatMap(({ list, fields }) => {
      const found = isRow(document) ? document[list] : undefined;
      const rows = Array.isArray(found) ? found.map((row): Row => (isRow(row) ? row : {})) : [];
      const number = fields[0]?.key ?? '';
      return [
        ...rowsTwice(
          [list],
          rows.map((row) => row[number]),
          (row) => placeOf([list, row, number]),
        ),
        ...rows.flatMap((row, at) => ahead([list, at], row)),
      ];
    }),
  ];
}

/** What is wrong with the register as a whole; its rows were looked at with their lines already. */
function wholeFindings(
  { book }: KeptKind,
  reading: Told,
  value: unknown,
  asOf: PlainDate,
): readonly RegisterFileFinding[] {
  if (book === 'agreement') return [];
  return registerFindings({ [book]: value } as Books, asOf)
    .filter(({ code }) => code !== 'row-number-twice' && code !== 'row-in-the-future')
    .map(({ code, path, severity }) => ({ code, path: path.slice(1), severity, ...reading.placeOf(path.slice(1)) }));
}

/** A cell without a value is also missing to the data contract; it is told once, with the first reason. */
function oncePerCell(findings: readonly RegisterFileFinding[]): readonly RegisterFileFinding[] {
  const told = new Set<string>();
  return findings.filter(({ code, path }) => {
    const cell = path.join('/');
    const isTold = told.has(cell) && code === 'cell-empty';
    told.add(cell);
    return !isTold;
  });
}

/** As a person goes through the files, from top to bottom. */
function byLine(findings: readonly RegisterFileFinding[]): readonly RegisterFileFinding[] {
  return [...findings].sort((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1));
}
