import { formExamples } from '@fukushi-kit/official-forms/examples';
import { formOption } from '../form-option.ts';
import { messages } from '../messages.ja.ts';
import { wrongUse } from '../outcome.ts';
import type { Action } from '../program.ts';
import { report } from '../report.ts';

/** `fukushi form example <id> [kind]`: invented data of a form, to try a print or an import with. */
export const formExample: Action = async ([id = '', kind = 'full'], _options, terminal) => {
  const form = formOption(id);
  if (!form.ok) return report(form, terminal);
  const examples = formExamples(form.value.id);
  const example = new Map(Object.entries(examples)).get(kind);
  if (example === undefined) return report(wrongUse(messages.noSuchExample(Object.keys(examples))), terminal);
  terminal.stdout(`${JSON.stringify(example, null, 2)}\n`);
  return 0;
};
