import type { z } from 'zod';
import { schemas } from './generated/schemas.ts';
import type { Documents } from './generated/types.ts';
import { validatorOf } from './validator-of.ts';

/**
 * The zod validator of a document, made from its JSON Schema when first asked for and kept.
 *
 * @clause none the schemas carry the clauses
 * @example
 * import { validator } from '@fukushi-kit/schema';
 * validator('ConsentEvent').safeParse({}).success // => false
 */
export function validator<Name extends keyof Documents>(name: Name): z.ZodType<Documents[Name]> {
  return validatorOf(schemas[name]) as z.ZodType<Documents[Name]>;
}
