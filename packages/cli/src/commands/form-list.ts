import { forms } from '@fukushi-kit/official-forms';
import { messages } from '../messages.ja.ts';
import type { Action } from '../program.ts';
import { table } from '../table.ts';

/** `fukushi form list`. */
export const formList: Action = async (_args, { json }, { stdout }) => {
  const rows = [...forms.values()].map(({ id, number, title, standing, clauses, copies, schema, version }) => ({
    id,
    number: number ?? null,
    title,
    version,
    standing,
    copies,
    clauses,
    schema,
  }));
  stdout(
    json === true
      ? `${JSON.stringify(rows, null, 2)}\n`
      : `${table([[...messages.formColumns], ...rows.map(cells)])}\n`,
  );
  return 0;
};

function cells(form: {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly standing: string;
  readonly copies: readonly { readonly id: string; readonly mark: string }[];
  readonly clauses: readonly string[];
}): readonly string[] {
  return [
    form.id,
    form.number ?? messages.none,
    form.title,
    form.standing === 'reference' ? messages.reference : messages.official,
    form.copies.map(({ id, mark }) => `${id}=${mark}`).join(' '),
    form.clauses.join(' '),
  ];
}
