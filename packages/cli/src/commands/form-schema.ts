import { formOption } from '../form-option.ts';
import { formSchemaOf } from '../form-schema-of.ts';
import type { Action } from '../program.ts';
import { report } from '../report.ts';

/** `fukushi form schema <id>`. */
export const formSchema: Action = async ([id = ''], _options, terminal) => {
  const form = formOption(id);
  if (!form.ok) return report(form, terminal);
  terminal.stdout(`${JSON.stringify(formSchemaOf(form.value).schema, null, 2)}\n`);
  return 0;
};
