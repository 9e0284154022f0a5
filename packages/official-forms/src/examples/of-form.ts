import { chigasakiExamples } from '../chigasaki-r7/chigasaki-examples.ts';
import { formSchema } from '../form-schema.ts';
import { forms } from '../forms.ts';
import { kashiwaExamples } from '../kashiwa-r7/kashiwa-examples.ts';
import type { FormExamples, WrittenExamples } from './form-examples.ts';
import { overflowing } from './overflowing.ts';
import { withRegisterNames } from './with-register-names.ts';

const written: Readonly<Record<string, WrittenExamples<unknown>>> = { ...chigasakiExamples, ...kashiwaExamples };

/**
 * The four examples of a form, each keeping its schema. The people and bodies in them are invented.
 *
 * Throws a `RangeError` for the id of no official form.
 *
 * @clause none examples of this project
 *
 * @example
 * import { formExamples } from '@fukushi-kit/official-forms/examples';
 * Object.keys(formExamples('chigasaki-r7/roster-consent')) // => ['simple', 'full', 'overflowing', 'names']
 */
export function formExamples(id: string): FormExamples {
  const definition = forms.get(id);
  const examples = Object.hasOwn(written, id) ? written[id] : undefined;
  if (definition === undefined || examples === undefined) {
    throw new RangeError(`id must be the id of an official form, got ${JSON.stringify(id)}`);
  }
  const schema = formSchema(definition);
  return {
    ...examples,
    overflowing: overflowing(definition, schema, examples.full),
    names: withRegisterNames(definition, schema, examples.full),
  };
}
