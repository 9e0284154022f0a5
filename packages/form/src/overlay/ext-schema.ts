import type { AddedField, AddOperation, JsonSchema } from '@fukushi-kit/schema';
import { match } from 'ts-pattern';

const NO_CONTROL = '^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$';
const NO_CONTROL_BUT_LINES =
  '^[^\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$';

/**
 * The schema of a form's data with what the added fields hold under `ext`: a closed object in which each may be `null`
 * while nobody has recorded it. Everything else stays as it is, so data that keep it keep the base schema too, `ext` aside.
 */
export function withExt(schema: JsonSchema, additions: readonly AddOperation[]): JsonSchema {
  if (additions.length === 0) return schema;
  const ext: JsonSchema = {
    title: '自治体が加えた項目',
    type: 'object',
    additionalProperties: false,
    required: additions.map(({ field }) => field.name),
    properties: Object.fromEntries(additions.map(({ field }) => [field.name, orNull(field)])),
  };
  return {
    ...schema,
    required: [...(schema.required ?? []), 'ext'],
    properties: { ...schema.properties, ext },
  };
}

function orNull(field: AddedField): JsonSchema {
  return { title: field.label, description: field.basis, anyOf: [valueSchema(field), { type: 'null' }] };
}

function valueSchema(added: AddedField): JsonSchema {
  return match(added)
    .returnType<JsonSchema>()
    .with({ kind: 'text' }, ({ lines, maxLength }) => ({
      type: 'string',
      minLength: 1,
      maxLength,
      pattern: lines > 1 ? NO_CONTROL_BUT_LINES : NO_CONTROL,
    }))
    .with({ kind: 'number' }, ({ minimum, maximum }) => ({ type: 'integer', minimum, maximum }))
    .with({ kind: 'day' }, () => ({ type: 'string', format: 'date', maxLength: 10 }))
    .with({ kind: 'choice', many: false }, ({ options }) => ({ oneOf: options.map(constOf) }))
    .with({ kind: 'choice', many: true }, ({ options }) => ({
      type: 'array',
      maxItems: options.length,
      uniqueItems: true,
      items: { oneOf: options.map(constOf) },
    }))
    .exhaustive();
}

function constOf({ value, label }: { readonly value: string; readonly label: string }): JsonSchema {
  return { const: value, title: label };
}
