import type { HideOperation } from '@fukushi-kit/schema';
import type { Cell } from '../cell.ts';
import type { Block, FormDefinition, GridBlock, Row } from '../definition.ts';
import { placeCells } from '../grid.ts';
import { placeOf, withRows } from './grid-rows.ts';
import { type Hideable, heldBack, hideableIn, hideableInBlock } from './held.ts';
import { type Attempt, expected, stumbled } from './overlay-finding.ts';

/**
 * The form without a block, without a column of a list, or without a cell and the label that names it; a row of which
 * nothing is left goes too. What the law asks for stays, and so do signatures that a clause asks for, what must be filled
 * in, and the last that a sheet says.
 */
export function hide(definition: FormDefinition, operation: HideOperation): Attempt<FormDefinition> {
  const hidden = hideElement(definition, operation);
  const isLeftEmpty = hidden.ok && hidden.value.sheets.some(({ blocks }) => !blocks.some(saysAnything));
  return isLeftEmpty ? stumbled('sheet-left-empty', { element: operation.id }) : hidden;
}

function saysAnything(block: Block): boolean {
  if (block.kind === 'grid') return block.rows.length > 0;
  return block.kind === 'list' || block.kind === 'figure' || block.kind === 'paragraph';
}

function hideElement(definition: FormDefinition, operation: HideOperation): Attempt<FormDefinition> {
  const { id, from } = operation;
  const block = definition.sheets.flatMap(({ blocks }) => blocks).find((one) => 'id' in one && one.id === id);
  if (block !== undefined) return hideBlock(definition, block, operation);
  if (placeOf(definition, id) !== null) return hideCell(definition, operation);
  const list = definition.sheets
    .flatMap(({ blocks }) => blocks.filter((one) => one.kind === 'list'))
    .find(({ columns }) => columns.some((column) => column.id === id));
  const column = list?.columns.find((one) => one.id === id);
  if (list === undefined || column === undefined) return stumbled('element-unknown', { element: id });
  if (list.groups !== undefined || list.totals !== undefined || list.columns.length === 1) {
    return stumbled('operation-does-not-apply', { element: id });
  }
  const columns = list.columns.filter((one) => one !== column);
  return unlessHeld(id, hideableIn(column.field), () =>
    expected(column.label, from, replacingBlock(definition, list, [{ ...list, columns }])),
  );
}

function hideBlock(definition: FormDefinition, block: Block, { id, from }: HideOperation): Attempt<FormDefinition> {
  if (block.kind === 'title' || block.kind === 'gap') return stumbled('operation-does-not-apply', { element: id });
  if (block.kind === 'figure' && block.locked) {
    return stumbled('statutory-item', { element: id, label: block.label }, block.clauses);
  }
  return unlessHeld(id, hideableInBlock(block), () =>
    expected(nameOf(block), from, replacingBlock(definition, block, [])),
  );
}

function nameOf(block: Exclude<Block, { kind: 'title' | 'gap' }>): string {
  if (block.kind === 'heading') return block.text;
  return block.kind === 'paragraph' ? (block.text ?? '') : block.caption;
}

function hideCell(definition: FormDefinition, { id, from }: HideOperation): Attempt<FormDefinition> {
  const place = placeOf(definition, id);
  const parts = place === null ? [] : hideableIn(place.placed.cell.content);
  const [first] = parts;
  if (place === null || first === undefined) return stumbled('operation-does-not-apply', { element: id });
  return unlessHeld(id, parts, () =>
    expected(
      first.label,
      from,
      withRows(definition, place.grid, rowsWithout(place.grid, new Set([id, `${id}.label`]))),
    ),
  );
}

/** Rows with the hidden cells emptied; a row of empty cells is left out, and cells that reach over it get shorter. */
function rowsWithout(grid: GridBlock, hidden: ReadonlySet<string>): readonly Row[] {
  const emptied = grid.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => emptiedIf(hidden, cell)) }));
  const placed = placeCells({ ...grid, rows: emptied });
  const isGone = (row: Row): boolean =>
    row.cells.some(({ id }) => hidden.has(id)) &&
    row.cells.every((cell) => cell.content.kind === 'empty' && (cell.rows ?? 1) === 1);
  const gone = new Set(emptied.flatMap((row, index) => (isGone(row) ? [index] : [])));
  const shorter = (cell: Cell): Cell => {
    const [first, end] = placed.find((one) => one.cell === cell)?.rows ?? [0, 0];
    const lost = [...gone].filter((row) => row > first && row < end).length;
    return lost === 0 ? cell : { ...cell, rows: (cell.rows ?? 1) - lost };
  };
  return emptied.flatMap((row, index) => (gone.has(index) ? [] : [{ ...row, cells: row.cells.map(shorter) }]));
}

function emptiedIf(hidden: ReadonlySet<string>, cell: Cell): Cell {
  if (!hidden.has(cell.id)) return cell;
  const { shade: _, ...plain } = cell;
  return { ...plain, content: { kind: 'empty' } };
}

function unlessHeld<T>(id: string, parts: readonly Hideable[], go: () => Attempt<T>): Attempt<T> {
  return heldBack<T>(id, parts) ?? go();
}

function replacingBlock(definition: FormDefinition, block: Block, by: readonly Block[]): FormDefinition {
  const sheets = definition.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.flatMap((one) => (one === block ? by : [one])),
  }));
  return { ...definition, sheets };
}
