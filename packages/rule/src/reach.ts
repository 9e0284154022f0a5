import { compile } from './compile.ts';
import type { Condition } from './condition.ts';
import { type Axis, stateCount, statesOf } from './states.ts';

/** What recording the blank facts of a state can still lead to. */
export interface Reach {
  /** Whether every way of recording them leads to one and the same answer. */
  readonly settled: (state: number) => boolean;
  /** Whether the answer of some way of recording them changes with the fact of this axis alone. */
  readonly matters: (state: number, axis: number) => boolean;
}

const TRUE = 1;
const FALSE = 2;
const UNKNOWN = 4;
const ONE_ANSWER: ReadonlySet<number> = new Set([TRUE, FALSE, UNKNOWN]);

/**
 * Works out the reach of every state, numbered in the order of {@link statesOf}: a state with a blank reaches what the
 * states reach in which that blank is recorded, and these come before it, as `null` is the last value of an axis.
 */
export function reachOf(condition: Condition, axes: readonly Axis[]): Reach {
  const truthOf = compile(condition);
  const total = stateCount(axes);
  const answers = new Uint8Array(total);
  const mattering = new Int32Array(total);
  const steps = axes.map((_, place) => stateCount(axes.slice(0, place)));
  let state = 0;
  for (const facts of statesOf(axes)) {
    const [first, second] = axes.flatMap(({ fact }, place) => (facts[fact] === null ? [place] : []));
    if (first === undefined) {
      const truth = truthOf(facts);
      answers[state] = truth === null ? UNKNOWN : truth ? TRUE : FALSE;
    } else {
      answers[state] = gathered(answers, state, axes, steps, first);
      const alone = ONE_ANSWER.has(answers[state] ?? 0) ? 0 : 1 << first;
      const beside = second === undefined ? alone : gathered(mattering, state, axes, steps, second) & (1 << first);
      mattering[state] = gathered(mattering, state, axes, steps, first) | beside;
    }
    state += 1;
  }
  return {
    settled: (at) => answers[at] === TRUE || answers[at] === FALSE,
    matters: (at, axis) => ((mattering[at] ?? 0) & (1 << axis)) !== 0,
  };
}

/** The union of what was found for the states in which the blank of one axis is recorded. */
function gathered(
  found: Uint8Array | Int32Array,
  state: number,
  axes: readonly Axis[],
  steps: readonly number[],
  place: number,
): number {
  const values = (axes[place]?.values.length ?? 1) - 1;
  let union = 0;
  for (let back = 1; back <= values; back++) union |= found[state - back * (steps[place] ?? 0)] ?? 0;
  return union;
}
