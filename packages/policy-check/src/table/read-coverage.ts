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

/** Reads the file of declarations; what is declared is looked at with the register that it is for. */
export async function readCoverage(file: RegisterFile, format: TableFormat): Promise<CoverageReading> {
  const read = await readTable(file, format, coverageTable);
  if (!read.ok) return read;
  const column = coverageTable.fields[0]?.title ?? null;
  const entries = read.records.map((record, row) => ({
    register: record[REGISTER] as RegisterName | null,
    file: file.name,
    line: read.lines[row] ?? 0,
    coverage: partOf(record['coverage']),
    verification: partOf(record['verification']),
  }));
  const at = (code: RegisterFileFinding['code'], line: number): RegisterFileFinding => {
    return { code, path: [coverageTable.list], severity: 'error', file: file.name, line, column };
  };
  const registers = entries.map(({ register }) => register);
  const findings = [
    ...read.findings,
    ...rowsTwice([coverageTable.list], registers, (row) => ({
      file: file.name,
      line: read.lines[row] ?? null,
      column,
    })),
    ...entries.flatMap(({ register, verification, line }) => [
      ...(register === null && !isTold(read.findings, line, column) ? [at('cell-empty', line)] : []),
      ...(verification !== null && register !== 'accessLog' ? [at('verification-of-other-register', line)] : []),
    ]),
  ];
  if (findings.length > 0) return { ok: false, findings };
  return { ok: true, declared: new Map(entries.flatMap((entry) => (entry.register ? [[entry.register, entry]] : []))) };
}

function isTold(findings: readonly RegisterFileFinding[], line: number, column: string | null): boolean {
  return findings.some((finding) => finding.line === line && finding.column === column);
}

/** A declaration or verification of which nothing is written is none. */
function partOf(part: unknown): Readonly<Record<string, unknown>> | null {
  const values = part as Readonly<Record<string, unknown>>;
  return Object.values(values).every((value) => value === null) ? null : values;
}
