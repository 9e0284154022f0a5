import type { JsonSchema } from '@fukushi-kit/schema';
import type { Pointer } from './pointer.ts';
import { schemasAt } from './schemas-at.ts';

/**
 * Whether a bundled JSON Schema knows a place in its data; references within the bundle and alternatives are followed.
 *
 * @clause none JSON Schema 2020-12
 *
 * @example
 * import { schemaHas } from '@fukushi-kit/form';
 * const schema = { type: 'object', properties: { day: { anyOf: [{ type: 'string' }, { type: 'null' }] } } };
 * schemaHas(schema, '/day') // => true
 * schemaHas(schema, '/date') // => false
 */
export function schemaHas(bundle: JsonSchema, pointer: Pointer): boolean {
  return schemasAt(bundle, pointer).length > 0;
}
