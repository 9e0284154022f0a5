import { type CsvFormat, readCsv, type Table } from '@fukushi-kit/sheet';
import type { SourceFinding } from './source-finding.ts';

/**
 * How an export is written as text. Windows PowerShell writes Shift_JIS with `-Encoding Default` in Japan and UTF-8 with
 * `-Encoding UTF8`; UTF-16 is refused.
 *
 * @clause none a matter of files
 */
export type ExportEncoding = CsvFormat['encoding'];

/**
 * A row of an export: its line in the file, and its cells by the property that they hold, without spaces around them or as
 * written; `null` where none was mapped.
 */
export interface ExportRow<Key extends string> {
  readonly line: number;
  readonly cell: (key: Key) => string | null;
  readonly written: (key: Key) => string | null;
}

/** Which column holds which property; `null` for one that the export does not hold. */
export type Columns<Key extends string> = Readonly<Record<Key, string | null>>;

/**
 * The rows of an export in CSV, or what stands against it as a file. Every column that is named has to be there, once;
 * titles are told apart without regard to capitals, spaces around them are none of them. Other columns are not looked at.
 */
export function exportRows<Key extends string>(
  bytes: Uint8Array,
  encoding: ExportEncoding,
  columns: Columns<Key>,
): { readonly rows: readonly ExportRow<Key>[]; readonly findings: readonly SourceFinding[] } {
  const { body, skipped } = withoutTypeLine(bytes);
  const read = readCsv(body, { encoding, reader: 'program' });
  if (!read.ok) return { rows: [], findings: read.findings.map((finding) => moved(finding, skipped)) };
  const places = placesOf(read.value, columns, skipped + 1);
  if (places.findings.length > 0) return { rows: [], findings: places.findings };
  const { rows, lines } = read.value;
  return {
    findings: [],
    rows: rows.map((row, index) => {
      const written = (key: Key): string | null => {
        const place = places.at.get(key);
        return place === undefined ? null : (row[place] ?? '');
      };
      const line = (lines?.[index] ?? index + 2) + skipped;
      return { line, written, cell: (key) => written(key)?.trim() ?? null };
    }),
  };
}

function moved(finding: SourceFinding, by: number): SourceFinding {
  const line = finding.detail?.['line'];
  return typeof line === 'number' ? { ...finding, detail: { ...finding.detail, line: line + by } } : finding;
}

function placesOf<Key extends string>(
  { header }: Table,
  columns: Columns<Key>,
  line: number,
): { readonly at: ReadonlyMap<Key, number>; readonly findings: readonly SourceFinding[] } {
  const titles = header.map(plain);
  const named = (Object.entries(columns) as [Key, string | null][]).flatMap(([key, title]) =>
    title === null ? [] : [{ key, title, count: titles.filter((each) => each === plain(title)).length }],
  );
  return {
    at: new Map(named.map(({ key, title }) => [key, titles.indexOf(plain(title))])),
    findings: named
      .filter(({ count }) => count !== 1)
      .map(({ key, count }) => ({
        code: count === 0 ? ('column-missing' as const) : ('column-twice' as const),
        path: ['header', key],
        severity: 'error' as const,
        detail: { line, field: key },
      })),
  };
}

function plain(title: string): string {
  return title.trim().toLowerCase();
}

const TYPE_MARK = [...'#TYPE '].map((character) => character.charCodeAt(0));
const UTF8_MARK = [0xef, 0xbb, 0xbf];
const LINE_FEED = 10;

/** An export without the line `#TYPE …` that Windows PowerShell puts before the header unless told not to. */
function withoutTypeLine(bytes: Uint8Array): { readonly body: Uint8Array; readonly skipped: number } {
  const start = beginsWith(bytes, 0, UTF8_MARK) ? UTF8_MARK.length : 0;
  const end = beginsWith(bytes, start, TYPE_MARK) ? bytes.indexOf(LINE_FEED, start) : -1;
  return end < 0 ? { body: bytes, skipped: 0 } : { body: bytes.subarray(end + 1), skipped: 1 };
}

function beginsWith(bytes: Uint8Array, at: number, expected: readonly number[]): boolean {
  return expected.every((byte, index) => bytes[at + index] === byte);
}
