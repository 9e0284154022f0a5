import { readFileSync } from 'node:fs';
import type { Facts } from '@fukushi-kit/rule';

/** One line of a case table: facts, outcome, and as far as the table gives them, needs and the clauses that decide. */
export interface RuleCase {
  readonly line: string;
  readonly facts: Facts;
  readonly outcome: string;
  readonly needs: readonly string[] | undefined;
  readonly clauses: readonly string[] | undefined;
}

/** Reads a case table: yes, no, a word or nothing (not recorded) under each fact, then outcome and perhaps more. */
export function ruleCases(name: string): readonly RuleCase[] {
  const text = readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
  const [head = '', ...lines] = text.trimEnd().split(/\r?\n/);
  const names = head.split(',');
  return lines.map((line) => {
    const row = Object.fromEntries(line.split(',').map((cell, index) => [names[index] ?? '', cell]));
    const { outcome = '', needs, clauses, ...cells } = row;
    const facts = Object.fromEntries(Object.entries(cells).map(([fact, cell]) => [fact, factValue(cell)]));
    return { line, facts, outcome, needs: listed(needs), clauses: listed(clauses) };
  });
}

function listed(cell: string | undefined): readonly string[] | undefined {
  return cell?.split(' ').filter(Boolean);
}

function factValue(cell: string): boolean | string | null {
  if (cell === '') return null;
  return cell === 'yes' || cell === 'no' ? cell === 'yes' : cell;
}
