import {
  type BookName,
  type Books,
  columnTitle,
  messages as findingTexts,
  type PolicyFinding,
  type RegisterFindingCode,
} from '@fukushi-kit/policy-check';
import { firstLines } from '../finding-line.ts';
import { messages } from '../messages.ja.ts';
import { policyMessages } from './messages.ja.ts';
import { numberedBookTitle } from './numbered-book-title.ts';

type RegisterFinding = PolicyFinding<RegisterFindingCode>;

/** Rows that a line names; further ones are counted. */
const NAMED = 5;

/** What is wrong with the registers as such: one line for each reason in a column of a register, with the numbers of its rows. */
export function registerLines(books: Books, findings: readonly RegisterFinding[]): readonly string[] {
  const grouped = new Map<string, RegisterFinding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.code, finding.path[0], columnOf(finding)]);
    grouped.set(key, [...(grouped.get(key) ?? []), finding]);
  }
  return firstLines(
    [...grouped.values()].flatMap(([head, ...more]) => (head === undefined ? [] : line(books, head, more))),
  );
}

function line(books: Books, head: RegisterFinding, more: readonly RegisterFinding[]): string {
  const name = head.path[0] as BookName;
  const numbers = [head, ...more].flatMap(({ path }) => rowNumber(books, name, path[2]));
  const rows = policyMessages.rows(numbers.slice(0, NAMED), numbers.length - NAMED);
  return messages.at(policyMessages.place(numberedBookTitle(name), rows, columnOf(head)), findingTexts[head.code]);
}

function rowNumber(books: Books, name: BookName, index: PropertyKey | undefined): readonly string[] {
  if (typeof index !== 'number') return [];
  const row = [...(books[name]?.rows ?? [])][index];
  return row === undefined ? [] : ['number' in row ? row.number : String(row.sequence)];
}

/** The title of the column in question; the declaration of coverage, and a register as a whole, have none. */
function columnOf({ path: [name, part, , column] }: RegisterFinding): string {
  if (part === 'coverage') return policyMessages.coverage;
  return typeof column === 'string' ? columnTitle(name as BookName, column) : '';
}
