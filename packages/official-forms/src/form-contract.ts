import { type Documents, type JsonSchema, schemas, validator } from '@fukushi-kit/schema';
import type { z } from 'zod';
import { forms } from './forms.ts';

/**
 * What the data of a form keep, in the three ways that programs ask for: `name` of the TypeScript type in
 * `@fukushi-kit/schema`, the bundled JSON Schema (2020-12), and the zod validator made from it.
 *
 * @clause none the schemas carry the clauses
 */
export interface FormContract<Name extends keyof Documents = keyof Documents> {
  readonly name: Name;
  readonly schema: JsonSchema;
  readonly validator: z.ZodType<Documents[Name]>;
}

/**
 * The contract of a form's data by the id of the form.
 *
 * Throws a `RangeError` for the id of no official form.
 *
 * @clause none the schemas carry the clauses
 *
 * @example
 * import { formContract } from '@fukushi-kit/official-forms';
 * const contract = formContract('chigasaki-r7/roster-consent');
 * contract.name // => 'RosterConsentForm'
 * contract.schema.title // => '様式2 避難行動要支援者名簿の提供に係る同意確認書'
 * contract.validator.safeParse({}).success // => false
 */
export function formContract(id: string): FormContract {
  const definition = forms.get(id);
  const names = Object.keys(schemas) as (keyof Documents)[];
  const name = names.find((one) => schemas[one].$id === definition?.schema);
  if (definition === undefined || name === undefined) {
    throw new RangeError(`id must be the id of an official form, got ${JSON.stringify(id)}`);
  }
  return { name, schema: schemas[name], validator: validator(name) };
}
