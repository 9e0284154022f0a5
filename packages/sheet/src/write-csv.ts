import { stringify } from 'csv-stringify/sync';
import { codePoints } from './code-points.ts';
import type { CsvFormat } from './csv-format.ts';
import { emptyRows } from './empty-rows.ts';
import { type SheetFinding, sheetFault } from './finding-code.ts';
import { guarded } from './formula-guard.ts';
import { shiftJisBytes, shiftJisLosses } from './shift-jis.ts';
import type { Table } from './table.ts';

/**
 * A file with what a person should know of it, or why it was not written.
 *
 * @clause none a shape of this project, not of a source
 */
export type WrittenSheet =
  | { readonly ok: true; readonly value: Uint8Array; readonly findings: readonly SheetFinding[] }
  | { readonly ok: false; readonly findings: readonly SheetFinding[] };

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV (RFC 4180, lines end with CR LF), in UTF-8 with a byte order mark. In Shift_JIS every cell with a
 * character that it does not have is told; such a table is refused, unless `replace` asks for 〓 in their place. U+0000 and
 * halves of characters are refused; a row in which nothing stands is told, because it does not come back.
 *
 * @clause none a matter of files
 *
 * @example
 * import { writeCsv } from '@fukushi-kit/sheet';
 * const table = { header: ['氏名', '電話'], rows: [['辻\u{E0100} 花子', '+81467000000']] };
 * const written = writeCsv(table, { encoding: 'utf-8', reader: 'spreadsheet' });
 * new TextDecoder().decode(written.value) // => "氏名,電話\r\n辻\u{E0100} 花子,'+81467000000\r\n"
 * const refused = writeCsv(table, { encoding: 'shift_jis', reader: 'spreadsheet' });
 * refused.findings.map(({ code, path, detail }) => [code, path[1], detail.characters])
 * // => [['characters-lost', 0, 'U+E0100']]
 */
export function writeCsv(
  { header, rows }: Table,
  format: CsvFormat,
  options: { readonly replace?: boolean } = {},
): WrittenSheet {
  const cells = [header, ...rows].map((row) => (format.reader === 'spreadsheet' ? row.map(guarded) : row));
  const text = stringify(cells as string[][], { record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
  const lost = format.encoding === 'utf-8' ? [] : losses({ header, rows }, options.replace === true);
  const findings = [...unwritable({ header, rows }), ...lost, ...emptyRows(rows)];
  if (findings.some(({ severity }) => severity === 'error')) return { ok: false, findings };
  const value = format.encoding === 'utf-8' ? new TextEncoder().encode(BYTE_ORDER_MARK + text) : shiftJisBytes(text);
  return { ok: true, value, findings };
}

/** Half a character becomes another one in any encoding, and no program reads on after U+0000. */
const UNWRITABLE = /\0|\p{Surrogate}/u;

function unwritable({ header, rows }: Table): SheetFinding[] {
  return [header, ...rows].flatMap((row, index) =>
    row.flatMap((cell, column) => {
      const path = index === 0 ? ['header', column] : ['rows', index - 1, column];
      const detail = { line: index + 1, column: header[column] ?? column + 1 };
      return UNWRITABLE.test(cell) ? [sheetFault('control-character', path, detail)] : [];
    }),
  );
}

function losses({ header, rows }: Table, isReplaced: boolean): SheetFinding[] {
  return [header, ...rows].flatMap((row, index) =>
    row.flatMap((cell, column): SheetFinding[] => {
      const lost = shiftJisLosses(cell);
      if (lost.length === 0) return [];
      const detail = { line: index + 1, column: header[column] ?? column + 1, characters: codePoints(lost) };
      const path = index === 0 ? ['header', column] : ['rows', index - 1, column];
      return isReplaced
        ? [{ code: 'characters-replaced', path, severity: 'warning', detail }]
        : [{ code: 'characters-lost', path, severity: 'error', detail }];
    }),
  );
}
