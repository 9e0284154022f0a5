import type { ClauseId } from '@fukushi-kit/clause';
import { match } from 'ts-pattern';
import { canonicalJson } from './canonical-json.ts';
import type { Condition, FactDomain, Vocabulary } from './condition.ts';
import { leavesOf, partsOf } from './leaves.ts';
import { tableWords as say } from './messages.ja.ts';
import { type Cell, normalForm, type Row } from './normal-form.ts';
import type { Rule } from './rule.ts';

type Column = readonly [fact: string, domain: FactDomain];

/**
 * A rule as a Japanese decision table (判定表) in Markdown, for an official to read and sign: one row for each way in
 * which it is met or not, with the clauses behind it, and the gist of each clause below. A row that hangs on a doubt (疑義)
 * is shown as open, even if both ways of settling the doubt came to the same.
 *
 * @throws {RangeError} if the table would have more than 500 rows.
 *
 * @clause none a view of a rule
 *
 * @example
 * const vocabulary = { livesInCity: { kind: 'yes-no', label: '市内に居住' } } as const;
 * const when = dsl(vocabulary).is('livesInCity');
 * const resident = rule({ id: 'example/resident', title: '市民', from: '2025-04-01', vocabulary, when });
 * decisionTable(resident).includes('| 1 | はい | 当たる | － |') // => true
 */
export function decisionTable(rule: Rule): string {
  const { title, from, to, vocabulary, when } = rule;
  const columns = columnsOf(when, vocabulary);
  const gists = gistsOf(when);
  const rows = [true, false].flatMap((hold) =>
    distinct(normalForm(when, hold, vocabulary)).map((row) => rowText(row, hold, columns, [...gists.keys()])),
  );
  const heads = [say.number, ...columnHeads(columns, when), say.outcome, say.clauses];
  const blocks = [
    `# ${cellSafe(say.heading(title))}`,
    say.inForce(from, to),
    markdownTable(
      heads,
      rows.map((cells, index) => [`${index + 1}`, ...cells]),
    ),
    say.whenBlank,
  ];
  if (gists.size > 0) blocks.push(markdownTable([say.clause, say.gist], [...gists]));
  return `${blocks.join('\n\n')}\n`;
}

function columnsOf(when: Condition, vocabulary: Vocabulary): readonly Column[] {
  const asked = new Set(leavesOf(when).flatMap(({ leaf }) => ('fact' in leaf ? [leaf.fact] : [])));
  return Object.entries(vocabulary).filter(([fact]) => asked.has(fact));
}

function columnHeads(columns: readonly Column[], when: Condition): readonly string[] {
  const rulers = new Map(leavesOf(when).flatMap(({ leaf }) => (leaf.op === 'ruling' ? [[leaf.fact, leaf.by]] : [])));
  return columns.map(([fact, { label }]) => {
    const by = rulers.get(fact);
    return by === undefined ? label : `${label}${say.ruledBy(by)}`;
  });
}

function gistsOf(condition: Condition): ReadonlyMap<ClauseId, string> {
  const own: [ClauseId, string][] = condition.op === 'clause' ? [[condition.id, condition.text]] : [];
  return new Map([...own, ...partsOf(condition).flatMap(([part]) => [...gistsOf(part)])]);
}

function rowText(row: Row, hold: boolean, columns: readonly Column[], order: readonly ClauseId[]): readonly string[] {
  const outcome = hold ? say.met : say.unmet;
  return [
    ...columns.map(([fact, domain]) => cellText(row.cells.get(fact), domain)),
    row.doubts.size > 0 ? say.silent([...row.doubts]) : outcome,
    order.filter((id) => row.clauses.has(id)).join(' ') || say.any,
  ];
}

function cellText(cell: Cell | undefined, domain: FactDomain): string {
  if (!cell) return say.any;
  return match(domain)
    .with({ kind: 'yes-no' }, () => (cell.kind === 'words' && cell.words.has(true) ? say.yes : say.no))
    .with({ kind: 'choice' }, ({ values }) => choiceText(cell, values))
    .with({ kind: 'number' }, ({ minimum, maximum }) => rangeText(cell, minimum, maximum))
    .exhaustive();
}

function choiceText(cell: Cell, values: Readonly<Record<string, string>>): string {
  const allowed = (word: string): boolean => cell.kind === 'words' && cell.words.has(word);
  const labels = (wanted: boolean): readonly string[] =>
    Object.entries(values).flatMap(([word, label]) => (allowed(word) === wanted ? [label] : []));
  const [inside, outside] = [labels(true), labels(false)];
  if (outside.length === 0) return say.any;
  return inside.length > outside.length + 2 ? say.exceptListed(outside) : say.listed(inside);
}

function rangeText(cell: Cell, minimum: number, maximum: number): string {
  if (cell.kind !== 'range') return say.any;
  if (cell.from === cell.to) return `${cell.from}`;
  if (cell.from === minimum) return cell.to === maximum ? say.any : say.atMost(cell.to);
  return cell.to === maximum ? say.atLeast(cell.from) : say.between(cell.from, cell.to);
}

function distinct(rows: readonly Row[]): readonly Row[] {
  const key = ({ cells, doubts }: Row): string =>
    canonicalJson([
      [...cells].map(([fact, cell]) => [fact, cell.kind === 'words' ? [...cell.words] : cell]).sort(),
      [...doubts],
    ]);
  return [...new Map(rows.map((row) => [key(row), row])).values()];
}

function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cellSafe).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function cellSafe(text: string): string {
  return text.replaceAll(/[\\|`*_<>[\]]/g, '\\$&').replaceAll(/\s+/gu, ' ');
}
