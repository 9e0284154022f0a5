/**
 * Sources (specifications, laws) and the clauses in them: what each owes, and what it leaves open (疑義).
 *
 * @module
 */
export type { Clause, ClauseKind, Duty, Verification } from './clause.ts';
export { clauseLabel } from './clause-label.ts';
export { clause, clauses, isClauseId } from './clauses.ts';
export type { Doubt, DoubtId, Reading } from './doubt.ts';
export { doubt, doubts, isDoubtId } from './doubt.ts';
export { frozen } from './frozen.ts';
export { messages } from './messages.ja.ts';
export type { CitationFindingCode } from './parse-citations.ts';
export { parseCitations } from './parse-citations.ts';
export type { Source } from './source.ts';
export type { ClauseId, SourceId } from './source-id.ts';
export { source, sources } from './sources.ts';
export { steps } from './steps.ts';
export { isWebCitation, type WebCitation } from './web-citation.ts';
