import { strToU8, zipSync } from 'fflate';

/** A sheet of a workbook: its name, its rows as a spreadsheet program writes them, whether it is hidden. */
export interface BuiltSheet {
  readonly name: string;
  readonly rows: string;
  readonly state?: 'hidden' | 'veryHidden';
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const LINKS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** Styles 1, 2 …: the formats of numbers in this order, by their number or their code. */
function stylesOf(formats: readonly (number | string)[]): string {
  const own = formats.flatMap((format, index) =>
    typeof format === 'string' ? [`<numFmt numFmtId="${176 + index}" formatCode="${format}"/>`] : [],
  );
  const used = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === 'string' ? 176 + index : format}" applyNumberFormat="1"/>`,
  );
  return `<styleSheet ${MAIN}><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${used.join('')}</cellXfs></styleSheet>`;
}

/** A workbook made part by part, as programs other than ours write one. */
export function builtWorkbook(
  sheets: readonly BuiltSheet[],
  more: {
    readonly strings?: string;
    readonly formats?: readonly (number | string)[];
    readonly is1904?: boolean;
    readonly parts?: Readonly<Record<string, string>>;
  } = {},
): Uint8Array {
  const { strings = '', formats = [], is1904 = false, parts = {} } = more;
  const list = sheets.map(
    ({ name, state = 'visible' }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" state="${state}" r:id="rId${index + 1}"/>`,
  );
  const links = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const texts: Record<string, string> = {
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships ${LINKS}>${links.join('')}<Relationship Id="rId90" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId91" Type="${OFFICE}/styles" Target="/xl/styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst ${MAIN}>${strings}</sst>`,
    'xl/styles.xml': stylesOf(formats),
    ...Object.fromEntries(
      sheets.map(({ rows }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet ${MAIN}><dimension ref="A1"/><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
    ...parts,
  };
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(head + text)])));
}

/** A row of cells, each as its sheet writes it. */
export const row = (line: number, ...cells: readonly string[]): string => `<row r="${line}">${cells.join('')}</row>`;

/** A cell with a text of its own. */
export const text = (reference: string, value: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;

/** A cell with a number in a style. */
export const number = (reference: string, value: number | string, style = 0): string =>
  `<c r="${reference}" s="${style}"><v>${value}</v></c>`;
