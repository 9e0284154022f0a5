import type { PlainDate } from '@fukushi-kit/calendar';
import type { PolicyFinding, RegisterFindingCode } from '../finding-code.ts';
import { bookKinds } from './book-kinds.ts';
import type { BookName, Books, RegisterName } from './books.ts';
import { columnsAhead } from './columns-ahead.ts';
import { reversedDays } from './reversed-days.ts';

type Found = PolicyFinding<RegisterFindingCode>;
type Row = Readonly<Record<string, unknown>>;

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
    const rows = name === 'accessLog' || !Array.isArray(book.rows) ? [] : book.rows.map((row): Row => ({ ...row }));
    return [
      ...('coverage' in book ? coverageFindings(name as RegisterName, book.coverage, rows) : []),
      ...twice(name, rows),
      ...rows.flatMap((row, index) =>
        inColumns('row-in-the-future', [name, 'rows', index], columnsAhead(name, row, asOf)),
      ),
      ...rows.flatMap((row, index) => inColumns('days-reversed', [name, 'rows', index], reversedDays(name, row))),
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
  return rows.flatMap(({ number }, index) => {
    const isTwice = seen.has(number);
    seen.add(number);
    return isTwice ? [found('row-number-twice', [name, 'rows', index, 'number'])] : [];
  });
}

function inColumns(
  code: RegisterFindingCode,
  row: readonly PropertyKey[],
  columns: readonly string[],
): readonly Found[] {
  return columns.map((column) => found(code, [...row, column]));
}
