import type { SheetFinding } from './finding-code.ts';

/** A warning for each row in which nothing stands: it is written, but readers pass over it. */
export function emptyRows(rows: readonly (readonly string[])[]): SheetFinding[] {
  return rows.flatMap((row, index): SheetFinding[] => {
    if (row.some((cell) => cell !== '')) return [];
    return [{ code: 'empty-row', path: ['rows', index], severity: 'warning', detail: { line: index + 2 } }];
  });
}
