import type { Coverage, Parsed, TerminalRegister, TerminalRow } from '@fukushi-kit/schema';
import { type CellReader, cellReader } from '../cell-reader.ts';
import { type ExportEncoding, exportRows } from '../export-rows.ts';
import type { DayOrder } from '../exported-day.ts';
import {
  atLine,
  coverageWithheld,
  type SourceFinding,
  type SourceFindingCode,
  tooManyRows,
} from '../source-finding.ts';
import type { TerminalColumns, TerminalUse } from './terminal-columns.ts';

type Property = keyof TerminalRow;

/**
 * How an inventory of terminals is read. `connections` gives the networks of each terminal where a description of the network
 * tells them and no column does; `installed` gives its software where another list does. `coverage` is what somebody
 * declares of the inventory.
 *
 * @clause none a shape of this project, not of a source
 */
export interface TerminalTableOptions {
  readonly columns: TerminalColumns;
  readonly use: TerminalUse;
  readonly encoding: ExportEncoding;
  readonly days: DayOrder;
  readonly connections: ReadonlyMap<string, readonly string[]> | null;
  readonly installed: ReadonlyMap<string, readonly string[]> | null;
  readonly coverage: Coverage | null;
}

/**
 * The register of terminals that an inventory gave, and what keeps it from being declared complete.
 *
 * @clause none a shape of this project, not of a source
 */
export interface TerminalReading {
  readonly register: TerminalRegister;
  readonly remarks: readonly SourceFinding[];
}

const MOST_ROWS = 5000;
const MOST_DETECTIONS = 100_000;
/** Properties whose blank a complete register reads as "not done" or "none". */
const TELLING: readonly Exclude<Property, 'use'>[] = [
  'definitionsOn',
  'scannedOn',
  'updatedOn',
  'approval',
  'software',
];

/**
 * Reads an inventory of terminals in CSV as the register of terminals (端末・機器台帳), or tells everything that stands
 * against it, with line and property; one row that cannot be read refuses it. An empty cell is not recorded and never "no".
 * In the lists of networks and software nothing is there only where a word says so (なし), as an empty list would say it,
 * too. A property that no column holds is not recorded; where a complete register would read that as not done, what was
 * declared of it is withheld, and that is told. Every terminal is taken to be in use unless a column tells the day of its end.
 *
 * @clause kashiwa-r7:10(1)ア
 * @clause kashiwa-r7:10(1)イ
 * @clause kashiwa-r7:10(2)イ
 * @clause chigasaki-r7:特記9(2)
 *
 * @example
 * import { ownTerminalColumns, readTerminalTable } from '@fukushi-kit/policy-check/sources';
 * const none = Object.fromEntries(Object.keys(ownTerminalColumns).map((key) => [key, null]));
 * const options = { columns: { ...none, number: '端末名', from: '導入日', definitionsOn: 'ウイルス定義日' }, use: { always: 'work' },
 *   encoding: 'utf-8', days: 'year-first', connections: new Map([['PC-01', ['N-1']]]), installed: null, coverage: null };
 * const { value } = readTerminalTable(new TextEncoder().encode('端末名,導入日,ウイルス定義日\nPC-01,2025/4/1,2025/6/27\n'), options);
 * value.register.rows.map(({ number, networks, definitionsOn, firewall }) => [number, networks, definitionsOn, firewall])
 * // => [['PC-01', ['N-1'], '2025-06-27', null]]
 * value.remarks.map(({ code, detail }) => [code, detail.field])
 * // => [['coverage-withheld', 'scannedOn'], ['coverage-withheld', 'updatedOn'], ['coverage-withheld', 'approval'], ['coverage-withheld', 'software']]
 */
export function readTerminalTable(
  bytes: Uint8Array,
  options: TerminalTableOptions,
): Parsed<TerminalReading, SourceFindingCode> {
  const { columns, use, encoding, days, coverage, installed } = options;
  const useColumn = 'column' in use ? use.column : null;
  const { rows, findings } = exportRows<Property>(bytes, encoding, { ...columns, use: useColumn });
  if (findings.length > 0) return { ok: false, findings };
  if (rows.length > MOST_ROWS) return { ok: false, findings: [tooManyRows(MOST_ROWS)] };
  const faults: SourceFinding[] = [];
  const seen = new Set<string>();
  const terminals = rows.map((row) => {
    const terminal = terminalOf(cellReader(row, days, faults), options);
    if (terminal.number !== '' && seen.has(terminal.number)) faults.push(atLine('number-twice', row.line, 'number'));
    seen.add(terminal.number);
    return terminal;
  });
  if (faults.length > 0) return { ok: false, findings: faults };
  const remarks = TELLING.filter((key) => columns[key] === null && !(key === 'software' && installed !== null)).map(
    coverageWithheld,
  );
  const register: TerminalRegister = {
    schemaVersion: '1',
    coverage: remarks.length === 0 ? coverage : null,
    rows: terminals,
  };
  return { ok: true, value: { register, remarks } };
}

function terminalOf(cells: CellReader<Property>, options: TerminalTableOptions): TerminalRow {
  const number = cells.needed('number', cells.number('number'), '');
  return {
    number,
    use: useOf(cells, options.use),
    from: cells.needed<string>('from', cells.day('from'), ''),
    to: cells.day('to'),
    networks: networksOf(cells, number, options),
    internet: cells.truth('internet'),
    antivirus: cells.truth('antivirus'),
    definitionsOn: cells.day('definitionsOn'),
    scannedOn: cells.day('scannedOn'),
    detections: cells.count('detections', MOST_DETECTIONS),
    firewall: cells.truth('firewall'),
    diskEncryption: cells.truth('diskEncryption'),
    usbControl: cells.truth('usbControl'),
    system: cells.line('system'),
    updatedOn: cells.day('updatedOn'),
    supportEndsOn: cells.day('supportEndsOn'),
    place: cells.number('place'),
    approval: cells.number('approval'),
    software: softwareOf(cells, number, options),
  };
}

function useOf(cells: CellReader<Property>, use: TerminalUse): TerminalRow['use'] {
  if ('always' in use) return use.always;
  const word = cells.text('use');
  const known = word !== null && Object.hasOwn(use.words, word) ? use.words[word] : undefined;
  if (known === undefined) cells.refuse(word === null ? 'cell-empty' : 'word-unknown', 'use');
  return known ?? 'other';
}

/** The networks of a terminal; not being on any is told by a word, or by the description of the network. */
function networksOf(
  cells: CellReader<Property>,
  number: string,
  { columns, connections }: TerminalTableOptions,
): string[] {
  const told = columns.networks === null ? (connections?.get(number) ?? null) : cells.numbers('networks');
  return [...cells.needed('networks', told, [])];
}

/** Its software; an inventory without a list of it leaves the register open. */
function softwareOf(
  cells: CellReader<Property>,
  number: string,
  { columns, installed }: TerminalTableOptions,
): string[] {
  if (columns.software === null && installed === null) return [];
  const told = columns.software === null ? (installed?.get(number) ?? null) : cells.numbers('software');
  return [...cells.needed('software', told, [])];
}
