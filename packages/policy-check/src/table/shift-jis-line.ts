import { readCsv } from '@fukushi-kit/sheet';

/**
 * The first line with characters of Shift_JIS in a CSV file that is not in UTF-8, or `null` where it is in neither. The
 * file is not read on: what a spreadsheet could not write in Shift_JIS it exchanged when it saved the file, unseen.
 */
export function shiftJisLine(bytes: Uint8Array): number | null {
  const read = readCsv(bytes, { encoding: 'shift_jis', reader: 'program' });
  if (!read.ok) return null;
  const { header, rows, lines } = read.value;
  if (header.some(isBeyondAscii)) return 1;
  const row = rows.findIndex((cells) => cells.some(isBeyondAscii));
  return row < 0 ? null : (lines?.[row] ?? row + 2);
}

function isBeyondAscii(text: string): boolean {
  return /[^ -~\s]/.test(text);
}
