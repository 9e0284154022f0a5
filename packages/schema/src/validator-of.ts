import { z } from 'zod';
import type { JsonSchema } from './json-schema.ts';

const built = new WeakMap<JsonSchema, z.ZodType>();

/**
 * The zod validator of any bundled JSON Schema within the profile of this project, made when first asked for and kept.
 *
 * @clause none the schemas carry the clauses
 * @example
 * import { validatorOf } from '@fukushi-kit/schema';
 * validatorOf({ type: 'integer', minimum: 0, maximum: 5 }).safeParse(6).success // => false
 */
export function validatorOf(schema: JsonSchema): z.ZodType {
  const known = built.get(schema);
  if (known !== undefined) return known;
  const made = z.fromJSONSchema(schema as z.core.JSONSchema.JSONSchema, { registry: z.registry() });
  built.set(schema, made);
  return made;
}
