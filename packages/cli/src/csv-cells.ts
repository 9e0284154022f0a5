import type { FactDomain, Facts, Vocabulary } from '@fukushi-kit/rule';
import { match } from 'ts-pattern';
import { messages } from './messages.ja.ts';

const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['no', false],
]);

/** What is wrong with the first line: facts that have no column, columns that come twice. */
export function headerFaults(columns: readonly string[], vocabulary: Vocabulary): readonly string[] {
  const missing = Object.keys(vocabulary).filter((name) => !columns.includes(name));
  const twice = columns.filter((name, index) => columns.indexOf(name) !== index);
  return [
    ...(missing.length > 0 ? [messages.csvHeaderMissing(missing)] : []),
    ...(twice.length > 0 ? [messages.csvHeaderTwice([...new Set(twice)])] : []),
  ];
}

/** What is wrong with a line: its number of columns, or words that a fact does not know. Other columns may hold anything. */
export function cellFaults(
  cells: readonly string[],
  columns: readonly string[],
  vocabulary: Vocabulary,
): readonly string[] {
  if (cells.length !== columns.length) return [messages.csvColumns(columns.length, cells.length)];
  return Object.entries(vocabulary)
    .filter(([name, domain]) => factOf(cells[columns.indexOf(name)] ?? '', domain) === undefined)
    .map(([name, domain]) => messages.csvCell(name, wordsOf(domain, 'yes no')));
}

/** The facts of a line without faults; an empty cell is a fact that nobody recorded. */
export function factsOfCells(cells: readonly string[], columns: readonly string[], vocabulary: Vocabulary): Facts {
  return Object.fromEntries(
    Object.entries(vocabulary).map(([name, domain]) => [
      name,
      factOf(cells[columns.indexOf(name)] ?? '', domain) ?? null,
    ]),
  );
}

/** The value of a cell, `null` for an empty one, `undefined` for a word that the fact does not know. */
function factOf(cell: string, domain: FactDomain): boolean | string | number | null | undefined {
  if (cell === '') return null;
  switch (domain.kind) {
    case 'yes-no':
      return YES_NO.get(cell);
    case 'choice':
      return Object.hasOwn(domain.values, cell) ? cell : undefined;
    case 'number': {
      const number = /^-?[0-9]{1,10}$/.test(cell) ? Number(cell) : Number.NaN;
      return number >= domain.minimum && number <= domain.maximum ? number : undefined;
    }
  }
}

/** The words that a fact knows, for a message; `yesNo` are those of a yes or no in the format at hand. */
export function wordsOf(domain: FactDomain, yesNo: string): string {
  return match(domain)
    .with({ kind: 'yes-no' }, () => yesNo)
    .with({ kind: 'choice' }, ({ values }) => Object.keys(values).join(' '))
    .with({ kind: 'number' }, ({ minimum, maximum }) => `${minimum}〜${maximum}`)
    .exhaustive();
}
