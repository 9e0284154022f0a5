import type { Content } from './content.ts';
import type { FormDefinition, ListBlock } from './definition.ts';
import type { Field } from './field.ts';
import type { Pointer } from './pointer.ts';

/**
 * Something of a form with an id: a cell, a part of one, a list column, a field of a total. `prefix` stands before the
 * pointer of a field in a list; `height` is its room in millimetres.
 *
 * @clause none a shape of this project, not of a source
 */
export interface FormElement {
  readonly id: string;
  readonly content: Content;
  readonly prefix: Pointer | '';
  readonly height: number;
}

/**
 * Every cell, part of a cell, list column and field of a total of a form, in reading order.
 *
 * @clause none a walk over a definition
 *
 * @example
 * const cell = { id: 'name', content: { kind: 'empty' } };
 * const grid = { kind: 'grid', id: 'grid', caption: '表', frame: 'thin', columns: [1], rows: [{ height: 9, cells: [cell] }] };
 * formElements({ sheets: [{ id: 'sheet', blocks: [grid] }] })
 * // => [{ id: 'name', content: { kind: 'empty' }, prefix: '', height: 9 }]
 */
export function formElements(definition: FormDefinition): FormElement[] {
  const elements: FormElement[] = [];
  for (const { blocks } of definition.sheets) {
    for (const block of blocks) {
      if (block.kind === 'list') elements.push(...columnElements(block), ...totalElements(block));
      if (block.kind !== 'grid') continue;
      for (const [index, row] of block.rows.entries()) {
        for (const cell of row.cells) {
          const covered = block.rows.slice(index, index + (cell.rows ?? 1));
          const height = covered.reduce((sum, one) => sum + one.height, 0);
          elements.push(...withParts({ id: cell.id, content: cell.content, prefix: '', height }));
        }
      }
    }
  }
  return elements;
}

function columnElements(list: ListBlock): FormElement[] {
  const prefix: Pointer = `${list.bind}/0`;
  return list.columns.map(({ id, field }) => ({ id, content: field, prefix, height: list.rowHeight }));
}

function totalElements({ totals = [], rowHeight }: ListBlock): FormElement[] {
  return totals.flatMap(({ id, fields }) =>
    fields.flatMap((field) => (field === null ? [] : [{ id, content: field, prefix: '' as const, height: rowHeight }])),
  );
}

function withParts(element: FormElement): FormElement[] {
  const { content } = element;
  if (content.kind === 'line') {
    return [element, ...content.parts.flatMap((part) => withParts({ ...element, content: part.content }))];
  }
  if (content.kind !== 'stack') return [element];
  return [
    element,
    ...content.parts.flatMap(({ content: inner, height }) => withParts({ ...element, content: inner, height })),
  ];
}

/**
 * Every place in the data that a form shows; of a list, the places of its first row.
 *
 * @clause none a walk over a definition
 *
 * @example
 * const columns = [{ id: 'day', width: 1, label: '日', field: { kind: 'day', bind: '/day', label: '日', clauses: [], eras: ['令和'] } }];
 * const list = { kind: 'list', id: 'visits', caption: '訪問', bind: '/visits', columns };
 * boundPointers({ sheets: [{ id: 'sheet', blocks: [list] }] }) // => ['/visits/0/day']
 */
export function boundPointers(definition: FormDefinition): Pointer[] {
  const pointers: Pointer[] = [];
  for (const { blocks } of definition.sheets) {
    for (const block of blocks) {
      if (block.kind === 'title' && typeof block.addressee === 'object') pointers.push(block.addressee.bind);
      if (block.kind === 'title' && block.date) pointers.push(block.date.bind);
      if (block.kind === 'title' && block.controlNumber) pointers.push(block.controlNumber.bind);
      if (block.kind === 'paragraph' && block.bind) pointers.push(block.bind);
      if (block.kind === 'figure') pointers.push(block.bind);
    }
  }
  for (const { content, prefix } of formElements(definition)) {
    for (const bind of 'bind' in content ? pointersOf(content) : []) pointers.push(`${prefix}${bind}` as Pointer);
  }
  return pointers;
}

function pointersOf(field: Field): Pointer[] {
  if (field.kind === 'name') return [field.bind, field.reading];
  if (field.kind === 'choice' && field.other) return [field.bind, field.other.bind];
  return [field.bind];
}
