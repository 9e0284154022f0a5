import type { FormDefinition } from '@fukushi-kit/form';
import { forms } from '@fukushi-kit/official-forms';
import { messages } from './messages.ja.ts';
import { type Outcome, wrongUse } from './outcome.ts';

/** The form that an argument names, by its whole id or, where only one form has it, by the part after the slash. */
export function formOption(id: string): Outcome<FormDefinition> {
  const known = [...forms.values()];
  const named = known.filter((form) => form.id === id || form.id.endsWith(`/${id}`));
  const [only, another] = named;
  if (only !== undefined && another === undefined) return { ok: true, value: only };
  if (another !== undefined) return wrongUse(messages.severalForms(named.map((form) => form.id)));
  const word = id.slice(id.lastIndexOf('/') + 1).toLowerCase();
  const near = word === '' ? [] : known.filter((form) => form.id.includes(word) || form.title.includes(word));
  return wrongUse(messages.noSuchForm(near.map((form) => form.id)));
}
