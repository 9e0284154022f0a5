import type { Finding } from '@fukushi-kit/schema';
import type { FormDefinition } from './definition.ts';
import type { Field } from './field.ts';
import { formElements } from './form-elements.ts';
import { type Pointer, pointerPath, valueAt } from './pointer.ts';

/**
 * Which required fields of a form nobody has filled in. A column of a list is asked of each of its rows; an empty text, an
 * empty choice, and an answer that nobody has given yet (`unanswered`, a value that leaves no mark) count as not filled in.
 *
 * @clause none fields carry the clauses that ask for them; the findings repeat them
 *
 * @example
 * import { omittedFields } from '@fukushi-kit/form';
 * const zone = { kind: 'text', bind: '/ext/zone', label: '津波の区域', clauses: [], required: true };
 * const rows = [{ height: 9, cells: [{ id: 'zone', content: zone }] }];
 * const grid = { kind: 'grid', id: 'grid', caption: '表', frame: 'thin', columns: [1], rows };
 * const form = { sheets: [{ id: 'sheet', blocks: [grid] }] };
 * omittedFields(form, { ext: { zone: null } }).map(({ code, path }) => [code, ...path])
 * // => [['required-field-empty', 'ext', 'zone']]
 * omittedFields(form, { ext: { zone: '区域内' } }) // => []
 */
export function omittedFields(definition: FormDefinition, data: unknown): Finding<'required-field-empty'>[] {
  return formElements(definition).flatMap(({ id, content, prefix }) => {
    if (!('bind' in content) || !('required' in content) || content.required !== true) return [];
    return placesOf(content, prefix, data)
      .filter((pointer) => isEmpty(valueAt(data, pointer), content))
      .map((pointer) => omission(id, content, pointer));
  });
}

function placesOf(field: Field, prefix: Pointer | '', data: unknown): Pointer[] {
  if (prefix === '') return [field.bind];
  const list = prefix.replace(/\/0$/, '') as Pointer;
  const rows = valueAt(data, list);
  return Array.isArray(rows) ? rows.map((_, index): Pointer => `${list}/${index}${field.bind}`) : [];
}

function isEmpty(value: unknown, field: Field): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  if (field.kind === 'consent') return value !== 'given' && value !== 'refused';
  return field.kind === 'choice' && (field.unmarked ?? []).some((unmarked) => unmarked === value);
}

function omission(element: string, { label, clauses }: Field, pointer: Pointer): Finding<'required-field-empty'> {
  const detail = { element, label };
  return { code: 'required-field-empty', path: pointerPath(pointer), severity: 'warning', clauses, detail };
}
