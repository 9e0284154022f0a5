import type { Cell, Line, Stack, Static } from '../cell.ts';
import type { Block, FormDefinition, GridBlock, ListBlock, ListColumn } from '../definition.ts';
import { type Attempt, done, stumbled } from './overlay-finding.ts';

/** What an operation does to the element that it names, by what the element is; a kind that is missing does not apply. */
export interface Rewrite {
  readonly block?: (block: Block) => Attempt<Block>;
  readonly cell?: (cell: Cell) => Attempt<Cell>;
  readonly fixed?: (text: Static) => Attempt<Static>;
  readonly column?: (column: ListColumn) => Attempt<ListColumn>;
}

type Kind = keyof Rewrite;

/** The form with the element `id` rewritten. */
export function rewrite(definition: FormDefinition, id: string, change: Rewrite): Attempt<FormDefinition> {
  let outcome: Attempt<unknown> = stumbled('element-unknown', { element: id });
  const meet = <T>(kind: Kind, node: T): T => {
    const apply = change[kind] as ((node: T) => Attempt<T>) | undefined;
    const attempt: Attempt<T> = apply?.(node) ?? stumbled('operation-does-not-apply', { element: id });
    outcome = attempt;
    return attempt.ok ? attempt.value : node;
  };
  const sheets = definition.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) => inBlock(block, id, meet)),
  }));
  return outcome.ok ? done({ ...definition, sheets }) : outcome;
}

type Meet = <T>(kind: Kind, node: T) => T;

function inBlock(block: Block, id: string, meet: Meet): Block {
  if ('id' in block && block.id === id) return meet('block', block);
  if (block.kind === 'grid') return inGrid(block, id, meet);
  return block.kind === 'list' ? inList(block, id, meet) : block;
}

function inGrid(grid: GridBlock, id: string, meet: Meet): GridBlock {
  const rows = grid.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      if (cell.id === id) return meet('cell', cell);
      return { ...cell, content: fixedIn(cell.content, id, meet) };
    }),
  }));
  return { ...grid, rows };
}

function inList(list: ListBlock, id: string, meet: Meet): ListBlock {
  return { ...list, columns: list.columns.map((column) => (column.id === id ? meet('column', column) : column)) };
}

type Content = Cell['content'] | Stack['parts'][number]['content'] | Line['parts'][number]['content'];

/** Fixed text within a cell is named by an id of its own. */
function fixedIn<T extends Content>(content: T, id: string, meet: Meet): T {
  if (content.kind === 'static') return content.id === id ? meet<T>('fixed', content) : content;
  if (content.kind !== 'line' && content.kind !== 'stack') return content;
  const parts = content.parts.map((part) => ({ ...part, content: fixedIn(part.content, id, meet) }));
  return { ...content, parts };
}
