import { truthText } from '../../plain-form/truth-field.tsx';
import { dayText } from '../day-text.ts';
import { type LogList, logLists, type RowDraft } from './log-list.ts';
import { type RowField, rowFields } from './row-fields.ts';
import { words } from './words.ja.ts';

/** What stands in a field of a row, for a reader. */
export function cellText({ as, choices }: RowField, value: unknown): string {
  if (value === null || value === undefined) return words.unrecorded;
  if (typeof value === 'boolean') return truthText(value);
  if (Array.isArray(value)) return value.length === 0 ? words.nobody : value.join('、');
  if (as === 'day') return dayText(String(value));
  return choices.find(([choice]) => choice === value)?.[1] ?? String(value);
}

/** What a row is called: its number, its day, or its title. */
export function rowName(list: LogList, row: RowDraft): string {
  const { named } = logLists[list];
  const field = rowFields(list).find(({ name }) => name === named);
  return field === undefined ? '' : cellText(field, row[named]);
}
