import type { DocumentRow, Severity } from '@fukushi-kit/schema';
import type { SourceFinding, SourceFindingCode } from '../source-finding.ts';

/** A finding about a file of a folder, by its index in the list; its name may be personal and is not told. */
export function atFile(code: SourceFindingCode, index: number, severity: Severity = 'error'): SourceFinding {
  return { code, path: ['files', index], severity };
}

/** What was declared of the register is withheld, as this property is not known. */
export function withheldFor(field: keyof DocumentRow): SourceFinding {
  return { code: 'coverage-withheld', path: ['coverage', field], severity: 'warning', detail: { field } };
}

/** Files that systems and programs leave behind and that are no documents. */
const LEFT_BEHIND = /^(?:\..*|~\$.*|thumbs\.db|desktop\.ini)$/i;

/** Whether a file is one of those. */
export function isLeftBehind(path: string): boolean {
  return LEFT_BEHIND.test(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
}
