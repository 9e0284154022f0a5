import { match } from 'ts-pattern';
import { comparison } from './comparison.ts';
import type { Condition, Facts, Vocabulary } from './condition.ts';
import type { Truth } from './truth.ts';

type Test = (facts: Facts) => Truth;

/**
 * A closure that gives the truth of a condition for one case after another, by Kleene's three-valued logic.
 *
 * @clause none logic, not a source
 *
 * @example
 * const meets = compile({ op: 'any', of: [{ op: 'is', fact: 'livesInCity' }, { op: 'is', fact: 'worksInCity' }] });
 * meets({ livesInCity: null, worksInCity: true }) // => true
 * meets({ livesInCity: null, worksInCity: false }) // => null
 */
export function compile<V extends Vocabulary>(condition: Condition<V>): (facts: Facts<V>) => Truth;
export function compile(condition: Condition): (facts: Facts) => Truth {
  return testOf(condition);
}

function testOf(condition: Condition): Test {
  return match(condition)
    .returnType<Test>()
    .with({ op: 'all' }, ({ of }) => allOf(of.map(testOf)))
    .with({ op: 'any' }, ({ of }) => anyOf(of.map(testOf)))
    .with({ op: 'not' }, ({ of }) => notOf(testOf(of)))
    .with({ op: 'is' }, { op: 'ruling' }, ({ fact }) => isTrue(fact))
    .with({ op: 'in' }, ({ fact, values }) => isOneOf(fact, values))
    .with({ op: 'compare' }, ({ fact, than, value }) => compares(fact, comparison(than, value)))
    .with({ op: 'silent' }, () => () => null)
    .with({ op: 'except' }, ({ of, unless }) =>
      exceptOf(
        testOf(of),
        unless.map(({ when }) => testOf(when)),
        unless.map(({ then }) => testOf(then)),
      ),
    )
    .with({ op: 'clause' }, ({ of }) => testOf(of))
    .exhaustive();
}

function allOf(tests: readonly Test[]): Test {
  return (facts) => {
    let truth: Truth = true;
    for (const test of tests) {
      const part = test(facts);
      if (part === false) return false;
      if (part === null) truth = null;
    }
    return truth;
  };
}

function anyOf(tests: readonly Test[]): Test {
  return (facts) => {
    let truth: Truth = false;
    for (const test of tests) {
      const part = test(facts);
      if (part === true) return true;
      if (part === null) truth = null;
    }
    return truth;
  };
}

function notOf(test: Test): Test {
  return (facts) => {
    const truth = test(facts);
    return truth === null ? null : !truth;
  };
}

function isTrue(fact: string): Test {
  return (facts) => {
    const value = facts[fact];
    return value === true ? true : value === false ? false : null;
  };
}

function isOneOf(fact: string, words: readonly string[]): Test {
  const wanted: ReadonlySet<unknown> = new Set(words);
  return (facts) => {
    const value = facts[fact];
    return typeof value === 'string' ? wanted.has(value) : null;
  };
}

function compares(fact: string, holds: (value: number) => boolean): Test {
  return (facts) => {
    const value = facts[fact];
    return typeof value === 'number' ? holds(value) : null;
  };
}

/** While no proviso is certain to apply, every branch that is still possible must agree. */
function exceptOf(rule: Test, whens: readonly Test[], thens: readonly Test[]): Test {
  return (facts) => {
    let truth = rule(facts);
    for (const [index, when] of whens.entries()) {
      const applies = when(facts);
      if (applies === false) continue;
      const instead = thens[index]?.(facts) ?? null;
      if (applies === true) return instead;
      if (instead !== truth) truth = null;
    }
    return truth;
  };
}
