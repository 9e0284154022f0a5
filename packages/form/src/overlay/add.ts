import type { AddedField, AddOperation } from '@fukushi-kit/schema';
import { match } from 'ts-pattern';
import type { FormDefinition, GridBlock, Row } from '../definition.ts';
import type { Field } from '../field.ts';
import { formElements } from '../form-elements.ts';
import { placeCells } from '../grid.ts';
import { SMALLEST_TYPE } from '../points.ts';
import { gridsOf, placeOf, withRows } from './grid-rows.ts';
import { type Attempt, done, stumbled } from './overlay-finding.ts';
import { sameWords } from './same-words.ts';

/**
 * A further row with a label and a field whose value stands under `ext`, below the row of the cell that the operation
 * names (below the whole of what reaches over several rows), or at the end of the grid that it names. The id of the new
 * cell is `ext.<name>`.
 */
export function add(definition: FormDefinition, operation: AddOperation): Attempt<FormDefinition> {
  const { id, field } = operation;
  const grid = placeOf(definition, id)?.grid ?? gridsOf(definition).find((one) => one.id === id);
  if (grid === undefined) return stumbled('element-unknown', { element: id });
  if (formElements(definition).some((element) => element.id === idOf(field))) {
    return stumbled('name-already-taken', { element: idOf(field) });
  }
  const width = grid.columns.length - operation.labelColumns;
  if (width < 1) return stumbled('operation-does-not-apply', { element: id, columns: grid.columns.length });
  const fault = faultOf(field);
  if (fault !== null) return stumbled(fault, { element: idOf(field) });
  const at = endOf(grid, id);
  const rows = [...grid.rows.slice(0, at), rowOf(operation, width), ...grid.rows.slice(at)];
  return done(withRows(definition, grid, rows));
}

function idOf(field: AddedField): string {
  return `ext.${field.name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function faultOf(field: AddedField): 'bounds-crossed' | 'option-twice' | 'option-words-twice' | null {
  if (field.kind === 'number') return field.minimum > field.maximum ? 'bounds-crossed' : null;
  if (field.kind !== 'choice') return null;
  const { options } = field;
  const isTwice = (same: (a: Option, b: Option) => boolean) =>
    options.some((one, index) => options.slice(index + 1).some((other) => same(one, other)));
  if (isTwice((one, other) => one.value === other.value)) return 'option-twice';
  return isTwice((one, other) => sameWords(one.label, other.label)) ? 'option-words-twice' : null;
}

type Option = Extract<AddedField, { kind: 'choice' }>['options'][number];

/** The first row below a cell at which no cell reaches over; the end of the grid where the grid itself is named. */
function endOf(grid: GridBlock, id: string): number {
  const placed = placeCells(grid);
  let end = placed.find(({ cell }) => cell.id === id)?.rows[1] ?? grid.rows.length;
  for (;;) {
    const over = placed.find(({ rows }) => rows[0] < end && rows[1] > end);
    if (over === undefined) return end;
    end = over.rows[1];
  }
}

function rowOf({ field, height, labelColumns, required }: AddOperation, width: number): Row {
  const id = idOf(field);
  return {
    height: height / 10,
    cells: [
      {
        id: `${id}.label`,
        columns: labelColumns,
        shade: true,
        content: { kind: 'label', text: field.label, size: 8.5 },
      },
      { id, columns: width, content: fieldOf(field, required) },
    ],
  };
}

function fieldOf(added: AddedField, required: boolean): Field {
  const { name, label, help } = added;
  const base = { bind: `/ext/${name}`, label, clauses: [], ...(help !== undefined && { help }), required } as const;
  return match(added)
    .returnType<Field>()
    .with({ kind: 'text' }, ({ lines }) => {
      const over = lines > 1 ? 'sheet' : 'stop';
      return { kind: 'text', ...base, lines, fit: { minimum: SMALLEST_TYPE, over } };
    })
    .with({ kind: 'number' }, ({ unit }) => ({ kind: 'number', ...base, unit }))
    .with({ kind: 'day' }, () => ({ kind: 'day', ...base, eras: ['令和'] }))
    .with({ kind: 'choice' }, ({ many, perRow, options }) => ({
      kind: 'choice',
      ...base,
      many,
      style: 'tick',
      perRow,
      options,
    }))
    .exhaustive();
}
