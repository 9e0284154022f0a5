import type { ClauseId, SourceId } from './source-id.ts';

/**
 * What a clause asks of software: a decision (`rule`), money (`math`), a deadline or period (`term`), a document to
 * print (`form`), data to keep (`record`), a check with evidence (`control`), text that a person reads at that step
 * (`guide`), or nothing but a fact of the contract (`context`).
 *
 * @clause none a shape of this project, not of a source
 */
export type ClauseKind = 'rule' | 'math' | 'term' | 'form' | 'record' | 'control' | 'guide' | 'context';

/**
 * How a clause binds: obligation (義務), effort (努力義務), prohibition (禁止) or permission (許容). An effort that is
 * not met is no breach.
 *
 * @clause none a shape of this project, not of a source
 */
export type Duty = 'obligation' | 'effort' | 'prohibition' | 'permission';

/**
 * How sure the project is of what it says about a source: `read` its own text was read, `found` it was read in public
 * material at `url`, `unverified` it rests on general knowledge, `absent` the text was never seen. Notes are Japanese.
 *
 * @clause none a shape of this project, not of a source
 */
export type Verification =
  | { readonly state: 'read'; readonly note: string }
  | { readonly state: 'found'; readonly url: string; readonly note?: string }
  | { readonly state: 'unverified'; readonly note: string }
  | { readonly state: 'absent'; readonly note: string };

/**
 * A clause (条項) of a source and what it owes, in this project's own words: `ja` is what clerks read (for a guide
 * clause the text of that step), `en` the same in short.
 *
 * @clause none a shape of this project, not of a source
 */
export interface Clause {
  readonly id: ClauseId;
  readonly source: SourceId;
  /** The number within the source, as the source writes it. */
  readonly at: string;
  readonly kinds: readonly ClauseKind[];
  /** Empty where the clause binds nobody; several where its parts bind differently. */
  readonly duties: readonly Duty[];
  readonly owes: { readonly ja: string; readonly en: string };
  /** Left to the judgement of `by`: software shows it and never decides it. */
  readonly ruling?: { readonly by: string };
  readonly verification: Verification;
}
