import type { Feature } from 'write-excel-file/universal';
import { getCellAddress, getOpeningTagMarkup, sanitizeTextContent } from 'write-excel-file/utility';
import type { Table } from './table.ts';

/**
 * The words among which cells of some columns are chosen, by the place of the column counted from 0, and the name of the sheet
 * that lists them.
 *
 * @clause none a shape of this project, not of a source
 */
export interface DropDowns {
  readonly words: ReadonlyMap<number, readonly string[]>;
  readonly sheet: string;
}

const LAST_ROW = 1_048_575;

/** The sheet with the words: each list below the title of its column. A list in a cell may be no longer than 255 characters. */
export function wordsTable({ words }: DropDowns, { header }: Table): Table {
  const lists = [...words].map(([column, list]) => ({ title: header[column] ?? '', list }));
  const longest = Math.max(0, ...lists.map(({ list }) => list.length));
  return {
    header: lists.map(({ title }) => title),
    rows: Array.from({ length: longest }, (_, row) => lists.map(({ list }) => list[row] ?? '')),
  };
}

/**
 * Offers the words in every cell of their columns on the first sheet. Another entry is warned of and not forbidden: readers take
 * some words that no list has (○ for はい), and say themselves what they do not take.
 */
export function dropDownFeature({ words, sheet }: DropDowns): Feature<Blob> {
  const rules = [...words].map(([column, list], place) => {
    const source = `${quoted(sheet)}!${fixed(1, place)}:${fixed(list.length, place)}`;
    const sqref = `${getCellAddress(1, column)}:${getCellAddress(LAST_ROW, column)}`;
    const tag = { type: 'list', errorStyle: 'warning', allowBlank: 1, showErrorMessage: 1, sqref };
    const formula = `<formula1>${sanitizeTextContent(source)}</formula1>`;
    return `${getOpeningTagMarkup('dataValidation', tag)}${formula}</dataValidation>`;
  });
  const insert = (_: unknown, { sheetIndex }: { readonly sheetIndex: number }): string | undefined =>
    sheetIndex > 0 || rules.length === 0
      ? undefined
      : `${getOpeningTagMarkup('dataValidations', { count: rules.length })}${rules.join('')}</dataValidations>`;
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': { insert } } } };
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

function fixed(row: number, column: number): string {
  return getCellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}
