import { type ClauseId, clauseLabel } from '@fukushi-kit/clause';
import type { DutyCalendar } from '../../src/index.ts';

interface Found {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly severity: string;
  readonly clauses?: readonly string[];
}

/** A chapter of a ledger: a heading and its lines, indented. */
export function chapter(heading: string, lines: readonly string[]): string {
  return [heading, ...(lines.length === 0 ? ['なし'] : lines).map((line) => `  ${line}`)].join('\n');
}

/** Clauses as a reader calls them. */
export function cited(clauses: readonly ClauseId[]): string {
  return `（${clauses.map(clauseLabel).join('、')}）`;
}

/** The duties of a contract at a day, one line each. */
export function dutyChapter(heading: string, { asOf, duties }: DutyCalendar): string {
  const lines = duties.map(({ state, id, due, doneOn, daysLate, clauses }) => {
    const days = `期限 ${due ?? 'なし'}　済み ${doneOn ?? 'まだ'}${daysLate === null || daysLate === 0 ? '' : `　遅れ ${daysLate}日`}`;
    return `${state} ${id}　${days}${cited(clauses.slice(0, 1))}`;
  });
  return chapter(`${heading}（${asOf}現在）`, lines);
}

/** A finding as one line: its weight, code, place and clauses. */
export function foundLine({ code, path, severity, clauses = [] }: Found): string {
  return `${severity} ${code} ${path.map(String).join('.')}（${clauses.join(' ')}）`;
}
