import { attributesOf, readXml } from './read-xml.ts';
import { stringItem } from './string-item.ts';
import { type RawCell, type WorkbookCell, type WorkbookParts, workbookCell } from './workbook-cell.ts';

/** A row of a sheet: its number, counted from 1, and its filled cells by their column, counted from 0. */
export interface SheetRow {
  readonly line: number;
  readonly cells: ReadonlyMap<number, Exclude<WorkbookCell, null>>;
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** The rows of a sheet that hold anything, or `null` where the sheet is broken. Only what is written there takes room. */
export function sheetRows(xml: string, parts: WorkbookParts): readonly SheetRow[] | null {
  const rows: SheetRow[] = [];
  const item = stringItem();
  let isSound = true;
  let line = 0;
  let column = -1;
  let cells = new Map<number, Exclude<WorkbookCell, null>>();
  let raw: { -readonly [Key in keyof RawCell]: RawCell[Key] } | null = null;
  let within = '';
  const isRead = readXml(xml, {
    open: (name, attributes) => {
      item.open(name);
      if (name === 'row') {
        const next = Number(attributesOf(attributes).get('r') ?? line + 1);
        isSound &&= Number.isInteger(next) && next > line && next <= MOST_ROWS;
        [line, column, cells] = [next, -1, new Map()];
      } else if (name === 'c') {
        const found = attributesOf(attributes);
        const next = columnOf(found.get('r'), line, column + 1);
        isSound &&= next > column && next < MOST_COLUMNS;
        column = next;
        raw = {
          type: found.get('t') ?? 'n',
          style: Number(found.get('s') ?? 0),
          value: null,
          inline: '',
          hasFormula: false,
        };
      } else if (name === 'f' && raw !== null) raw.hasFormula = true;
      else if (name === 'v' && raw !== null) raw.value = '';
      within = name;
    },
    text: (text) => {
      item.text(text);
      if (within === 'v' && raw !== null) raw.value += text;
    },
    close: (name) => {
      item.close(name);
      within = '';
      if (name === 'row' && cells.size > 0) rows.push({ line, cells });
      if (name !== 'c' || raw === null) return;
      raw.inline = item.taken();
      const cell = workbookCell(raw, parts);
      raw = null;
      isSound &&= cell !== null;
      if (cell !== null && cell !== '') cells.set(column, cell);
    },
  });
  return isRead && isSound ? rows : null;
}

/** The column of a reference such as `AB12`, which must lie in its row; without one the next column. */
function columnOf(reference: string | undefined, line: number, next: number): number {
  if (reference === undefined) return next;
  const [, letters, row] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined || Number(row) !== line) return -1;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
