/**
 * Duties of a contract on personal information (個人情報), checked against the registers (台帳): catalogues of controls, verdicts
 * with their findings, waivers, and what changed since it was reported to the city (安全対策・管理責任体制).
 *
 * @module
 */
export { type BookKind, bookKinds } from './book/book-kinds.ts';
export { bookTitle } from './book/book-title.ts';
export type { AccessBook, AllBooks, BookName, Books, RegisterName, Registers } from './book/books.ts';
export { columnTitle } from './book/column-title.ts';
export { registerFindings } from './book/register-findings.ts';
export { soleContract } from './book/sole-contract.ts';
export { catalogue, catalogues, control, isControlId } from './catalogue/catalogues.ts';
export { cataloguesOf } from './catalogue/catalogues-of.ts';
export type { Catalogue, CatalogueId, Chapter } from './control/catalogue.ts';
export { columnsRead } from './control/columns-read.ts';
export type { Control } from './control/control.ts';
export type { Automation, ControlDuty, ControlEntry, ControlParameter, Gravity } from './control/control-entry.ts';
export type { ControlId } from './control/control-id.ts';
export type { ParameterName, ReadDoubt } from './control/parameter.ts';
export { parameterTitle } from './control/parameter-title.ts';
export { type ParameterUnit, parameterUnit } from './control/parameter-unit.ts';
export { controlFindingText } from './control-finding-text.ts';
export { agreedParameter, exclusionReason, noAgreement } from './evaluate/agreed.ts';
export type { ControlFinding } from './evaluate/control-finding.ts';
export type { ControlResult } from './evaluate/control-result.ts';
export { evaluate } from './evaluate/evaluate.ts';
export { evaluateAll, evaluateStream, type OpenCheck, openCheck } from './evaluate/evaluate-all.ts';
export { type BookEvidence, evidenceIndex } from './evaluate/evidence-index.ts';
export type { ChapterCounts, PolicyReport } from './evaluate/policy-report.ts';
export type { Verdict } from './evaluate/verdict.ts';
export type { VerdictCounts } from './evaluate/verdict-counts.ts';
export type {
  ControlFindingCode,
  PolicyFinding,
  RegisterFindingCode,
  SafetyStructureCode,
  StructureChangeCode,
  WaiverFindingCode,
} from './finding-code.ts';
export { type HandOutQuestion, handOutObstacles, type PlannedHandOut } from './hand-out/hand-out-obstacles.ts';
export { type IncidentKnowledge, incidentDuties } from './incident/incident-duties.ts';
export type { DueTime, IncidentDuty, IncidentDutyName, IncidentDutyReason } from './incident/incident-duty.ts';
export { type IncidentItem, missingIncidentItems } from './incident/incident-items.ts';
export { incidentWords } from './incident/incident-words.ja.ts';
export { type LeakReporting, type LeakReportTerms, publishedLeakTerms } from './incident/leak-reporting.ts';
export { messages } from './messages.ja.ts';
export { safetyStructureChanges } from './safety-structure/safety-structure-changes.ts';
export { safetyStructureFindings } from './safety-structure/safety-structure-findings.ts';
export type { StructureQuestion } from './safety-structure/structure-question.ts';
export { structureAt } from './structure/structure-at.ts';
export { structureDigest } from './structure/structure-digest.ts';
export { type StructureDrift, structureDrift } from './structure/structure-drift.ts';
export { structureSnapshot } from './structure/structure-snapshot.ts';
export { words } from './words.ja.ts';
