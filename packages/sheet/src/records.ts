import type { Parsed } from '@fukushi-kit/schema';
import { cellText, cellValue } from './cell-value.ts';
import type { CellValue, Column } from './column.ts';
import { type SheetFinding, type SheetFindingCode, sheetFault } from './finding-code.ts';
import type { Table } from './table.ts';

/**
 * A row of a table as values by the keys of its columns.
 *
 * @clause none a shape of this project, not of a source
 */
export type SheetRecord = Readonly<Record<string, CellValue>>;

/**
 * The table of records: titles as header, days as ISO, choices by their words, so that people and programs can read it.
 *
 * @clause none a matter of files
 *
 * @example
 * import { tableOf } from '@fukushi-kit/sheet';
 * const columns = [
 *   { key: 'number', title: '整理番号', values: { kind: 'text' } },
 *   { key: 'kind', title: '区分', values: { kind: 'choice', options: [{ value: 'new', label: '新規' }] } },
 * ];
 * tableOf(columns, [{ number: '007', kind: 'new' }]) // => { header: ['整理番号', '区分'], rows: [['007', '新規']] }
 */
export function tableOf(columns: readonly Column[], records: readonly SheetRecord[]): Table {
  return {
    header: columns.map(({ title }) => title),
    rows: records.map((record) => columns.map(({ key, values }) => cellText(record[key] ?? null, values))),
  };
}

/**
 * The records of a table, or everything that stands against it with line and column. Columns are known by title or key, in
 * any order; all must be there, each once, and no other.
 *
 * @clause none a matter of files
 *
 * @example
 * import { recordsOf } from '@fukushi-kit/sheet';
 * const columns = [{ key: 'on', title: '訪問日', values: { kind: 'day' } }];
 * recordsOf(columns, { header: ['訪問日'], rows: [['令和7年6月5日'], ['']] })
 * // => { ok: true, value: [{ on: '2025-06-05' }, { on: null }] }
 * const refused = recordsOf(columns, { header: ['訪問日'], rows: [['6月5日']] });
 * refused.findings.map(({ code, path, detail }) => [code, ...path, detail.line]) // => [['not-a-day', 'rows', 0, 'on', 2]]
 */
export function recordsOf(
  columns: readonly Column[],
  { header, rows, lines }: Table,
): Parsed<SheetRecord[], SheetFindingCode> {
  const faults = headerFaults(columns, header);
  if (faults.length > 0) return { ok: false, findings: faults };
  const findings: SheetFinding[] = [];
  const records = rows.map((row, index) => {
    const entries = columns.map((column): [string, CellValue] => {
      const cell = row[header.findIndex((title) => isNamed(column, title))] ?? '';
      const reading = cellValue(cell, column.values);
      if (reading.ok) return [column.key, reading.value];
      const detail = { ...reading.detail, line: lines?.[index] ?? index + 2, column: column.title };
      findings.push(sheetFault(reading.code, ['rows', index, column.key], detail));
      return [column.key, null];
    });
    return Object.fromEntries(entries);
  });
  return findings.length === 0 ? { ok: true, value: records } : { ok: false, findings };
}

function isNamed({ key, title }: Column, name: string): boolean {
  return name === title || name === key;
}

function headerFaults(columns: readonly Column[], header: readonly string[]): SheetFinding[] {
  const missing = columns
    .filter((column) => !header.some((name) => isNamed(column, name)))
    .map(({ title }) => sheetFault('column-missing', ['header'], { line: 1, column: title }));
  const others = header.flatMap((name, index) => {
    const column = columns.find((one) => isNamed(one, name));
    if (column === undefined) return [sheetFault('column-unknown', ['header', index], { line: 1, column: index + 1 })];
    const isTwice = header.findIndex((other) => isNamed(column, other)) < index;
    return isTwice ? [sheetFault('column-twice', ['header', index], { line: 1, column: column.title })] : [];
  });
  return [...missing, ...others];
}
