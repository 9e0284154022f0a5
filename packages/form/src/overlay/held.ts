import type { ClauseId } from '@fukushi-kit/clause';
import type { Signature, Sketch } from '../cell.ts';
import type { Content } from '../content.ts';
import type { Block } from '../definition.ts';
import type { Field } from '../field.ts';
import { type Attempt, stumbled } from './overlay-finding.ts';

/** What of a form can be hidden: a field, or room for a signature or a drawing. */
export type Hideable = Field | Signature | Sketch;

/** What can be hidden of a cell, its lines and stacks, in reading order. */
export function hideableIn(content: Content): Hideable[] {
  if (content.kind === 'line' || content.kind === 'stack') {
    return content.parts.flatMap((part) => hideableIn(part.content));
  }
  return 'bind' in content || content.kind === 'signature' || content.kind === 'sketch' ? [content] : [];
}

/** What can be hidden of a block. */
export function hideableInBlock(block: Block): Hideable[] {
  if (block.kind === 'grid') return block.rows.flatMap((row) => row.cells.flatMap((cell) => hideableIn(cell.content)));
  if (block.kind !== 'list') return [];
  const totals = (block.totals ?? []).flatMap(({ fields }) => fields.flatMap((field) => field ?? []));
  return [...block.columns.map((column) => column.field), ...totals].flatMap(hideableIn);
}

/** Why one of these must stay: it is statutory, a clause asks for the signature, or an overlay asks that it be filled in. */
export function heldBack<T>(id: string, parts: readonly Hideable[]): Attempt<T> | null {
  const statutory = parts.find((part) =>
    part.kind === 'signature' ? part.clauses.length > 0 : part.kind !== 'sketch' && part.locked === true,
  );
  if (statutory !== undefined) return refusal('statutory-item', id, statutory);
  const required = parts.find((part) => 'required' in part && part.required === true);
  return required === undefined ? null : refusal('required-item', id, required);
}

function refusal<T>(
  code: 'statutory-item' | 'required-item',
  element: string,
  { label, clauses }: { readonly label: string; readonly clauses: readonly ClauseId[] },
): Attempt<T> {
  return stumbled(code, { element, label }, clauses);
}
