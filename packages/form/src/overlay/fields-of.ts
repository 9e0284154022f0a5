import type { Cell, Line, Stack } from '../cell.ts';
import type { ListColumn } from '../definition.ts';
import type { Field } from '../field.ts';
import { type Attempt, done, stumbled } from './overlay-finding.ts';

type Content =
  | Cell['content']
  | Stack['parts'][number]['content']
  | Line['parts'][number]['content']
  | ListColumn['field'];

/** The fields that stand in a cell, its lines and stacks, in reading order. */
function fieldsOf(content: Content): Field[] {
  if (content.kind === 'line' || content.kind === 'stack')
    return content.parts.flatMap((part) => fieldsOf(part.content));
  return 'bind' in content ? [content] : [];
}

/**
 * The content with one of its fields changed: the one that binds to `bind`, or its only one where `bind` is not given.
 */
export function withField<T extends Content>(
  content: T,
  bind: string | undefined,
  change: (field: Field) => Attempt<Field>,
): Attempt<T> {
  const named = fieldsOf(content).filter((field) => bind === undefined || field.bind === bind);
  const [field, another] = named;
  if (field === undefined) return stumbled('operation-does-not-apply');
  if (another !== undefined) return stumbled('field-not-named', { places: named.map((one) => one.bind).join(' ') });
  const changed = change(field);
  return changed.ok ? done(replacing(content, field, changed.value) as T) : changed;
}

function replacing(content: Content, field: Field, by: Field): Content {
  if (content === field) return by;
  if (content.kind !== 'line' && content.kind !== 'stack') return content;
  const parts = content.parts.map((part) => ({ ...part, content: replacing(part.content, field, by) }));
  return { ...content, parts } as Content;
}
