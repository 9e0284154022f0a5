import { z } from 'zod';
import { schemas } from './generated/schemas.ts';
import type { Documents } from './generated/types.ts';

const built = new Map<keyof Documents, unknown>();

/**
 * The zod validator of a document, made from its JSON Schema when first asked for and kept.
 *
 * @clause none the schemas carry the clauses
 * @example
 * import { validator } from '@fukushi-kit/schema';
 * validator('ConsentEvent').safeParse({}).success // => false
 */
export function validator<Name extends keyof Documents>(name: Name): z.ZodType<Documents[Name]> {
  const known = built.get(name);
  if (known !== undefined) return known as z.ZodType<Documents[Name]>;
  const made = z.fromJSONSchema(schemas[name] as z.core.JSONSchema.JSONSchema, { registry: z.registry() });
  built.set(name, made);
  return made as z.ZodType<Documents[Name]>;
}
