import type { ClauseId, DoubtId } from '@fukushi-kit/clause';
import type { Comparison, Condition, NamesOf, Proviso, Vocabulary, WordsOf } from './condition.ts';

/**
 * Builders of conditions that know the facts of one vocabulary and the words they may be.
 *
 * @clause none a shape of this project, not of a source
 */
export interface Dsl<V extends Vocabulary> {
  /** Every part holds. */
  readonly all: (first: Condition<V>, ...others: Condition<V>[]) => Condition<V>;
  /** At least one part holds. */
  readonly any: (first: Condition<V>, ...others: Condition<V>[]) => Condition<V>;
  /** The part does not hold. */
  readonly not: (part: Condition<V>) => Condition<V>;
  /** A yes/no fact holds. */
  readonly is: (fact: NamesOf<V, 'yes-no'>) => Condition<V>;
  /** A choice is one of the words. */
  readonly oneOf: <K extends NamesOf<V, 'choice'>>(
    fact: K,
    first: WordsOf<V[K]>,
    ...others: WordsOf<V[K]>[]
  ) => Condition<V>;
  /** A number stands so to the threshold. */
  readonly compare: (fact: NamesOf<V, 'number'>, than: Comparison, value: number) => Condition<V>;
  /** A yes/no fact that only a person settles; `by` says who, in Japanese. */
  readonly ruling: (fact: NamesOf<V, 'yes-no'>, by: string) => Condition<V>;
  /** The source does not say; `doubt` is the id of the entry in the list of doubts (疑義). */
  readonly silent: (doubt: DoubtId) => Condition<V>;
  /** A proviso (ただし書): when the first holds, the second decides in place of the rule. */
  readonly unless: (when: Condition<V>, then: Condition<V>) => Proviso<V>;
  /** A rule with its provisos, of which no two may apply at once. */
  readonly except: (of: Condition<V>, first: Proviso<V>, ...others: Proviso<V>[]) => Condition<V>;
  /** What a clause says, with its gist in Japanese. */
  readonly clause: (id: ClauseId, text: string, of: Condition<V>) => Condition<V>;
}

/**
 * The builders of conditions over a vocabulary: a wrong fact or word does not compile.
 *
 * @clause none a shape of this project, not of a source
 *
 * @example
 * const { all, is, not } = dsl({
 *   livesAtHome: { kind: 'yes-no', label: '在宅' },
 *   inFacility: { kind: 'yes-no', label: '施設に入所' },
 * });
 * all(is('livesAtHome'), not(is('inFacility'))).op // => 'all'
 */
export function dsl<const V extends Vocabulary>(_vocabulary: V): Dsl<V> {
  return {
    all: (...of) => ({ op: 'all', of }),
    any: (...of) => ({ op: 'any', of }),
    not: (of) => ({ op: 'not', of }),
    is: (fact) => ({ op: 'is', fact }),
    oneOf: (fact, ...values) => ({ op: 'in', fact, values }) as Condition<V>,
    compare: (fact, than, value) => ({ op: 'compare', fact, than, value }),
    ruling: (fact, by) => ({ op: 'ruling', fact, by }),
    silent: (doubt) => ({ op: 'silent', doubt }),
    unless: (when, then) => ({ when, then }),
    except: (of, ...unless) => ({ op: 'except', of, unless }),
    clause: (id, text, of) => ({ op: 'clause', id, text, of }),
  };
}
