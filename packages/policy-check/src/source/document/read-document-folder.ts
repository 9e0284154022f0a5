import type { DocumentRow } from '@fukushi-kit/schema';
import { coverageWithheld, type SourceFinding, type SourceFindingCode } from '../source-finding.ts';
import { atFile } from './at-file.ts';
import { documentKinds } from './document-kinds.ts';
import { type DocumentName, documentName } from './document-name.ts';
import type { DocumentReading } from './document-reading.ts';
import { fileDigest } from './file-digest.ts';
import { isLeftBehind } from './file-name.ts';
import type { FolderFile } from './folder-file.ts';

/** What no name of a file tells, and what a complete register would read as not done where it is blank. */
const UNKNOWN: readonly (keyof DocumentRow)[] = ['reviewedOn', 'consultedOn', 'dueOn', 'submittedOn'];

/**
 * Reads a folder of documents as the register of documents (規程・文書台帳) by the names of its files:
 * `2025-04-01_事故対応手順_v2.pdf` is made on that day, of that kind and edition; behind the title may also stand the month
 * that it is about (`_2025-06`) and its number (`_D-12`). Where the title is none of `kinds`, or something else in a name is
 * not understood, the file is told by its index and has no row. A name knows nothing of reviews and submissions, so the
 * register is never declared complete; an index does that. Files that systems leave behind are passed over, and that is told.
 *
 * @clause kashiwa-r7:9(3)
 * @clause kashiwa-r7:10(2)ク
 * @clause chigasaki-r7:特記2(2)
 *
 * @example
 * import { readDocumentFolder } from '@fukushi-kit/policy-check/sources';
 * const file = (path) => ({ path, modifiedOn: null, content: null });
 * const { register, unplaced } = readDocumentFolder([file('規程/2025-04-01_事故対応手順_v2.pdf'), file('規程/メモ.docx')]);
 * register.rows.map(({ number, kind, edition, madeOn }) => [number, kind, edition, madeOn])
 * // => [['20250401-incident-procedure-v2', 'incident-procedure', 'v2', '2025-04-01']]
 * unplaced.map(({ code, path }) => [code, path]) // => [['name-without-day', ['files', 1]]]
 */
export function readDocumentFolder(
  files: readonly FolderFile[],
  kinds: Readonly<Record<string, DocumentRow['kind']>> = documentKinds,
): DocumentReading {
  const unplaced: SourceFinding[] = [];
  const remarks: SourceFinding[] = [];
  const numbers = new Set<string>();
  const rows = files.flatMap((file, index) => {
    if (isLeftBehind(file.path)) {
      remarks.push(atFile('file-passed-over', index, 'notice'));
      return [];
    }
    const row = documentOf(file, kinds);
    if (typeof row === 'string') {
      unplaced.push(atFile(row, index));
      return [];
    }
    if (numbers.has(row.number)) {
      unplaced.push(atFile('number-twice', index));
      return [];
    }
    numbers.add(row.number);
    if (file.modifiedOn !== null && row.madeOn !== null && file.modifiedOn > row.madeOn)
      remarks.push(atFile('modified-after-its-day', index, 'notice'));
    return [row];
  });
  return {
    register: { schemaVersion: '1', coverage: null, rows },
    unplaced,
    remarks: [...remarks, ...UNKNOWN.map(coverageWithheld)],
  };
}

/** The row of a file, or why it has none. */
function documentOf(
  file: FolderFile,
  kinds: Readonly<Record<string, DocumentRow['kind']>>,
): DocumentRow | SourceFindingCode {
  const name = documentName(file.path, kinds);
  if (typeof name === 'string') return name;
  const digest = fileDigest(file);
  return typeof digest === 'object' && digest !== null ? digest.fault : rowOf(name, digest);
}

function rowOf({ number, kind, title, edition, madeOn, month }: DocumentName, digest: string | null): DocumentRow {
  return {
    number,
    kind,
    title,
    edition,
    madeOn,
    reviewedOn: null,
    approvedBy: null,
    consultedOn: null,
    dueOn: null,
    submittedOn: null,
    month,
    points: null,
    quantity: null,
    digest,
  };
}
