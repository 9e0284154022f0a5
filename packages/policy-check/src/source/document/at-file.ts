import type { Severity } from '@fukushi-kit/schema';
import type { SourceFinding, SourceFindingCode } from '../source-finding.ts';

/** A finding about a file of a folder, by its index in the list; its name may be personal and is not told. */
export function atFile(code: SourceFindingCode, index: number, severity: Severity = 'error'): SourceFinding {
  return { code, path: ['files', index], severity };
}
