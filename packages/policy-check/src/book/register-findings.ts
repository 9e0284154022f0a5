import type { PlainDate } from '@fukushi-kit/calendar';
import type { PolicyFinding, RegisterFindingCode } from '../finding-code.ts';
import { bookKinds } from './book-kinds.ts';
import type { BookName, Books, RegisterName } from './books.ts';
import { reversedDays } from './reversed-days.ts';

type Found = PolicyFinding<RegisterFindingCode>;
type Row = readonly (readonly [field: string, value: unknown])[];

/** Days that may lie ahead: ends of periods, terms, support and contracts. */
export const MAY_LIE_AHEAD: ReadonlySet<string> = new Set([
  'to',
  'until',
  'dueOn',
  'endsOn',
  'sharedUntil',
  'supportEndsOn',
  'licenceUntil',
]);

/**
 * What is wrong with the registers themselves, before anything is checked by them: numbers that stand twice, days after the
 * day of the check, days before those that they follow (返却日 before 持出日), a coverage that ends before it begins or declares
 * nothing though there are rows, several contracts. The access log is not gone through here.
 *
 * @clause none a register has to be sound whatever clause it serves
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * const row = { number: 'CE-1', kind: 'isms', registration: null, coversWork: true, from: '2025-07-01', until: '2028-06-30' };
 * const certifications = { schemaVersion: '1', coverage: null, rows: [row, row] };
 * registerFindings({ certifications }, plainDate('2025-06-30')).map(({ code, path }) => [code, path])
 * // => [
 * //   ['row-number-twice', ['certifications', 'rows', 1, 'number']],
 * //   ['row-in-the-future', ['certifications', 'rows', 0, 'from']],
 * //   ['row-in-the-future', ['certifications', 'rows', 1, 'from']],
 * // ]
 */
export function registerFindings(books: Books, asOf: PlainDate): readonly Found[] {
  return bookKinds.flatMap(({ name, code }) => {
    const book = books[name];
    if (book === undefined || code === null) return [];
    const rows: readonly Row[] =
      name === 'accessLog' || !Array.isArray(book.rows) ? [] : book.rows.map((row) => Object.entries(row));
    return [
      ...('coverage' in book ? coverageFindings(name as RegisterName, book.coverage, rows) : []),
      ...twice(name, rows),
      ...rows.flatMap((row, index) => ahead(name, row, index, asOf)),
      ...rows.flatMap((row, index) => reversed(name, row, index)),
      ...(name === 'contract' && rows.length > 1 ? [found('several-contracts', [name, 'rows'])] : []),
    ];
  });
}

function found(code: RegisterFindingCode, path: readonly PropertyKey[]): Found {
  return { code, path, severity: 'error', clauses: [] };
}

function coverageFindings(
  name: RegisterName,
  coverage: { readonly from: string; readonly to: string; readonly nil: boolean } | null,
  rows: readonly Row[],
): readonly Found[] {
  if (coverage === null) return [];
  return [
    ...(coverage.to < coverage.from ? [found('coverage-reversed', [name, 'coverage', 'to'])] : []),
    ...(coverage.nil && rows.length > 0 ? [found('nil-declared-with-rows', [name, 'coverage', 'nil'])] : []),
  ];
}

function twice(name: BookName, rows: readonly Row[]): readonly Found[] {
  const seen = new Set<unknown>();
  return rows.flatMap((row, index) => {
    const number = row.find(([field]) => field === 'number')?.[1];
    const isTwice = seen.has(number);
    seen.add(number);
    return isTwice ? [found('row-number-twice', [name, 'rows', index, 'number'])] : [];
  });
}

function ahead(name: BookName, row: Row, index: number, asOf: PlainDate): readonly Found[] {
  return row.flatMap(([field, value]) => {
    const isDay = typeof value === 'string' && /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value);
    const isAhead = isDay && value > asOf && !MAY_LIE_AHEAD.has(field);
    return isAhead ? [found('row-in-the-future', [name, 'rows', index, field])] : [];
  });
}

function reversed(name: BookName, row: Row, index: number): readonly Found[] {
  return reversedDays(name, Object.fromEntries(row)).map((field) =>
    found('days-reversed', [name, 'rows', index, field]),
  );
}
