import type { ClauseId } from '@fukushi-kit/clause';

/**
 * A proposed fact, and the paths of the later plan at which the two plans differ. `null`: nothing can be proposed, a
 * person has to look.
 *
 * @clause none a shape of this project, not of a source
 */
export interface Proposal {
  readonly proposed: boolean | null;
  readonly differences: readonly (readonly PropertyKey[])[];
  readonly clauses: readonly ClauseId[];
}
