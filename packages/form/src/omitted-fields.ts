import type { Finding } from '@fukushi-kit/schema';
import { blankPlaces } from './blank-fields.ts';
import type { FormDefinition } from './definition.ts';
import { pointerPath } from './pointer.ts';

/**
 * Which required fields of a form nobody has filled in: of those that `blankFields` tells, the ones that must be filled in.
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
  return blankPlaces(definition, data)
    .filter(({ field }) => field?.required === true)
    .map(({ element, label, clauses, pointer }) => {
      const path = pointerPath(pointer);
      return { code: 'required-field-empty', path, severity: 'warning', clauses, detail: { element, label } };
    });
}
