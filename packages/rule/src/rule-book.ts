import type { Vocabulary } from './condition.ts';
import { isInForce } from './decide.ts';
import { checkDay, type Rule } from './rule.ts';

/**
 * Rules with their versions: for each id at most one version is in force on a day.
 *
 * @clause none a shape of this project, not of a source
 */
export type RuleBook<V extends Vocabulary = Vocabulary> = readonly Rule<V>[];

/**
 * A book of rules in which no two versions of one rule are in force on the same day.
 *
 * @throws {RangeError} naming the two versions that are.
 *
 * @clause none a shape of this project, not of a source
 *
 * @example
 * const vocabulary = { livesInCity: { kind: 'yes-no', label: '市内に居住' } } as const;
 * const version = { id: 'example/resident', title: '市民', vocabulary, when: dsl(vocabulary).is('livesInCity') };
 * const book = ruleBook([
 *   rule({ ...version, from: '2025-04-01', to: '2026-03-31' }),
 *   rule({ ...version, from: '2026-04-01' }),
 * ]);
 * book.length // => 2
 */
export function ruleBook<V extends Vocabulary>(rules: readonly Rule<V>[]): RuleBook<V> {
  const byStart = rules.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  for (const [index, later] of byStart.entries()) {
    const earlier = byStart
      .slice(0, index)
      .find(({ id, to }) => id === later.id && (to === undefined || later.from <= to));
    if (earlier) {
      throw new RangeError(
        `Two versions of ${later.id} are in force on ${later.from}: from ${earlier.from} and from ${later.from}`,
      );
    }
  }
  return Object.freeze(byStart);
}

/**
 * The version of a rule in force on a day, or `undefined` if none is.
 *
 * @throws {RangeError} if `at` is not a day such as `2025-06-15`.
 *
 * @clause none a shape of this project, not of a source
 *
 * @example
 * const vocabulary = { livesInCity: { kind: 'yes-no', label: '市内に居住' } } as const;
 * const when = dsl(vocabulary).is('livesInCity');
 * const book = ruleBook([rule({ id: 'example/resident', title: '市民', from: '2026-04-01', vocabulary, when })]);
 * ruleAt(book, 'example/resident', '2026-04-01')?.title // => '市民'
 * ruleAt(book, 'example/resident', '2026-03-31') // => undefined
 */
export function ruleAt<V extends Vocabulary>(book: RuleBook<V>, id: string, at: string): Rule<V> | undefined {
  checkDay(at);
  return book.find((rule) => rule.id === id && isInForce(rule, at));
}
