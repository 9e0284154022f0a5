import type { JsonSchema } from '@fukushi-kit/schema';
import type { Pointer } from './pointer.ts';
import { pointerPath } from './pointer.ts';

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
  let here = branches(bundle, bundle);
  for (const step of pointerPath(pointer)) {
    here = here.flatMap((schema) => branches(bundle, below(schema, step)));
  }
  return here.length > 0;
}

/** A schema itself, what it refers to, and its alternatives. */
function branches(bundle: JsonSchema, schema: JsonSchema | undefined): JsonSchema[] {
  if (schema === undefined) return [];
  const name = schema.$ref?.replace('#/$defs/', '');
  const referred = name === undefined ? undefined : bundle.$defs?.[name];
  const alternatives = [referred, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [schema, ...alternatives.flatMap((one) => branches(bundle, one))];
}

function below(schema: JsonSchema, step: string | number): JsonSchema | undefined {
  return typeof step === 'number' ? schema.items : schema.properties?.[step];
}
