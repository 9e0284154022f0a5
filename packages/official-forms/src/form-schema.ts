import type { FormDefinition } from '@fukushi-kit/form';
import { type JsonSchema, schemas } from '@fukushi-kit/schema';

const byId: ReadonlyMap<string | undefined, JsonSchema> = new Map(
  Object.values(schemas).map((schema) => [schema.$id, schema]),
);

/**
 * The bundled JSON Schema (2020-12) that the data of a form keep.
 *
 * Throws a `RangeError` for a definition whose schema is not among those of this version.
 *
 * @clause none the schemas carry the clauses
 *
 * @example
 * import { formSchema, rosterConsent } from '@fukushi-kit/official-forms';
 * formSchema(rosterConsent).title // => '様式2 避難行動要支援者名簿の提供に係る同意確認書'
 */
export function formSchema(definition: FormDefinition): JsonSchema {
  const schema = byId.get(definition.schema);
  if (schema === undefined) throw new RangeError(`no schema has the $id ${JSON.stringify(definition.schema)}`);
  return schema;
}
