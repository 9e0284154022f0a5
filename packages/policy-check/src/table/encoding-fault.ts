import { readCsv, type Table } from '@fukushi-kit/sheet';
import type { BookTable } from './book-table.ts';

/** Why a CSV file is not in UTF-8, and the line where that begins, where it is known. */
export interface EncodingFault {
  readonly code: 'file-in-shift-jis' | 'not-utf-8';
  readonly line: number | null;
}

/**
 * What a CSV file that is not in UTF-8 is: one in Shift_JIS if its header is that of the table, or a broken one. It is not
 * read on as Shift_JIS: what that does not have, the spreadsheet exchanged when it saved the file, and nobody can see it.
 */
export function encodingFault(bytes: Uint8Array, { fields }: BookTable): EncodingFault {
  const titles = new Set(fields.map(({ title }) => title));
  const shiftJis = readCsv(bytes, { encoding: 'shift_jis', reader: 'spreadsheet' });
  if (shiftJis.ok && shiftJis.value.header.some((title) => titles.has(title)))
    return { code: 'file-in-shift-jis', line: firstLine(shiftJis.value, BEYOND_ASCII) };
  const text = new TextDecoder().decode(bytes);
  const broken = readCsv(new TextEncoder().encode(text), { encoding: 'utf-8', reader: 'spreadsheet' });
  return { code: 'not-utf-8', line: broken.ok ? firstLine(broken.value, REPLACED) : lineWithin(text) };
}

/** Where the table is torn as well, the lines of the text are counted, those within a cell among them. */
function lineWithin(text: string): number | null {
  const at = text.search(REPLACED);
  return at < 0 ? null : text.slice(0, at).split(/\r\n|\n|\r/).length;
}

const BEYOND_ASCII = /[^\s -~]/;
const REPLACED = /\uFFFD/;

function firstLine({ header, rows, lines }: Table, sought: RegExp): number | null {
  if (header.some((cell) => sought.test(cell))) return 1;
  const row = rows.findIndex((cells) => cells.some((cell) => sought.test(cell)));
  return row < 0 ? null : (lines?.[row] ?? row + 2);
}
