import type { Condition, Facts, Vocabulary } from './condition.ts';
import type { ClauseTruth, Decision, Need } from './decision.ts';
import { type AskedLeaf, type Question, questionsOf } from './question.ts';
import { scaleOf, type WeighedClause } from './scale.ts';
import type { Truth } from './truth.ts';

/**
 * Prepares a condition for many cases and gives the function that explains one.
 *
 * Entries of clauses and most needs are made once and shared, so explaining costs little more than weighing.
 */
export function explainer(condition: Condition, vocabulary: Vocabulary): (facts: Facts) => Decision {
  const leaves: AskedLeaf[] = [];
  const clauses: WeighedClause[] = [];
  const root = scaleOf(condition, leaves, clauses);
  const { facts: asked, doubts } = questionsOf(leaves, vocabulary);
  const questions = [...asked, ...doubts];
  const entries = clauses.map(entriesOf);
  return (facts) => {
    for (const clause of clauses) clause.decides = false;
    for (const leaf of leaves) leaf.decides = false;
    const truth = root.weigh(facts);
    root.decide();
    const because = clauses.map(
      ({ of, decides }, index) => entries[index]?.[entryAt(of.truth, decides)] as ClauseTruth,
    );
    return truth === null
      ? { outcome: 'open', because, restsOn: [], needs: needsOf(questions) }
      : { outcome: truth ? 'met' : 'unmet', because, restsOn: namesOf(asked), needs: [] };
  };
}

function entriesOf({ id, text }: WeighedClause): readonly ClauseTruth[] {
  const entries: ClauseTruth[] = [];
  for (const truth of [true, false, null]) {
    for (const decides of [true, false]) {
      entries[entryAt(truth, decides)] = Object.freeze({ clause: id, text, truth, decides });
    }
  }
  return entries;
}

function entryAt(truth: Truth, decides: boolean): number {
  return (truth === null ? 4 : truth ? 2 : 0) + (decides ? 1 : 0);
}

function needsOf(questions: readonly Question[]): readonly Need[] {
  const needs: Need[] = [];
  for (const question of questions) if (isDeciding(question)) needs.push(question.need());
  return needs;
}

function namesOf(questions: readonly Question[]): readonly string[] {
  const names: string[] = [];
  for (const question of questions) if (isDeciding(question)) names.push(question.name);
  return names;
}

function isDeciding({ leaves }: Question): boolean {
  for (const leaf of leaves) if (leaf.decides) return true;
  return false;
}
