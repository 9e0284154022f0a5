import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { Facts, Vocabulary } from '@fukushi-kit/rule';
import { CsvError, type Info, parse } from 'csv-parse';
import { cellFaults, factsOfCells, headerFaults } from './csv-cells.ts';
import { messages } from './messages.ja.ts';
import { errorCode } from './read-text.ts';

/** What is wrong with a CSV file, at a line of it or as a whole. */
export interface CsvFault {
  readonly line: number | null;
  readonly text: string;
}

/** The first line of a CSV file, or one of those after it with the facts that it records. */
export type CsvRow =
  | { readonly kind: 'header'; readonly columns: readonly string[]; readonly hasMark: boolean }
  | { readonly kind: 'case'; readonly line: number; readonly cells: readonly string[]; readonly facts: Facts };

interface CsvFile {
  readonly path: string;
  /** How the file is called in messages. */
  readonly name: string;
  readonly vocabulary: Vocabulary;
}

interface Read {
  readonly record: readonly string[];
  readonly info: Info;
}

const LONGEST_ROW_CHARACTERS = 1024 * 1024;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The rows of a CSV file one by one. Every fault goes to `fault`; after the first, rows are still read for more of them
 * but no longer given.
 */
export async function* csvRows(file: CsvFile, fault: (fault: CsvFault) => void): AsyncGenerator<CsvRow> {
  let columns: readonly string[] | null = null;
  let rows = 0;
  let lastLine = 0;
  let faults = 0;
  const fail = (line: number | null, text: string): void => {
    faults += 1;
    fault({ line, text });
  };
  try {
    for await (const { record, info, hasMark } of records(file.path)) {
      if (columns === null) {
        columns = record;
        for (const text of headerFaults(columns, file.vocabulary)) fail(1, text);
        if (faults > 0) return;
        lastLine = info.lines;
        yield { kind: 'header', columns, hasMark };
        continue;
      }
      rows += 1;
      lastLine = info.lines;
      for (const text of cellFaults(record, columns, file.vocabulary)) fail(info.lines, text);
      if (faults > 0) continue;
      const facts = factsOfCells(record, columns, file.vocabulary);
      yield { kind: 'case', line: info.lines, cells: record, facts };
    }
  } catch (error) {
    fail(...streamFault(error, lastLine + 1, file.name));
    return;
  }
  if (rows === 0 && faults === 0) fail(null, messages.at(file.name, messages.csvNoRows));
}

async function* records(path: string): AsyncGenerator<Read & { readonly hasMark: boolean }> {
  const parser = parse({
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW_CHARACTERS,
  });
  const mark = { isFound: false };
  const text = Readable.from(decoded(path, mark));
  text.on('error', (error) => parser.destroy(error));
  for await (const read of text.pipe(parser) as AsyncIterable<Read>) yield { ...read, hasMark: mark.isFound };
}

async function* decoded(path: string, mark: { isFound: boolean }): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let isFirst = true;
  for await (const chunk of createReadStream(path)) {
    const text = decoder.decode(chunk, { stream: true });
    mark.isFound ||= isFirst && text.startsWith(BYTE_ORDER_MARK);
    yield isFirst && mark.isFound ? text.slice(1) : text;
    isFirst = false;
  }
  yield decoder.decode();
}

/** An open quotation mark is noticed only where the text ends, so the line told is the one after the last good row. */
function streamFault(error: unknown, line: number, name: string): [line: number | null, text: string] {
  if (error instanceof CsvError) {
    const isTooLong = error.code === 'CSV_MAX_RECORD_SIZE';
    return [line, isTooLong ? messages.csvTooLong(LONGEST_ROW_CHARACTERS) : messages.csvQuote];
  }
  if (error instanceof TypeError) return [null, messages.notUtf8(name)];
  return [null, messages.fileError(name, errorCode(error))];
}
