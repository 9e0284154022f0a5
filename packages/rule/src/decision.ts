import type { ClauseId, DoubtId } from '@fukushi-kit/clause';
import type { Truth } from './truth.ts';

/**
 * The answer of a rule: it holds, it does not, something is missing, or no version is in force on that day.
 *
 * @clause none a shape of this project, not of a source
 */
export type Outcome = 'met' | 'unmet' | 'open' | 'out-of-force';

/**
 * A clause of the rule with its truth in one case; `decides` says whether that truth bears on the outcome.
 *
 * @clause none a shape of this project, not of a source
 */
export interface ClauseTruth {
  readonly clause: ClauseId;
  /** Its gist in Japanese. */
  readonly text: string;
  readonly truth: Truth;
  readonly decides: boolean;
}

/**
 * What an open decision waits for, by cause: `data` to record, a `ruling` of the person named in `by`, or a source
 * that is `silent` on it (the entry `doubt` in the list of doubts (疑義)). `clauses` are the nearest ones that ask.
 *
 * @clause none a shape of this project, not of a source
 */
export type Need =
  | { readonly cause: 'data'; readonly fact: string; readonly label: string; readonly clauses: readonly ClauseId[] }
  | {
      readonly cause: 'ruling';
      readonly fact: string;
      readonly label: string;
      readonly by: string;
      readonly clauses: readonly ClauseId[];
    }
  | { readonly cause: 'silent'; readonly doubt: DoubtId; readonly clauses: readonly ClauseId[] };

/**
 * The outcome of a rule for one case, with its reasons. `needs` is empty unless the outcome is `open`.
 *
 * @clause none a shape of this project, not of a source
 */
export interface Decision {
  readonly outcome: Outcome;
  /** Every clause of the rule in the order of its condition. */
  readonly because: readonly ClauseTruth[];
  /** The recorded facts on which a met or unmet outcome rests, in the order of the vocabulary. */
  readonly restsOn: readonly string[];
  /** In the order of the vocabulary, doubts last. */
  readonly needs: readonly Need[];
}
