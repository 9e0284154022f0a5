import type { BookReading, Place } from './book-reading.ts';
import { hasCoverage, type KeptKind } from './book-table.ts';
import { coverageTable } from './coverage-table.ts';
import type { DeclaredCoverage } from './read-coverage.ts';
import type { TableReading } from './read-table.ts';
import type { TableField } from './table-field.ts';

type ReadTable = Extract<TableReading, { readonly ok: true }>;

/** A book from its tables and what is declared of it. */
export function bookOfTables(
  kind: KeptKind,
  tables: readonly ReadTable[],
  declared: DeclaredCoverage | undefined,
): BookReading {
  return {
    ok: true,
    document: {
      schemaVersion: '1',
      ...(hasCoverage(kind) && { coverage: declared?.coverage ?? null }),
      ...(kind.book === 'accessLog' && { verification: declared?.verification ?? null }),
      ...Object.fromEntries(tables.map(({ table, records }) => [table.list, records])),
    },
    placeOf: (path) => tablePlace(tables, path) ?? declaredPlace(declared, path),
    formOf: (path) => formOf(fieldAt(tables, path)),
    isTable: true,
    findings: tables.flatMap(({ findings }) => findings),
  };
}

function tablePlace(tables: readonly ReadTable[], path: readonly PropertyKey[]): Place | null {
  const read = tables.find(({ table }) => table.list === path[0]);
  if (read === undefined) return null;
  const line = typeof path[1] === 'number' ? (read.lines[path[1]] ?? null) : null;
  return { file: read.file, line, column: fieldAt(tables, path)?.title ?? null };
}

function fieldAt(tables: readonly ReadTable[], [list, , ...steps]: readonly PropertyKey[]): TableField | undefined {
  const fields = tables.find(({ table }) => table.list === list)?.table.fields;
  const key = `${steps.join('/')}/`;
  return fields?.find((field) => key.startsWith(`${field.key}/`));
}

function declaredPlace(declared: DeclaredCoverage | undefined, path: readonly PropertyKey[]): Place {
  const column = coverageTable.fields.find(({ key }) => key === path.join('/'))?.title ?? null;
  return { file: declared?.file ?? coverageTable.file, line: declared?.line ?? null, column };
}

function formOf(field: TableField | undefined): string | undefined {
  const shape = field?.shape.kind === 'list' ? field.shape.of : field?.shape;
  return shape?.kind === 'one' ? shape.form : undefined;
}
