import type { JsonSchema } from '@fukushi-kit/schema';

/** The alternatives of a schema within its bundle, references resolved; `null` is one of them where it may stand there. */
export function schemaAlternatives(bundle: JsonSchema, schema: JsonSchema): readonly JsonSchema[] {
  const name = schema.$ref?.replace('#/$defs/', '');
  if (name !== undefined) return schemaAlternatives(bundle, bundle.$defs?.[name] ?? {});
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return branches.length === 0 ? [schema] : branches.flatMap((branch) => schemaAlternatives(bundle, branch));
}
