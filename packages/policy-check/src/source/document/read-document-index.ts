import { isYearMonth } from '@fukushi-kit/calendar';
import type { Coverage, DocumentRow, Parsed } from '@fukushi-kit/schema';
import { type CellReader, cellReader } from '../cell-reader.ts';
import { type ExportEncoding, exportRows } from '../export-rows.ts';
import type { DayOrder } from '../exported-day.ts';
import { wordTitles } from '../schema-titles.ts';
import {
  atLine,
  coverageWithheld,
  type SourceFinding,
  type SourceFindingCode,
  tooManyRows,
} from '../source-finding.ts';
import { atFile } from './at-file.ts';
import type { DocumentColumns, DocumentProperty } from './document-columns.ts';
import type { DocumentReading } from './document-reading.ts';
import { fileDigest, isDigest } from './file-digest.ts';
import { isLeftBehind } from './file-name.ts';
import type { FolderFile } from './folder-file.ts';

type Points = NonNullable<DocumentRow['points']>;
type Cells = CellReader<DocumentProperty>;

/**
 * How an index of documents is read: its columns, the words of its kinds, the files of the folder beside it, or `null` where
 * they are not looked at, and what somebody declares of it.
 *
 * @clause none a shape of this project, not of a source
 */
export interface DocumentIndexOptions {
  readonly columns: DocumentColumns;
  readonly kinds: Readonly<Record<string, DocumentRow['kind']>>;
  readonly encoding: ExportEncoding;
  readonly days: DayOrder;
  readonly files: readonly FolderFile[] | null;
  readonly coverage: Coverage | null;
}

const MOST_ROWS = 20_000;
const MOST_QUANTITY = 1_000_000;
const BETWEEN_POINTS = /[、,，;；]/;
/** Properties whose blank a complete register reads as not done. */
const TELLING: readonly (keyof DocumentRow)[] = ['madeOn', 'reviewedOn', 'consultedOn', 'dueOn', 'submittedOn'];

/**
 * Reads an index of documents in CSV (`documents.csv`) as the register of documents (規程・文書台帳), or tells everything that
 * stands against the table, with line and property. Beside the files of the folder each row is held against its own: a file
 * that is not there, or whose digest is another than the index says, leaves its row out, and so does a file that no row
 * names; that is told, and what was declared of the register is withheld.
 *
 * @clause kashiwa-r7:9(3)
 * @clause kashiwa-r7:10(2)ク
 * @clause chigasaki-r7:特記2(2)
 *
 * @example
 * import { documentKinds, ownDocumentColumns, readDocumentIndex } from '@fukushi-kit/policy-check/sources';
 * const none = Object.fromEntries(Object.keys(ownDocumentColumns).map((key) => [key, null]));
 * const options = { columns: { ...none, number: '番号', kind: '種類', madeOn: '制定' }, kinds: documentKinds, encoding: 'utf-8',
 *   days: 'year-first', files: null, coverage: null };
 * const read = readDocumentIndex(new TextEncoder().encode('番号,種類,制定\nD-05,事故対応手順,2025/3/1\n'), options);
 * read.value.register.rows.map(({ number, kind, madeOn }) => [number, kind, madeOn]) // => [['D-05', 'incident-procedure', '2025-03-01']]
 * const refused = readDocumentIndex(new TextEncoder().encode('番号,種類,制定\nD-05,手順,2025/3/1\n'), options);
 * refused.findings.map(({ code, detail }) => [code, detail.line, detail.field]) // => [['word-unknown', 2, 'kind']]
 */
export function readDocumentIndex(
  bytes: Uint8Array,
  options: DocumentIndexOptions,
): Parsed<DocumentReading, SourceFindingCode> {
  const { columns, encoding, days, files, coverage } = options;
  const { rows, findings } = exportRows<DocumentProperty>(bytes, encoding, columns);
  if (findings.length > 0) return { ok: false, findings };
  if (rows.length > MOST_ROWS) return { ok: false, findings: [tooManyRows(MOST_ROWS)] };
  const faults: SourceFinding[] = [];
  const seen = new Set<string>();
  const entries = rows.map((row) => {
    const entry = { line: row.line, ...entryOf(cellReader(row, days, faults), options) };
    if (entry.row.number !== '' && seen.has(entry.row.number)) faults.push(atLine('number-twice', row.line, 'number'));
    seen.add(entry.row.number);
    return entry;
  });
  if (faults.length > 0) return { ok: false, findings: faults };
  const { placed, unplaced, remarks } = beside(entries, files);
  const unknown = TELLING.filter((key) => columns[key] === null).map(coverageWithheld);
  const isWhole = unplaced.length === 0 && unknown.length === 0;
  const register = { schemaVersion: '1' as const, coverage: isWhole ? coverage : null, rows: [...placed] };
  return { ok: true, value: { register, unplaced, remarks: [...remarks, ...unknown] } };
}

/** A row of the index, and the file that it names. */
interface Entry {
  readonly line: number;
  readonly file: string | null;
  readonly row: DocumentRow;
}

const pointWords = wordTitles<Points[number]>('DocumentRegister', 'DocumentRow', 'points');

function entryOf(cells: Cells, { kinds }: DocumentIndexOptions): Omit<Entry, 'line'> {
  return {
    file: cells.name('file'),
    row: {
      number: cells.needed('number', cells.number('number'), ''),
      kind: kindOf(cells, kinds),
      title: cells.line('title'),
      edition: cells.word('edition'),
      madeOn: cells.day('madeOn'),
      reviewedOn: cells.day('reviewedOn'),
      approvedBy: cells.name('approvedBy'),
      consultedOn: cells.day('consultedOn'),
      dueOn: cells.day('dueOn'),
      submittedOn: cells.day('submittedOn'),
      month: monthOf(cells),
      points: pointsOf(cells),
      quantity: cells.count('quantity', MOST_QUANTITY),
      digest: digestOf(cells),
    },
  };
}

function kindOf(cells: Cells, kinds: DocumentIndexOptions['kinds']): DocumentRow['kind'] {
  const word = cells.text('kind');
  const kind = word !== null && Object.hasOwn(kinds, word) ? kinds[word] : undefined;
  if (kind === undefined) cells.refuse(word === null ? 'cell-empty' : 'word-unknown', 'kind');
  return kind ?? 'other';
}

function monthOf(cells: Cells): string | null {
  const written = cells.text('month');
  return written === null || isYearMonth(written) ? written : cells.refuse('cell-malformed', 'month');
}

function digestOf(cells: Cells): string | null {
  const written = cells.text('digest');
  return written === null || isDigest(written) ? written : cells.refuse('cell-malformed', 'digest');
}

function pointsOf(cells: Cells): Points | null {
  const written = cells.text('points');
  if (written === null) return null;
  const words = [...new Set(written.split(BETWEEN_POINTS).map((word) => word.trim()))];
  const points = words.flatMap((word) => (Object.hasOwn(pointWords, word) ? (pointWords[word] ?? []) : []));
  return points.length === words.length ? points : cells.refuse('word-unknown', 'points');
}

/** The rows of an index held against the files of the folder. */
function beside(
  entries: readonly Entry[],
  files: readonly FolderFile[] | null,
): {
  readonly placed: readonly DocumentRow[];
  readonly unplaced: readonly SourceFinding[];
  readonly remarks: readonly SourceFinding[];
} {
  if (files === null) return { placed: entries.map(({ row }) => row), unplaced: [], remarks: [] };
  const byPath = new Map(files.map((file) => [file.path.normalize('NFC'), file]));
  const named = new Set(entries.map(({ file }) => file?.normalize('NFC')));
  const unplaced: SourceFinding[] = [];
  const placed = entries.flatMap(({ line, file, row }) => {
    const held = file === null ? row : rowWithFile(row, byPath.get(file.normalize('NFC')));
    if (typeof held !== 'string') return [held];
    unplaced.push(atLine(held, line, held === 'file-missing' ? 'file' : 'digest'));
    return [];
  });
  const remarks: SourceFinding[] = [];
  for (const [index, { path }] of files.entries()) {
    if (isLeftBehind(path)) remarks.push(atFile('file-passed-over', index, 'notice'));
    else if (!named.has(path.normalize('NFC'))) unplaced.push(atFile('file-not-in-index', index));
  }
  return { placed, unplaced, remarks };
}

/** A row with the digest of its file, or why it cannot stand. */
function rowWithFile(row: DocumentRow, file: FolderFile | undefined): DocumentRow | SourceFindingCode {
  if (file === undefined) return 'file-missing';
  const digest = fileDigest(file);
  if (typeof digest === 'object' && digest !== null) return digest.fault;
  if (row.digest !== null && digest !== null && row.digest !== digest) return 'digest-differs';
  return { ...row, digest: digest ?? row.digest };
}
