import type { FormDefinition, GridBlock, Row } from '../definition.ts';
import { type PlacedCell, placeCells } from '../grid.ts';

/** Where a cell stands: its grid, and what it covers there. */
export interface CellPlace {
  readonly grid: GridBlock;
  readonly placed: PlacedCell;
}

/** The grid in which the cell `id` stands. */
export function placeOf(definition: FormDefinition, id: string): CellPlace | null {
  for (const grid of gridsOf(definition)) {
    const placed = placeCells(grid).find(({ cell }) => cell.id === id);
    if (placed !== undefined) return { grid, placed };
  }
  return null;
}

/** Every grid of a form. */
export function gridsOf(definition: FormDefinition): GridBlock[] {
  return definition.sheets.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'grid'));
}

/** The form with other rows in one of its grids. */
export function withRows(definition: FormDefinition, grid: GridBlock, rows: readonly Row[]): FormDefinition {
  const sheets = definition.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) => (block === grid ? { ...grid, rows } : block)),
  }));
  return { ...definition, sheets };
}
