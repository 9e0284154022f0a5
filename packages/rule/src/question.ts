import type { ClauseId } from '@fukushi-kit/clause';
import { match, P } from 'ts-pattern';
import type { Vocabulary } from './condition.ts';
import type { Need } from './decision.ts';
import type { Leaf } from './leaves.ts';

/** A leaf while a case is weighed; `decides` says whether its truth bears on the outcome. */
export interface AskedLeaf {
  readonly leaf: Leaf;
  readonly clause: ClauseId | undefined;
  decides: boolean;
}

/** All leaves of a rule that one recorded fact, one ruling or one doubt would answer. */
export interface Question {
  readonly name: string;
  readonly leaves: readonly AskedLeaf[];
  /** The need as it stands while `decides` marks the leaves that wait for an answer. */
  need(): Need;
}

/** The questions of a rule: facts in the order of the vocabulary, then doubts in the order of reading. */
export function questionsOf(
  leaves: readonly AskedLeaf[],
  vocabulary: Vocabulary,
): { facts: Question[]; doubts: Question[] } {
  const ofFact = (name: string): AskedLeaf[] => leaves.filter(({ leaf }) => 'fact' in leaf && leaf.fact === name);
  const ofDoubt = (name: string): AskedLeaf[] => leaves.filter(({ leaf }) => 'doubt' in leaf && leaf.doubt === name);
  const doubts = new Set(leaves.flatMap(({ leaf }) => ('doubt' in leaf ? [leaf.doubt] : [])));
  return {
    facts: Object.entries(vocabulary).flatMap(([name, { label }]) => questionOf(name, label, ofFact(name))),
    doubts: [...doubts].flatMap((name) => questionOf(name, '', ofDoubt(name))),
  };
}

function questionOf(name: string, label: string, leaves: readonly AskedLeaf[]): Question[] {
  const [first, ...others] = leaves;
  if (!first) return [];
  const about = needFor(first.leaf, label);
  const whole = about(clausesOf(leaves));
  const need = others.length === 0 ? () => whole : () => about(clausesOf(leaves.filter(({ decides }) => decides)));
  return [{ name, leaves, need }];
}

function needFor(leaf: Leaf, label: string): (clauses: readonly ClauseId[]) => Need {
  return match(leaf)
    .returnType<(clauses: readonly ClauseId[]) => Need>()
    .with({ op: P.union('is', 'in', 'compare') }, ({ fact }) => (clauses) => ({ cause: 'data', fact, label, clauses }))
    .with({ op: 'ruling' }, ({ fact, by }) => (clauses) => ({ cause: 'ruling', fact, label, by, clauses }))
    .with({ op: 'silent' }, ({ doubt }) => (clauses) => ({ cause: 'silent', doubt, clauses }))
    .exhaustive();
}

function clausesOf(leaves: readonly AskedLeaf[]): readonly ClauseId[] {
  return [...new Set(leaves.flatMap(({ clause }) => clause ?? []))];
}
