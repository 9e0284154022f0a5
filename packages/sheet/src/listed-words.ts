import type { ColumnValues } from './column.ts';
import { answers } from './messages.ja.ts';

/**
 * The words among which a cell of a column is chosen, as `cellValue` takes them; `null` where the column has no closed list.
 *
 * @clause none a matter of files
 *
 * @example
 * listedWords({ kind: 'yes-no' }) // => ['はい', 'いいえ']
 * listedWords({ kind: 'day' }) // => null
 */
export function listedWords(values: ColumnValues): readonly string[] | null {
  if (values.kind === 'yes-no') return [answers.yes, answers.no];
  return values.kind === 'choice' ? values.options.map(({ label }) => label) : null;
}
