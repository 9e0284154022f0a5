import type { FormDefinition } from '@fukushi-kit/form';
import { forms } from '@fukushi-kit/official-forms';
import { messages } from './messages.ja.ts';
import { type Outcome, wrongUse } from './outcome.ts';

/** The form that an argument names, by its whole id or, where only one form has it, by the part after the slash. */
export function formOption(id: string): Outcome<FormDefinition> {
  const known = [...forms.values()];
  const named = known.filter((form) => form.id === id || form.id.endsWith(`/${id}`));
  const [only] = named;
  if (only !== undefined && named.length === 1) return { ok: true, value: only };
  return wrongUse(messages.noSuchForm(known.map((form) => form.id)));
}
