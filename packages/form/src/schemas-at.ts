import type { JsonSchema } from '@fukushi-kit/schema';
import { type Pointer, pointerPath } from './pointer.ts';

/**
 * Everything that a bundled JSON Schema says of a place in its data: the schema there, what it refers to within the
 * bundle, and its alternatives; empty when it does not know the place.
 *
 * @clause none JSON Schema 2020-12
 *
 * @example
 * import { schemasAt } from '@fukushi-kit/form';
 * const schema = { type: 'object', properties: { note: { anyOf: [{ type: 'string', maxLength: 200 }, { type: 'null' }] } } };
 * schemasAt(schema, '/note').map(({ type }) => type) // => [undefined, 'string', 'null']
 * schemasAt(schema, '/memo') // => []
 */
export function schemasAt(bundle: JsonSchema, pointer: Pointer): JsonSchema[] {
  let here = branches(bundle, bundle);
  for (const step of pointerPath(pointer)) {
    here = here.flatMap((schema) => branches(bundle, below(schema, step)));
  }
  return here;
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
