import type { RegisterName } from '../book/books.ts';
import { coverageTable, REGISTER } from './coverage-table.ts';
import { readTable } from './read-table.ts';
import type { RegisterFile, TableFormat } from './register-file.ts';
import type { RegisterFileFinding } from './register-file-finding.ts';
import { rowsTwice } from './rows-twice.ts';

/** What is declared of one register, as it stands in the file of declarations. */
export interface DeclaredCoverage {
  readonly file: string;
  readonly line: number;
  readonly coverage: Readonly<Record<string, unknown>> | null;
  readonly verification: Readonly<Record<string, unknown>> | null;
}

/** The declarations of all registers (網羅の申告), or what stands against their file. */
export type CoverageReading =
  | { readonly ok: true; readonly declared: ReadonlyMap<RegisterName, DeclaredCoverage> }
  | { readonly ok: false; readonly findings: readonly RegisterFileFinding[] };

/** Reads the file of declarations. */
export async function readCoverage(file: RegisterFile, format: TableFormat): Promise<CoverageReading> {
  const read = await readTable(file, format, coverageTable);
  if (!read.ok) return read;
  const places = read.lines.map((line) => ({ file: file.name, line, column: coverageTable.fields[0]?.title ?? null }));
  const entries = read.records.map((record, row) => ({
    register: record[REGISTER] as RegisterName,
    file: file.name,
    line: read.lines[row] ?? 0,
    coverage: partOf(record['coverage']),
    verification: partOf(record['verification']),
  }));
  const findings = [
    ...read.findings,
    ...rowsTwice(
      ['coverage'],
      read.records.map((record) => record[REGISTER]),
      (row) => places[row],
    ),
    ...entries.flatMap(({ register, verification, line }): readonly RegisterFileFinding[] => {
      if (register === 'accessLog' || register === null || verification === null) return [];
      const code = 'verification-of-other-register';
      return [{ code, path: ['verification'], severity: 'error', file: file.name, line, column: null }];
    }),
  ];
  if (findings.length > 0) return { ok: false, findings };
  return { ok: true, declared: new Map(entries.map((entry) => [entry.register, entry])) };
}

/** A declaration or verification of which nothing is written is none. */
function partOf(part: unknown): Readonly<Record<string, unknown>> | null {
  const values = part as Readonly<Record<string, unknown>>;
  return Object.values(values).every((value) => value === null) ? null : values;
}
