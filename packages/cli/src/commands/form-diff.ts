import { compareForms, formChangeText } from '@fukushi-kit/form';
import { namedForm } from '../composed-form.ts';
import { messages } from '../messages.ja.ts';
import type { Action } from '../program.ts';
import { report } from '../report.ts';

/** `fukushi form diff <a> <b> [--json]`. A difference is an answer and no finding; a conflict of an overlay is one. */
export const formDiff: Action = async ([first = '', second = ''], { json }, terminal) => {
  const a = await namedForm(first, terminal);
  if (!a.ok) return report(a, terminal);
  const b = await namedForm(second, terminal);
  if (!b.ok) return report(b, terminal);
  const changes = compareForms(a.value.definition, b.value.definition);
  if (json === true) terminal.stdout(`${JSON.stringify(changes, null, 2)}\n`);
  else if (changes.length === 0) terminal.stdout(`${messages.sameForms}\n`);
  else terminal.stdout(changes.map((change) => `${formChangeText(change)}\n`).join(''));
  return 0;
};
