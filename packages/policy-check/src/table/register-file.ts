/**
 * A file by its name, without a folder, and its bytes.
 *
 * @clause none a matter of files
 */
export interface RegisterFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The two formats of a table: CSV in UTF-8 with a byte order mark, and an Excel workbook.
 *
 * @clause none a matter of files
 */
export type TableFormat = 'csv' | 'xlsx';
