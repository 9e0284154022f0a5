import type { Clause, Verification } from './clause.ts';
import type { SourceId } from './source-id.ts';

/**
 * A text that clauses stand in: a specification (仕様書), a law (法令), a manual (手順書), or public pages (`web`), which are
 * cited by their address and have no list of clauses. One whose verification is `absent` has no clauses yet.
 *
 * @clause none a shape of this project, not of a source
 */
export interface Source {
  readonly id: SourceId;
  readonly kind: 'specification' | 'law' | 'manual' | 'web';
  /** Japanese title as the source has it. */
  readonly title: string;
  readonly titleEn: string;
  /** Japanese title in citations. */
  readonly shortTitle: string;
  /** The fiscal year of a specification, the number of a law (法令番号). */
  readonly edition: string;
  readonly url?: string;
  readonly verification: Verification;
  readonly clauses: readonly Clause[];
}
