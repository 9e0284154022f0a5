import type { JsonSchema } from '@fukushi-kit/schema';

/** What stands in the data while nobody has filled a place in: `null` where the schema allows it. */
export function emptyValue(bundle: JsonSchema, schema: JsonSchema): unknown {
  if (schema.const !== undefined) return schema.const;
  const alternatives = alternativesOf(bundle, schema);
  if (alternatives.length === 0) return bareValue(bundle, schema);
  if (alternatives.some((one) => one.const === 'unanswered')) return 'unanswered';
  const [only] = alternatives;
  return alternatives.length === 1 && only !== undefined ? emptyValue(bundle, only) : null;
}

/** An object with every required place empty, or an empty array, for a place whose schema knows one. */
export function openValue(bundle: JsonSchema, schema: JsonSchema): unknown {
  if (schema.properties !== undefined || isArray(schema)) return bareValue(bundle, schema);
  for (const one of alternativesOf(bundle, schema)) {
    const value = openValue(bundle, one);
    if (value !== null) return value;
  }
  return null;
}

function bareValue(bundle: JsonSchema, schema: JsonSchema): unknown {
  if (isArray(schema)) return [];
  const { properties, required = [] } = schema;
  if (properties === undefined) return null;
  return Object.fromEntries(required.map((key) => [key, emptyValue(bundle, properties[key] ?? {})]));
}

function isArray({ type }: JsonSchema): boolean {
  return type === 'array';
}

function alternativesOf(bundle: JsonSchema, schema: JsonSchema): readonly JsonSchema[] {
  if (schema.$ref !== undefined) return [bundle.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {}];
  return schema.anyOf ?? schema.oneOf ?? [];
}
