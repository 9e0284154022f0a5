import type { FormDefinition } from '@fukushi-kit/form';
import { type JsonSchema, schemas } from '@fukushi-kit/schema';

/** The schema of a form's data, and the name under which data are read by it. */
export function formSchemaOf(form: FormDefinition): {
  readonly name: keyof typeof schemas;
  readonly schema: JsonSchema;
} {
  const names = Object.keys(schemas) as (keyof typeof schemas)[];
  const name = names.find((each) => schemas[each].$id === form.schema);
  if (name === undefined) throw new RangeError(`No schema for the form ${form.id}: got ${JSON.stringify(form.schema)}`);
  return { name, schema: schemas[name] };
}
