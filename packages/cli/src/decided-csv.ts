import type { PlanFinding } from '@fukushi-kit/evacuation-plan';
import type { Decision, Facts, Rule } from '@fukushi-kit/rule';
import { stringify } from 'csv-stringify/sync';
import type { CsvRow } from './csv-rows.ts';
import { decideAt } from './decide-at.ts';
import { needWord } from './decision-text.ts';

const RESULT_COLUMNS = ['outcome', 'needs', 'clauses'] as const;
const ROWS_AT_ONCE = 500;

/** What was seen while rows were decided: how many, the columns of an earlier result that gave way, what contradicts. */
export interface Seen {
  rows: number;
  replaced: readonly string[];
  readonly conflict: (line: number, finding: PlanFinding) => void;
}

/** How rows are decided: by which rules, at which day, and what may contradict in their facts. */
export interface CsvDecision {
  readonly rules: readonly Rule[];
  readonly at: string;
  readonly conflictsOf: (facts: Facts) => readonly PlanFinding[];
}

/** The text of the result: every column of the input as it was, then outcome, needs and clauses. */
export async function* decidedCsv(
  rows: AsyncIterable<CsvRow>,
  { rules, at, conflictsOf }: CsvDecision,
  seen: Seen,
): AsyncGenerator<string> {
  let kept: readonly number[] = [];
  let batch: (readonly string[])[] = [];
  for await (const row of rows) {
    if (row.kind === 'header') {
      const isResult = (column: string): boolean => RESULT_COLUMNS.some((name) => name === column);
      seen.replaced = row.columns.filter(isResult);
      kept = row.columns.flatMap((column, index) => (isResult(column) ? [] : [index]));
      if (row.hasMark) yield '\uFEFF';
      batch.push([...kept.map((index) => row.columns[index] ?? ''), ...RESULT_COLUMNS]);
      continue;
    }
    seen.rows += 1;
    for (const finding of conflictsOf(row.facts)) seen.conflict(row.line, finding);
    batch.push([...kept.map((index) => row.cells[index] ?? ''), ...resultCells(decideAt(rules, at, row.facts))]);
    if (batch.length >= ROWS_AT_ONCE) {
      yield stringify(batch);
      batch = [];
    }
  }
  yield stringify(batch);
}

function resultCells({ outcome, needs, because }: Decision): readonly string[] {
  const deciding = because.filter(({ decides }) => decides).map(({ clause }) => clause);
  return [outcome, needs.map(needWord).join(' '), deciding.join(' ')];
}
