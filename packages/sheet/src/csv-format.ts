/**
 * How a CSV file is written and read. Text is in UTF-8 with a byte order mark, or in Shift_JIS for programs that ask for it.
 * `spreadsheet` guards cells against being run as formulas and takes the guard off again; `program` leaves every cell as it
 * is, for programs that read CSV as text.
 *
 * @clause none a matter of files
 */
export interface CsvFormat {
  readonly encoding: 'utf-8' | 'shift_jis';
  readonly reader: 'spreadsheet' | 'program';
}
