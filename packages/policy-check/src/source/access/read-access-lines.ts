import type { AccessRow } from '@fukushi-kit/schema';
import { type FindingCollector, findingCollector } from '../finding-collector.ts';
import { atLine, type SourceFinding, type SourceFindingCode } from '../source-finding.ts';
import { type AccessFields, ownAccessFields } from './access-fields.ts';
import { accessRowReader, isFault } from './access-row-reader.ts';
import { oneByOne } from './one-by-one.ts';
import { seenNumbers } from './seen-numbers.ts';
import { type TextLine, textLines } from './text-lines.ts';
import { heldKeys, writtenKeys } from './written-keys.ts';

/**
 * How a log was read so far: its lines, the rows that they gave, and what stands against them. At most a hundred findings of
 * each code are kept; `counts` counts all. `isWhole` says that the log was read to its end and no error was found in it.
 *
 * @clause none a shape of this project, not of a source
 */
export interface AccessSummary {
  readonly lines: number;
  readonly rows: number;
  readonly findings: readonly SourceFinding[];
  readonly counts: Readonly<Partial<Record<SourceFindingCode, number>>>;
  readonly isWhole: boolean;
  /** Whether the numbers of the rows are those of lines, as the log has none of its own. */
  readonly isCountedByLine: boolean;
}

/**
 * A log that is being read: its rows, which can be gone through once, and how that went so far.
 *
 * @clause none a shape of this project, not of a source
 */
export interface AccessReading {
  readonly rows: AsyncIterable<AccessRow>;
  readonly summary: () => AccessSummary;
}

/**
 * Reads an access log (アクセス記録) written as JSON lines, as it comes: pieces of text or of bytes in UTF-8, cut anywhere. A
 * line that cannot be read gives no row but a finding with its number, and reading goes on; the last line may be torn off.
 * Keys that no field names are passed over. A row whose number came before is told and still given, as is one that is out of
 * order, so that no access is lost to the check. Memory does not grow with the log.
 *
 * @clause kashiwa-r7:10(2)オ
 * @clause chigasaki-r7:特記9(1)
 *
 * @example
 * import { readAccessLines } from '@fukushi-kit/policy-check/sources';
 * const line = '{"sequence":1,"on":"2025-06-02","at":"09:05","login":"a01","terminal":null,"action":"view","subject":null,"purpose":"U-1","result":"done"}';
 * const reading = readAccessLines([`${line}\n`, line.replace('1', '2').slice(0, 40)]);
 * const logins: string[] = [];
 * for await (const { login } of reading.rows) logins.push(login);
 * logins // => ['a01']
 * reading.summary().findings.map(({ code, detail }) => [code, detail.line]) // => [['line-torn', 2]]
 * reading.summary().isWhole // => false
 */
export function readAccessLines(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  fields: AccessFields = ownAccessFields,
): AccessReading {
  const found = findingCollector();
  const progress = { lines: 0, rows: 0, isEnded: false };
  if (fields.sequence === null) found.add({ code: 'sequence-by-line', path: [], severity: 'notice' });
  return {
    rows: oneByOne(batchesOf(chunks, fields, found, progress)),
    summary: () => ({
      lines: progress.lines,
      rows: progress.rows,
      findings: found.findings(),
      counts: found.counts(),
      isWhole: progress.isEnded && found.isSound(),
      isCountedByLine: fields.sequence === null,
    }),
  };
}

interface Progress {
  lines: number;
  rows: number;
  isEnded: boolean;
}

/** The rows of a log, a batch for each of its pieces. */
async function* batchesOf(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  fields: AccessFields,
  found: FindingCollector,
  progress: Progress,
): AsyncGenerator<readonly AccessRow[]> {
  const lines = textLines();
  const read = lineReader(fields, found);
  const rowsIn = (given: readonly TextLine[]): readonly AccessRow[] => {
    const rows: AccessRow[] = [];
    for (const line of given) {
      const row = read(line);
      if (row !== null) rows.push(row);
    }
    progress.lines += given.length;
    progress.rows += rows.length;
    return rows;
  };
  for await (const chunk of chunks) yield rowsIn(lines.take(chunk));
  yield rowsIn(lines.end());
  progress.isEnded = true;
}

/** What reads a line as a row, and tells what stands against it. */
function lineReader(fields: AccessFields, found: FindingCollector): (line: TextLine) => AccessRow | null {
  const rowOf = accessRowReader(fields);
  const checkOrder = orderCheck(found);
  return ({ text, number, isEnded }) => {
    if (text?.trim() === '') return null;
    const value = text === null ? ('line-too-long' as const) : objectIn(text, isEnded);
    if (typeof value === 'string') {
      found.add(atLine(value, number));
      return null;
    }
    const row = rowOf(value, number);
    if (isFault(row)) {
      found.add(atLine(row.code, number, row.field));
      return null;
    }
    checkOrder(row, number);
    return row;
  };
}

/** The object that a line writes, or why it is none. */
function objectIn(text: string, isEnded: boolean): object | SourceFindingCode {
  if (text.includes('\uFFFD')) return 'line-not-utf-8';
  if (text.includes('\uFEFF')) return 'line-with-mark';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return isEnded ? 'line-not-json' : 'line-torn';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'line-not-an-object';
  return writtenKeys(text) === heldKeys(value) ? value : 'key-twice';
}

/** Tells of numbers that come twice or fall back, and of days and times that do. */
function orderCheck(found: FindingCollector): (row: AccessRow, line: number) => void {
  const seen = seenNumbers();
  let highest = 0;
  let last = { on: '', at: '' };
  return ({ sequence, on, at }, line) => {
    if (!seen.add(sequence)) found.add(atLine('sequence-twice', line, 'sequence'));
    else if (sequence < highest) found.add(atLine('sequence-backwards', line, 'sequence', 'warning'));
    if (sequence > highest) highest = sequence;
    if (on < last.on || (on === last.on && at !== null && at < last.at))
      found.add(atLine('time-backwards', line, 'on', 'warning'));
    else if (on > last.on || (at !== null && at > last.at)) last = { on, at: at ?? '' };
  };
}
