import type { Finding, JsonSchema } from '@fukushi-kit/schema';
import { SEAL_RING } from './by-hand.ts';
import type { Block, FormDefinition, GridBlock, ListBlock } from './definition.ts';
import { heightOf } from './fit.ts';
import { boundPointers, type FormElement, formElements } from './form-elements.ts';
import { placeCells } from './grid.ts';
import { layOut } from './lay-out.ts';
import { TICK_BOX } from './mark.ts';
import type { Pointer } from './pointer.ts';
import { SMALLEST_TYPE } from './points.ts';
import { schemaHas } from './schema-has.ts';
import type { TypefaceStack } from './typeface.ts';

/**
 * What can be wrong with a form definition itself.
 *
 * @clause none a shape of this project, not of a source
 */
export type DefinitionFindingCode =
  | 'id-not-unique'
  | 'row-does-not-fill-grid'
  | 'label-missing'
  | 'type-too-small'
  | 'field-too-low'
  | 'too-low-for-hand'
  | 'bind-not-in-schema'
  | 'blank-does-not-fit';

/**
 * A finding about a definition; `path` holds the id of the element.
 *
 * @clause none a shape of this project, not of a source
 */
export type DefinitionFinding = Finding<DefinitionFindingCode>;

/**
 * What is wrong with a form definition: ids, spans of its grids and lists, labels, sizes, heights; with a bundled schema also
 * whether each bind names something in it, with typefaces also whether the blank form fits its pages.
 *
 * Rows too low to be filled in by hand (under 9 mm, a signature under 12 mm) are warnings.
 *
 * @clause none a check of definitions, whose clauses they carry themselves
 *
 * @example
 * const name = { kind: 'text', bind: '/name', label: '氏名', clauses: [], lines: 1, fit: { minimum: 6, over: 'stop' } };
 * const rows = [{ height: 9, cells: [{ id: 'name', content: name }] }];
 * const grid = { kind: 'grid', id: 'grid', caption: '表', frame: 'thin', columns: [1, 1], rows };
 * const definition = { size: 10, sheets: [{ id: 'sheet', blocks: [grid] }] };
 * definitionFindings(definition).map(({ code, path }) => [code, ...path])
 * // => [['row-does-not-fill-grid', 'grid'], ['type-too-small', 'name']]
 */
export function definitionFindings(
  definition: FormDefinition,
  against: { readonly schema?: JsonSchema; readonly typefaces?: TypefaceStack } = {},
): DefinitionFinding[] {
  const elements = formElements(definition);
  return [
    ...repeatedIds(definition),
    ...blocksOf(definition, 'grid').flatMap(gridFindings),
    ...blocksOf(definition, 'list').flatMap(listFindings),
    ...elements.flatMap((element) => elementFindings(element, definition.size)),
    ...(against.schema ? unknownBinds(definition, against.schema) : []),
    ...(against.typefaces ? blankFindings(definition, against.typefaces) : []),
  ];
}

function finding(
  code: DefinitionFindingCode,
  id: string,
  detail?: Readonly<Record<string, string | number>>,
): DefinitionFinding {
  const severity = code === 'too-low-for-hand' ? 'warning' : 'error';
  return { code, path: [id], severity, ...(detail && { detail }) };
}

function blocksOf<K extends Block['kind']>(definition: FormDefinition, kind: K): Extract<Block, { kind: K }>[] {
  return definition.sheets.flatMap(({ blocks }) =>
    blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind),
  );
}

function repeatedIds(definition: FormDefinition): DefinitionFinding[] {
  const ids = definition.sheets.flatMap(({ id, blocks }) => [
    id,
    ...blocks.flatMap((block) => {
      if (block.kind === 'grid') return [block.id, ...block.rows.flatMap((row) => row.cells.map((cell) => cell.id))];
      if (block.kind === 'list') return [block.id, ...[...block.columns, ...(block.totals ?? [])].map(({ id }) => id)];
      return 'id' in block ? [block.id] : [];
    }),
  ]);
  const seen = new Set<string>();
  const repeated = ids.filter((id) => seen.has(id) || !seen.add(id));
  return [...new Set(repeated)].map((id) => finding('id-not-unique', id));
}

/** Every square of the grid must be covered by exactly one cell. */
function gridFindings(grid: GridBlock): DefinitionFinding[] {
  const covered = grid.rows.map(() => grid.columns.map(() => 0));
  let outside = false;
  for (const { columns, rows } of placeCells(grid)) {
    for (let r = rows[0]; r < rows[1]; r++) {
      for (let c = columns[0]; c < columns[1]; c++) {
        const row = covered[r];
        if (row?.[c] === undefined) outside = true;
        else row[c] = (row[c] ?? 0) + 1;
      }
    }
  }
  const uneven = covered.findIndex((row) => row.some((times) => times !== 1));
  if (uneven >= 0) return [finding('row-does-not-fill-grid', grid.id, { row: uneven + 1 })];
  return outside ? [finding('row-does-not-fill-grid', grid.id)] : [];
}

/** Groups and each total must reach over exactly the columns that there are. */
function listFindings({ id, columns, groups, totals = [] }: ListBlock): DefinitionFinding[] {
  const grouped = groups?.reduce((sum, group) => sum + group.columns, 0) ?? columns.length;
  const uneven = totals.filter(({ span, fields }) => span < 1 || span + fields.length !== columns.length);
  return [...(grouped === columns.length ? [] : [id]), ...uneven.map((total) => total.id)].map((one) =>
    finding('row-does-not-fill-grid', one),
  );
}

function elementFindings({ id, content, height }: FormElement, size: number): DefinitionFinding[] {
  const findings: DefinitionFinding[] = [];
  if ('label' in content && content.label.trim() === '') findings.push(finding('label-missing', id));
  const smallest = Math.min(
    'size' in content ? (content.size ?? size) : size,
    content.kind === 'text' ? content.fit.minimum : SMALLEST_TYPE,
  );
  if (smallest < SMALLEST_TYPE) findings.push(finding('type-too-small', id, { size: smallest }));
  const needed = neededHeight(content);
  if (height < needed) findings.push(finding('field-too-low', id, { height, needed: Math.ceil(needed * 10) / 10 }));
  const byHand = heightByHand(content.kind);
  if (height < byHand) findings.push(finding('too-low-for-hand', id, { height, needed: byHand }));
  return findings;
}

const BY_HAND: ReadonlySet<FormElement['content']['kind']> = new Set(['text', 'name', 'number', 'day', 'comb']);

/** The height in millimetres in which a hand can write; a box is ticked and a word circled in less. */
function heightByHand(kind: FormElement['content']['kind']): number {
  if (kind === 'signature') return 12;
  return BY_HAND.has(kind) ? 9 : 0;
}

/** The least height in millimetres in which a field can stand at all, padding included. */
function neededHeight(content: FormElement['content']): number {
  if (content.kind === 'text') return heightOf(content.lines, content.fit.minimum) + 1;
  if (content.kind === 'comb') return heightOf(1, SMALLEST_TYPE) + 1.6;
  if (content.kind === 'choice') return Math.ceil(content.options.length / content.perRow) * (TICK_BOX + 0.2) + 0.5;
  if (content.kind === 'consent') return heightOf(1, SMALLEST_TYPE) + 7;
  if (content.kind === 'signature' && content.seal) return SEAL_RING;
  return 0;
}

function unknownBinds(definition: FormDefinition, schema: JsonSchema): DefinitionFinding[] {
  const pointers = [...boundPointers(definition), ...conditionPointers(definition)];
  const unknown = pointers.filter((pointer) => !schemaHas(schema, pointer));
  return [...new Set(unknown)].map((pointer) => finding('bind-not-in-schema', pointer));
}

/** The places by which it is decided whether a field is asked for on screen. */
function conditionPointers(definition: FormDefinition): Pointer[] {
  return formElements(definition).flatMap(({ content, prefix }) =>
    'shownWhen' in content && content.shownWhen !== undefined ? [`${prefix}${content.shownWhen.bind}` as Pointer] : [],
  );
}

function blankFindings(definition: FormDefinition, typefaces: TypefaceStack): DefinitionFinding[] {
  const blank = layOut({ definition, data: null, mode: 'blank', copy: null, typefaces });
  return blank.findings.map(({ code, detail }) => {
    const { element = definition.id } = detail ?? {};
    return finding('blank-does-not-fit', String(element), { ...detail, because: code });
  });
}
