import { readFileSync } from 'node:fs';

/** The rows of a case file in `fixtures/`, each as a record by column name; remarks (#) are passed over. */
export function caseFile<Column extends string>(name: string): readonly Readonly<Record<Column, string>>[] {
  const lines = readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'));
  const columns = lines[0]?.split(',') ?? [];
  return lines.slice(1).map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])) as Record<Column, string>;
  });
}
