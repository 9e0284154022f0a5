import { schemasAt } from '@fukushi-kit/form';
import { placeText, schemas } from '@fukushi-kit/schema';
import type { Sent } from '../../plain-form/sent.ts';
import { countAsTyped } from '../count-as-typed.ts';
import { orUnrecorded } from '../or-unrecorded.ts';
import type { LogList, RowDraft } from './log-list.ts';
import { words } from './words.ja.ts';

/** A field of a row, as the schema of the log has it: how it is filled in, what it is called, what may stand there. */
export interface RowField {
  readonly name: string;
  readonly as: 'text' | 'day' | 'truth' | 'passage' | 'choice' | 'count' | 'members';
  readonly label: string;
  readonly isRequired: boolean;
  /** The words of a choice, by what the log holds for them. */
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly help?: string;
}

type Schema = ReturnType<typeof schemasAt>[number];

const LONGEST_LINE = 200;

/** The fields of the rows of a list, in the order of the schema. */
export function rowFields(list: LogList): readonly RowField[] {
  const row = schemasAt(schemas.CentreLog, `/${list}/0`).find(({ properties }) => properties !== undefined);
  return Object.keys(row?.properties ?? {}).map((name) => fieldOf(list, name));
}

function fieldOf(list: LogList, name: string): RowField {
  const all = schemasAt(schemas.CentreLog, `/${list}/0/${name}`);
  const as = kindOf(all);
  return {
    name,
    as,
    label: placeText('CentreLog', [list, 0, name]).split(' › ').at(-1) ?? name,
    isRequired: all.every(({ type }) => type !== 'null'),
    choices: all.flatMap(({ const: value, title }) => (typeof value === 'string' ? [[value, title ?? value]] : [])),
    ...(as === 'passage' && { help: words.noNames }),
  };
}

function kindOf(all: readonly Schema[]): RowField['as'] {
  const some = (test: (schema: Schema) => boolean): boolean => all.some(test);
  if (some(({ const: value }) => value !== undefined)) return 'choice';
  if (some(({ type }) => type === 'array')) return 'members';
  if (some(({ type }) => type === 'boolean')) return 'truth';
  if (some(({ type }) => type === 'integer')) return 'count';
  if (some(({ format }) => format === 'date')) return 'day';
  return some(({ maxLength = 0 }) => maxLength > LONGEST_LINE) ? 'passage' : 'text';
}

/** A row as it was sent; the border of the log says whether it is one. */
export function rowOf(list: LogList, sent: Sent): RowDraft {
  return Object.fromEntries(rowFields(list).map((field) => [field.name, sentValue(field, sent)]));
}

function sentValue({ name, as }: RowField, sent: Sent): unknown {
  if (as === 'truth') return sent.truth(name);
  if (as === 'members') return orUnrecorded(sent, `${name}Unrecorded`, sent.texts(name));
  if (as === 'count') return countAsTyped(sent, name);
  return sent.text(name)?.replaceAll('\r\n', '\n') ?? null;
}
