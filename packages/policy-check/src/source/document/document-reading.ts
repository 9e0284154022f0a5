import type { DocumentRegister } from '@fukushi-kit/schema';
import type { SourceFinding } from '../source-finding.ts';

/**
 * The register of documents that a folder or an index gave. `unplaced` tells what found no place in it, by the index of its
 * file or its line; `remarks` what is doubtful of what did. While something is unplaced or a property unknown, what was
 * declared of the register is withheld.
 *
 * @clause none a shape of this project, not of a source
 */
export interface DocumentReading {
  readonly register: DocumentRegister;
  readonly unplaced: readonly SourceFinding[];
  readonly remarks: readonly SourceFinding[];
}
