import { recordName } from '../trail/record-name.ts';
import { words } from './words.ja.ts';

/** What a record or a print is called that goes out: its kind, and which of them it is. */
export function contentText({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${words.kinds[kind] ?? kind} ${recordName(kind, id)}`.trimEnd();
}
