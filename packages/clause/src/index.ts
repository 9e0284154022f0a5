/**
 * Sources (specifications, laws) and the clauses in them: what each owes, and what it leaves open (疑義).
 *
 * @module
 */
export type { ClauseId, SourceId } from './source-id.ts';
