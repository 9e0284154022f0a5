import { composedForm } from '../composed-form.ts';
import { formOption } from '../form-option.ts';
import type { Action } from '../program.ts';
import { report } from '../report.ts';

/** `fukushi form schema <id> [--overlay <file>]`. */
export const formSchema: Action = async ([id = ''], { overlay }, terminal) => {
  const form = formOption(id);
  if (!form.ok) return report(form, terminal);
  const composed = await composedForm(form.value, overlay === undefined ? undefined : String(overlay), terminal);
  if (!composed.ok) return report(composed, terminal);
  terminal.stdout(`${JSON.stringify(composed.value.schema, null, 2)}\n`);
  return 0;
};
