/**
 * Duties of a contract on personal information, checked against the record: the safety structure (安全対策・管理責任体制).
 *
 * @module
 */
export type { PolicyFinding, SafetyStructureCode, StructureChangeCode } from './finding-code.ts';
export { messages } from './messages.ja.ts';
export { safetyStructureChanges } from './safety-structure/safety-structure-changes.ts';
export { safetyStructureFindings } from './safety-structure/safety-structure-findings.ts';
export type { StructureQuestion } from './safety-structure/structure-question.ts';
