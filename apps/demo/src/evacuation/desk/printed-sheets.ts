import type { FormDefinition } from '@fukushi-kit/form';
import type { SheetJob } from '../../press/press.ts';
import type { SheetOfPerson } from './sheet-of-person.ts';
import { words } from './words.ja.ts';

/**
 * What is printed of a sheet: with its data, blank, or every copy. Copies are those that the month gives, so that no
 * unfinished sheet is marked as the original (正本).
 */
export function printedSheets(
  { file: { frame, id }, state }: SheetOfPerson,
  definition: FormDefinition,
  data: unknown,
  what: 'filled' | 'copies' | 'blank',
): { readonly contract: string; readonly sheets: readonly SheetJob[] } {
  const contract = frame.contract.id;
  const name = definition.number ?? definition.title;
  if (what === 'blank') {
    const blank = { definition, data: null, mode: 'blank', copy: null } as const;
    return { contract, sheets: [{ file: words.blankFile(name), ...blank }] };
  }
  const copies = state.month.documents.filter((job) => job.definition.id === definition.id);
  if (what === 'copies' && copies.length > 0) return { contract, sheets: copies };
  const filled = { definition, data, mode: 'filled', copy: null } as const;
  return { contract, sheets: [{ file: words.file(id, name), ...filled }] };
}
