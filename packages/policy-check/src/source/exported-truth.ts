import { truthWords } from './export-words.ja.ts';

/** What a cell tells of yes or no; `null` where it is empty. */
export function exportedTruth(cell: string): boolean | null | 'cell-malformed' {
  if (cell === '') return null;
  const word = cell.toLowerCase();
  if (truthWords.yes.includes(word)) return true;
  return truthWords.no.includes(word) ? false : 'cell-malformed';
}
