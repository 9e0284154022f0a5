import { type Clause, clause, clauseLabel, clauses, doubts, parseCitations } from '@fukushi-kit/clause';
import { messages } from '../messages.ja.ts';
import type { Action } from '../program.ts';
import { table } from '../table.ts';

/** `fukushi clause [id or words]`. */
export const findClause: Action = async (words, { json }, { stdout, stderr }) => {
  const found = matching(words);
  if (found.length === 0) {
    stderr(`${messages.clauseNotFound}\n`);
    return 1;
  }
  if (json === true) stdout(`${JSON.stringify(found, null, 2)}\n`);
  else stdout(`${isSingle(words, found) ? whole(found[0]) : listed(found)}\n`);
  return 0;
};

/** The clause of an id, or every clause whose id, label or duty holds all of the words. */
function matching(words: readonly string[]): readonly Clause[] {
  const cited = words.length === 0 ? { ok: false as const } : parseCitations(words.join(' '));
  if (cited.ok && cited.value.length > 0) return cited.value.map((id) => clause(id));
  return clauses.filter((each) => {
    const text = `${each.id} ${clauseLabel(each.id)} ${each.owes.ja} ${each.owes.en.toLowerCase()}`;
    return words.every((word) => text.includes(word) || text.includes(word.toLowerCase()));
  });
}

function isSingle(words: readonly string[], found: readonly Clause[]): found is readonly [Clause] {
  return words.length > 0 && found.length === 1;
}

function whole(found: Clause): string {
  const open = doubts.filter(({ clauses: about }) => about.includes(found.id));
  return [
    `${found.id}　${clauseLabel(found.id)}`,
    found.owes.ja,
    ...('note' in found.verification ? [`${messages.clauseVerification}：${found.verification.note}`] : []),
    ...open.flatMap(({ id, question, readings }) => [
      '',
      `${messages.clauseDoubts} ${id}`,
      `  ${question.ja}`,
      ...readings.map((reading) => `  - ${reading.id}　${reading.ja}`),
    ]),
  ].join('\n');
}

function listed(found: readonly Clause[]): string {
  return `${table(found.map(({ id, owes }) => [id, owes.ja]))}\n${messages.clauseCount(found.length)}`;
}
