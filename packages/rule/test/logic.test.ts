import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainer } from '../src/explainer.ts';
import { canonicalJson, compile, dsl, parseCondition, type Truth } from '../src/index.ts';
import { normalForm, type Row } from '../src/normal-form.ts';
import { reachOf } from '../src/reach.ts';
import { axesOf, stateCount, statesOf } from '../src/states.ts';
import { type SmallCondition, type SmallFacts, smallCondition, smallFacts, smallStates } from './small-conditions.ts';

const { all, any, not } = dsl(smallFacts);

function truths(condition: SmallCondition): Truth[] {
  return smallStates.map(compile(condition));
}

function recorded(facts: SmallFacts): boolean {
  return Object.values(facts).every((value) => value !== null);
}

describe('a condition of any shape', () => {
  test('never turns from yes to no, or back, when one more fact is recorded', () => {
    fc.assert(
      fc.property(
        smallCondition,
        fc.constantFrom(...smallStates),
        fc.constantFrom(...smallStates),
        (condition, some, other) => {
          const before = compile(condition)(some);
          const more = Object.fromEntries(
            Object.entries(some).map(([name, value]) => [name, value ?? Reflect.get(other, name)]),
          );
          fc.pre(before !== null);
          expect(compile(condition)(more as SmallFacts)).toBe(before);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('is its double negation', () => {
    fc.assert(
      fc.property(smallCondition, (a) => {
        expect(truths(not(not(a)))).toEqual(truths(a));
      }),
    );
  });

  test('obeys De Morgan', () => {
    fc.assert(
      fc.property(smallCondition, smallCondition, (a, b) => {
        expect(truths(not(all(a, b)))).toEqual(truths(any(not(a), not(b))));
        expect(truths(not(any(a, b)))).toEqual(truths(all(not(a), not(b))));
      }),
    );
  });

  test('comes back from its JSON', () => {
    fc.assert(
      fc.property(smallCondition, (condition) => {
        expect(parseCondition(JSON.parse(canonicalJson(condition)), smallFacts)).toEqual({
          ok: true,
          value: condition,
        });
      }),
    );
  });

  test('is explained with the truth that its closure gives', () => {
    fc.assert(
      fc.property(smallCondition, (condition) => {
        const explain = explainer(condition, smallFacts);
        const outcome = (truth: Truth): string => (truth === null ? 'open' : truth ? 'met' : 'unmet');
        expect(smallStates.map((facts) => explain(facts).outcome)).toEqual(truths(condition).map(outcome));
      }),
    );
  });

  test('rests on facts that settle it alone', () => {
    fc.assert(
      fc.property(smallCondition, fc.constantFrom(...smallStates), (condition, facts) => {
        const explain = explainer(condition, smallFacts);
        const { outcome, restsOn } = explain(facts);
        const alone = Object.fromEntries(
          Object.entries(facts).map(([name, value]) => [name, restsOn.includes(name) ? value : null]),
        );
        fc.pre(outcome !== 'open');
        expect(explain(alone).outcome).toBe(outcome);
      }),
      { numRuns: 2000 },
    );
  });

  test('needs every blank fact that can still change its answer', () => {
    fc.assert(
      fc.property(smallCondition, (condition) => {
        const explain = explainer(condition, smallFacts);
        const axes = axesOf([condition], smallFacts);
        const reach = reachOf(condition, axes);
        let state = 0;
        for (const facts of statesOf(axes)) {
          const listed = explain(facts).needs.flatMap((need) => (need.cause === 'silent' ? [] : [need.fact]));
          const mattering = axes.filter((_, place) => reach.matters(state, place)).map(({ fact }) => fact);
          expect(listed).toEqual(expect.arrayContaining(mattering));
          expect(listed.filter((name) => facts[name] !== null)).toEqual([]);
          state += 1;
        }
      }),
    );
  });

  test('has a decision table of which a row applies exactly when it is met, and when it is not', () => {
    const applies = ({ cells }: Row, facts: SmallFacts): boolean =>
      [...cells].every(([name, cell]) => {
        const value = Reflect.get(facts, name);
        return cell.kind === 'words' ? cell.words.has(value) : cell.from <= value && value <= cell.to;
      });
    fc.assert(
      fc.property(smallCondition, (condition) => {
        const full = smallStates.filter(recorded);
        for (const wanted of [true, false]) {
          const rows = normalForm(condition, wanted, smallFacts);
          const certain = rows.filter(({ doubts }) => doubts.size === 0);
          for (const facts of full) {
            const truth = compile(condition)(facts);
            if (certain.some((row) => applies(row, facts))) expect(truth).toBe(wanted);
            if (rows.some((row) => applies(row, facts))) expect(truth).not.toBe(!wanted);
            else expect(truth).not.toBe(wanted);
          }
        }
      }),
    );
  });
});

describe('what an audit says about blanks', () => {
  test('agrees with going through every completion', () => {
    fc.assert(
      fc.property(smallCondition, fc.nat(), (condition, number) => {
        const truth = compile(condition);
        const axes = axesOf([condition], smallFacts);
        const reach = reachOf(condition, axes);
        const at = number % stateCount(axes);
        const facts = stateAt(at, axes);
        const completions = smallStates.filter((full) => recorded(full) && isCompletion(full, facts));
        const answers = new Set(completions.map(truth));
        expect(reach.settled(at)).toBe(answers.size === 1 && !answers.has(null));
        for (const [axis, { fact }] of axes.entries()) {
          const changes = completions.some((a) =>
            completions.some((b) => differOnlyIn(fact, a, b) && truth(a) !== truth(b)),
          );
          expect(reach.matters(at, axis)).toBe(changes);
        }
      }),
      { numRuns: 200 },
    );
  });
});

function isCompletion(full: SmallFacts, facts: object): boolean {
  return Object.entries(facts).every(([name, value]) => value === null || Reflect.get(full, name) === value);
}

function differOnlyIn(fact: string, a: SmallFacts, b: SmallFacts): boolean {
  return Object.entries(a).every(([name, value]) => name === fact || Reflect.get(b, name) === value);
}

function stateAt(place: number, axes: ReturnType<typeof axesOf>): object {
  let at = 0;
  for (const facts of statesOf(axes)) if (at++ === place) return facts;
  throw new RangeError(`No state ${place}`);
}
