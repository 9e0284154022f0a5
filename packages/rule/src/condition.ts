import type { ClauseId, DoubtId } from '@fukushi-kit/clause';

interface Labelled {
  /** What clerks read, in Japanese. */
  readonly label: string;
  /** Whether a decision record masks the value. */
  readonly personal?: boolean;
}

/**
 * What a fact may be: yes or no, one of listed words (each with its Japanese label), or a whole number.
 *
 * @clause none a shape of this project, not of a source
 */
export type FactDomain =
  | (Labelled & { readonly kind: 'yes-no' })
  | (Labelled & { readonly kind: 'choice'; readonly values: Readonly<Record<string, string>> })
  | (Labelled & { readonly kind: 'number'; readonly minimum: number; readonly maximum: number });

/**
 * The facts that a rule may ask for, by name. The order of the names is the order in which needs are listed.
 *
 * @clause none a shape of this project, not of a source
 */
export type Vocabulary = Readonly<Record<string, FactDomain>>;

/**
 * The value of one fact; `null` means that nobody has recorded it, which is never the same as "no".
 *
 * @clause none a shape of this project, not of a source
 */
export type FactValue<D extends FactDomain> = D extends { readonly kind: 'yes-no' }
  ? boolean | null
  : D extends { readonly kind: 'choice'; readonly values: infer V }
    ? (keyof V & string) | null
    : number | null;

/**
 * The facts of one case under a vocabulary.
 *
 * @clause none a shape of this project, not of a source
 */
export type Facts<V extends Vocabulary = Vocabulary> = { readonly [K in keyof V]: FactValue<V[K]> };

/**
 * The names of the facts of one kind; any name where the vocabulary is not known to the compiler.
 *
 * @clause none a shape of this project, not of a source
 */
export type NamesOf<V extends Vocabulary, Kind extends FactDomain['kind']> = string extends keyof V
  ? string
  : { [K in keyof V]: V[K] extends { readonly kind: Kind } ? K : never }[keyof V] & string;

/**
 * The words that a choice may be.
 *
 * @clause none a shape of this project, not of a source
 */
export type WordsOf<D extends FactDomain> = D extends { readonly kind: 'choice'; readonly values: infer W }
  ? keyof W & string
  : never;

type InLeaf<V extends Vocabulary> = {
  [K in NamesOf<V, 'choice'>]: { readonly op: 'in'; readonly fact: K; readonly values: readonly WordsOf<V[K]>[] };
}[NamesOf<V, 'choice'>];

/**
 * How a number is compared with the threshold of a clause.
 *
 * @clause none a shape of this project, not of a source
 */
export type Comparison = '<' | '<=' | '=' | '>=' | '>';

/**
 * A condition as data: the same shape in TypeScript and in a municipality's JSON profile. No leaf holds a function.
 *
 * - `is` a yes/no fact holds; `in` a choice is one of the words; `compare` a number against a threshold
 * - `ruling` a yes/no fact that only a person settles (協議, 審査, 承認); `by` says who, in Japanese
 * - `silent` the source does not say; `doubt` is the id of the entry in the list of doubts (疑義)
 * - `except` a proviso (ただし書): `of` holds unless a `when` of `unless` does, in which case its `then` decides
 * - `clause` everything below is what this clause says; `text` is its gist in Japanese for the decision table
 *
 * @clause none a shape of this project, not of a source
 */
export type Condition<V extends Vocabulary = Vocabulary> = ConditionOver<
  NamesOf<V, 'yes-no'>,
  InLeaf<V>,
  NamesOf<V, 'number'>
>;

/**
 * One proviso (ただし書): when its condition holds, it decides in place of the rule.
 *
 * @clause none a shape of this project, not of a source
 */
export type Proviso<V extends Vocabulary = Vocabulary> = ProvisoOver<
  NamesOf<V, 'yes-no'>,
  InLeaf<V>,
  NamesOf<V, 'number'>
>;

// Over names rather than over a vocabulary, so that the compiler sees any condition as one over unknown facts too.
type ConditionOver<YesNo extends string, In, Numeric extends string> =
  | { readonly op: 'all'; readonly of: readonly ConditionOver<YesNo, In, Numeric>[] }
  | { readonly op: 'any'; readonly of: readonly ConditionOver<YesNo, In, Numeric>[] }
  | { readonly op: 'not'; readonly of: ConditionOver<YesNo, In, Numeric> }
  | { readonly op: 'is'; readonly fact: YesNo }
  | In
  | { readonly op: 'compare'; readonly fact: Numeric; readonly than: Comparison; readonly value: number }
  | { readonly op: 'ruling'; readonly fact: YesNo; readonly by: string }
  | { readonly op: 'silent'; readonly doubt: DoubtId }
  | {
      readonly op: 'except';
      readonly of: ConditionOver<YesNo, In, Numeric>;
      readonly unless: readonly ProvisoOver<YesNo, In, Numeric>[];
    }
  | {
      readonly op: 'clause';
      readonly id: ClauseId;
      readonly text: string;
      readonly of: ConditionOver<YesNo, In, Numeric>;
    };

interface ProvisoOver<YesNo extends string, In, Numeric extends string> {
  readonly when: ConditionOver<YesNo, In, Numeric>;
  readonly then: ConditionOver<YesNo, In, Numeric>;
}
