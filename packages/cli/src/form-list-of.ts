import type { ComposedForm, ListBlock } from '@fukushi-kit/form';
import { type Column, columnsOf } from '@fukushi-kit/sheet';
import { messages } from './messages.ja.ts';
import { type Outcome, wrongUse } from './outcome.ts';

/** A list of a form with the columns that its records have in a table. */
export interface FormList {
  readonly path: readonly string[];
  readonly caption: string;
  readonly columns: readonly Column[];
}

/** The list of a form that an option names by its id; without one, its only list that can stand in a table. */
export function formListOf({ definition, schema }: ComposedForm, id: string | undefined): Outcome<FormList> {
  const lists = definition.sheets
    .flatMap(({ blocks }) => blocks.filter((block): block is ListBlock => block.kind === 'list'))
    .flatMap((list) => {
      const path = list.bind.slice(1).split('/');
      const columns = columnsOf(schema, path);
      return columns === null ? [] : [{ id: list.id, path, caption: list.caption, columns }];
    });
  const named = lists.filter((list) => id === undefined || list.id === id);
  const [only, another] = named;
  if (only !== undefined && another === undefined) return { ok: true, value: only };
  return wrongUse(messages.at('--list', messages.whichList(lists.map((list) => list.id))));
}
