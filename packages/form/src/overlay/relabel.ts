import type { LabelOperation } from '@fukushi-kit/schema';
import type { Cell } from '../cell.ts';
import type { Block, FormDefinition } from '../definition.ts';
import { withField } from './fields-of.ts';
import { type Attempt, expected, stumbled } from './overlay-finding.ts';
import { rewrite } from './rewrite.ts';

/** Another word for a label cell, a heading, a column of a list, or a field; statutory items may be renamed too. */
export function relabel(definition: FormDefinition, operation: LabelOperation): Attempt<FormDefinition> {
  const { id, from, to } = operation;
  return rewrite(definition, id, {
    block: (block) => headed(block, operation),
    cell: (cell) => named(cell, operation),
    column: (column) => expected(column.label, from, { ...column, label: to }),
  });
}

function headed(block: Block, { id, from, to }: LabelOperation): Attempt<Block> {
  if (block.kind !== 'heading') return stumbled('operation-does-not-apply', { element: id });
  return expected(block.text, from, { ...block, text: to });
}

function named(cell: Cell, { bind, from, to }: LabelOperation): Attempt<Cell> {
  const { content } = cell;
  if (content.kind === 'label') return expected(content.text, from, { ...cell, content: { ...content, text: to } });
  const changed = withField(content, bind, (field) => expected(field.label, from, { ...field, label: to }));
  return changed.ok ? { ok: true, value: { ...cell, content: changed.value } } : changed;
}
