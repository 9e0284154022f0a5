import { type FileFinding, folderMessages } from '@fukushi-kit/office';
import { findingLine } from './finding-line.ts';
import { shownName } from './shown-name.ts';

/** One finding in a file of a month folder as one line. */
export function folderLine(folder: string, { file, document, finding }: FileFinding): string {
  const name = shownName(file === '' ? folder : `${folder}/${file}`);
  return findingLine(name, finding, document ?? undefined, folderMessages);
}
