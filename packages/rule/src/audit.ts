import type { ClauseId } from '@fukushi-kit/clause';
import { compile } from './compile.ts';
import type { Condition, Facts, Vocabulary } from './condition.ts';
import { explainer } from './explainer.ts';
import { idleLeavesOver } from './idle-leaves.ts';
import { type PlacedLeaf, partsOf } from './leaves.ts';
import { reachOf } from './reach.ts';
import type { Rule } from './rule.ts';
import { type Axis, axesOf, STATES_AT_MOST, stateCount, statesOf } from './states.ts';

/**
 * How many states show something, and one of them.
 *
 * @clause none a shape of this project, not of a source
 */
export interface Seen {
  readonly states: number;
  readonly example?: Facts;
}

/**
 * What going through every state of a rule shows. A state is recorded if none of the facts is blank.
 *
 * @clause none a shape of this project, not of a source
 */
export interface Audit {
  readonly states: number;
  readonly recordedStates: number;
  readonly outcomes: { readonly met: number; readonly unmet: number; readonly open: number };
  /** Recorded states that stay open all the same: the source is silent on them. */
  readonly gaps: Seen;
  /** Clauses of one `any` that hold together in recorded states. */
  readonly overlaps: readonly { readonly clauses: readonly [ClauseId, ClauseId]; readonly seen: Seen }[];
  /** Leaves that could be struck out, or could not hold, without a change in any recorded state. */
  readonly idleLeaves: readonly Pick<PlacedLeaf, 'path' | 'clause'>[];
  /** Open states whose answer is the same however the blanks are recorded. */
  readonly settled: Seen;
  /** Other open states that list a need on which the answer no longer hangs. */
  readonly idleNeeds: Seen;
}

/**
 * Goes through every state of a rule and reports its gaps, overlaps, idle leaves and settled states.
 *
 * @throws {RangeError} if there are more than a million states.
 *
 * @clause none a check of a rule
 *
 * @example
 * const vocabulary = { atHome: { kind: 'yes-no', label: '在宅' }, inCity: { kind: 'yes-no', label: '市内' } } as const;
 * const { all, any, is, not } = dsl(vocabulary);
 * const when = any(is('inCity'), all(is('atHome'), not(is('atHome'))));
 * const found = audit(rule({ id: 'example/odd', title: '例', from: '2025-04-01', vocabulary, when }));
 * found.states // => 9
 * found.idleLeaves.length // => 2
 * found.settled // => { states: 1, example: { atHome: null, inCity: false } }
 */
export function audit(rule: Rule): Audit {
  const { when, vocabulary } = rule;
  const axes = axesOf([when], vocabulary);
  const states = stateCount(axes);
  if (states > STATES_AT_MOST) throw new RangeError(`${rule.id} has ${states} states, more than ${STATES_AT_MOST}`);
  return {
    states,
    recordedStates: stateCount(axes, true),
    ...walk(when, vocabulary, axes),
    overlaps: overlapsOf(when, axes),
    idleLeaves: idleLeavesOver(when, axes),
  };
}

function walk(
  when: Condition,
  vocabulary: Vocabulary,
  axes: readonly Axis[],
): Pick<Audit, 'outcomes' | 'gaps' | 'settled' | 'idleNeeds'> {
  const explain = explainer(when, vocabulary);
  const reach = reachOf(when, axes);
  const outcomes = { met: 0, unmet: 0, open: 0 };
  const [gaps, settled, idleNeeds] = [new Sightings(), new Sightings(), new Sightings()];
  let state = -1;
  for (const facts of statesOf(axes)) {
    state += 1;
    const { outcome, needs } = explain(facts);
    if (outcome === 'out-of-force') continue;
    outcomes[outcome] += 1;
    if (outcome !== 'open') continue;
    const asked = needs.flatMap((need) => (need.cause === 'silent' ? [] : [need.fact]));
    if (asked.length === 0 && Object.values(facts).every((value) => value !== null)) gaps.add(facts);
    else if (reach.settled(state)) settled.add(facts);
    else if (axes.some(({ fact }, place) => asked.includes(fact) && !reach.matters(state, place))) idleNeeds.add(facts);
  }
  return { outcomes, gaps: gaps.seen(), settled: settled.seen(), idleNeeds: idleNeeds.seen() };
}

function overlapsOf(condition: Condition, axes: readonly Axis[]): Audit['overlaps'] {
  const branches = condition.op === 'any' ? condition.of.filter((part) => part.op === 'clause') : [];
  const here = branches.flatMap((a, index) =>
    branches.slice(index + 1).flatMap((b) => {
      const both = compile({ op: 'all', of: [a, b] });
      const sightings = new Sightings();
      for (const facts of statesOf(axes, true)) if (both(facts) === true) sightings.add(facts);
      const seen = sightings.seen();
      return seen.states > 0 ? [{ clauses: [a.id, b.id] as const, seen }] : [];
    }),
  );
  return [...here, ...partsOf(condition).flatMap(([part]) => overlapsOf(part, axes))];
}

class Sightings {
  #states = 0;
  #example: Facts | undefined;

  add(facts: Facts): void {
    this.#states += 1;
    this.#example ??= { ...facts };
  }

  seen(): Seen {
    return { states: this.#states, ...(this.#example && { example: this.#example }) };
  }
}
