import { schemasAt } from '@fukushi-kit/form';
import { placeText, schemas } from '@fukushi-kit/schema';
import type { LogList } from './log-list.ts';

/** What a list of the log is called, by the schema. */
export function listTitle(list: LogList): string {
  return placeText('CentreLog', [list]);
}

/** What one row of it is called. */
export function rowTitle(list: LogList): string {
  return schemasAt(schemas.CentreLog, `/${list}/0`).find(({ title }) => title !== undefined)?.title ?? listTitle(list);
}

/** The clauses that ask for the list. */
export function listClauses(list: LogList): readonly string[] {
  return schemasAt(schemas.CentreLog, `/${list}`).flatMap((schema) => schema['x-clause'] ?? []);
}
