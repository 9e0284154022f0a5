import type { Block, FormDefinition, ListBlock, ParagraphBlock, TitleBlock } from '@fukushi-kit/form';
import type { JsonSchema } from '@fukushi-kit/schema';
import { match } from 'ts-pattern';
import { messages } from '../messages.ja.ts';
import { ofText } from './control-of.ts';
import { type Drafting, knownAt, NARROW, rowsOf, within } from './drafting.ts';
import { asked, controlNode, fieldNodes } from './field-nodes.ts';
import { arraysOf, figureNodes } from './figure-nodes.ts';
import { gridNodes } from './grid-nodes.ts';
import { groupOf } from './group-of.ts';
import { saysSame } from './plain.ts';
import { titleOf } from './schema-facts.ts';
import type { Bind, GroupNode, ListNode, Node, Section, WebForm } from './web-form.ts';

const made = new WeakMap<FormDefinition, WeakMap<JsonSchema, WebForm>>();

/** The form that a definition and the schema of its data make on screen; made once and kept. */
export function webFormOf(definition: FormDefinition, schema: JsonSchema): WebForm {
  const ofDefinition = made.get(definition) ?? new WeakMap<JsonSchema, WebForm>();
  made.set(definition, ofDefinition);
  const known = ofDefinition.get(schema);
  if (known !== undefined) return known;
  const drafting: Drafting = { schema, from: '', asked: new Set(), share: NARROW };
  const drawn = new Set(
    definition.sheets.flatMap(({ blocks }) => blocks.flatMap((block) => drawnArrays(drafting, block))),
  );
  const sheets = definition.sheets.map(({ id, blocks }) => ({ id, sections: sectionsOf(drafting, drawn, id, blocks) }));
  const form = { sheets };
  ofDefinition.set(schema, form);
  return form;
}

/** The arrays of a figure: a table of the same rows is filled in there. */
function drawnArrays(drafting: Drafting, block: Block): readonly Bind[] {
  return block.kind === 'figure' ? arraysOf(drafting, block.bind) : [];
}

function sectionsOf(
  drafting: Drafting,
  drawn: ReadonlySet<Bind>,
  sheet: string,
  blocks: readonly Block[],
): readonly Section[] {
  const sections: (Section & { nodes: Node[] })[] = [];
  const open = (id: string, heading: string | null, note: string | null): void => {
    sections.push({ id, heading, note, nodes: [] });
  };
  for (const block of blocks) {
    if (block.kind === 'heading') open(block.id, block.text, block.note ?? null);
    else {
      if (sections.length === 0) open(sheet, null, null);
      sections.at(-1)?.nodes.push(...blockNodes(drafting, drawn, block));
    }
  }
  return sections.filter(({ heading, nodes }) => heading !== null || nodes.length > 0).map(headedPart);
}

/** The number before a heading: 1　, 第2　. */
const NUMBER = /^第?[0-9０-９一二三四五六七八九十]+[　 .．]/;

/** A heading over a single table, or over one that is called the same, becomes the legend of that table. */
function headedPart(section: Section): Section {
  const { heading, note, nodes } = section;
  const [first, ...rest] = nodes;
  if (heading === null || first === undefined || !isPart(first)) return section;
  if (rest.some(isPart) && !saysSame(heading.replace(NUMBER, ''), first.legend)) return section;
  const help = [note, first.help].filter((text) => text !== null).join('　');
  const part = { ...first, legend: heading, help: help === '' ? null : help };
  return { ...section, heading: null, note: null, nodes: [part, ...rest] };
}

function isPart(node: Node): node is GroupNode | ListNode {
  return node.kind === 'group' || node.kind === 'list';
}

function blockNodes(
  drafting: Drafting,
  drawn: ReadonlySet<Bind>,
  block: Exclude<Block, { kind: 'heading' }>,
): readonly Node[] {
  return match(block)
    .returnType<readonly Node[]>()
    .with({ kind: 'title' }, (title) => titleNodes(drafting, title))
    .with({ kind: 'paragraph' }, (paragraph) => paragraphNodes(drafting, paragraph))
    .with({ kind: 'grid' }, (grid) => {
      const nodes = gridNodes(drafting, grid);
      return nodes.length === 0 ? [] : [groupOf(grid.id, grid.caption, nodes, { isThick: grid.frame === 'thick' })];
    })
    .with({ kind: 'list' }, (list) => {
      const isElsewhere = drawn.has(list.bind) || drafting.asked.has(list.bind);
      return isElsewhere ? [{ kind: 'text', text: messages.rowsElsewhere(list.caption) }] : [listNode(drafting, list)];
    })
    .with({ kind: 'figure' }, (figure) => {
      const { id, label, help = null } = figure;
      return [groupOf(id, label, figureNodes(drafting, figure), { help })];
    })
    .with({ kind: 'gap' }, () => [])
    .exhaustive();
}

function titleNodes(drafting: Drafting, { id, addressee, date, controlNumber }: TitleBlock): readonly Node[] {
  const nodes: Node[] = [];
  if (typeof addressee === 'object') {
    nodes.push(
      asked(drafting, controlNode(drafting, addressee, ofText(knownAt(drafting, addressee.bind), { lines: 1 }))),
    );
  }
  if (date) nodes.push(...fieldNodes(drafting, { kind: 'day', eras: ['令和'], clauses: [], ...date }));
  if (controlNumber) {
    const { bind } = controlNumber;
    nodes.push(asked(drafting, controlNode(drafting, controlNumber, ofText(knownAt(drafting, bind), { lines: 1 }))));
  }
  if (nodes.length < 2) return nodes;
  return [groupOf(id, messages.aboutThisDocument, nodes)];
}

function paragraphNodes(drafting: Drafting, { text, bind, lines = 1 }: ParagraphBlock): readonly Node[] {
  if (bind === undefined) return text === undefined ? [] : [{ kind: 'text', text }];
  const known = knownAt(drafting, bind);
  const told = { bind, label: titleOf(known) ?? messages.textWithoutName };
  return [asked(drafting, controlNode(within(drafting, 1), told, ofText(known, { lines })))];
}

function listNode(drafting: Drafting, list: ListBlock): ListNode {
  const { id, caption, bind, columns, totals = [] } = list;
  drafting.asked.add(bind);
  const rows = rowsOf(drafting, bind);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return {
    kind: 'list',
    id,
    legend: caption,
    caption,
    help: null,
    bind,
    row: columns.flatMap(({ field, width: column }) =>
      field.kind === 'row-number' ? [] : fieldNodes(within(rows, column / width), field),
    ),
    after: totals.flatMap((total): readonly Node[] => {
      const nodes = total.fields.flatMap((field) => (field === null ? [] : fieldNodes(drafting, field)));
      return nodes.length === 0 ? [] : [groupOf(total.id, total.label, nodes)];
    }),
    maximum: knownAt(drafting, bind).find(({ maxItems }) => maxItems !== undefined)?.maxItems ?? null,
    numbers: null,
  };
}
