import type { ClauseId } from '@fukushi-kit/clause';
import type { Finding } from '@fukushi-kit/schema';
import type { FormDefinition, TitleBlock } from './definition.ts';
import type { Field } from './field.ts';
import { formElements } from './form-elements.ts';
import { isAsked } from './is-asked.ts';
import { type Pointer, pointerPath, valueAt } from './pointer.ts';

/** A field of a form at one place in its data; a column of a list has a place in each of its rows. */
export interface FieldPlace {
  readonly element: string;
  readonly label: string;
  readonly clauses: readonly ClauseId[];
  readonly pointer: Pointer;
  /** The field, `null` for the number, the day and the addressee in the head of the form. */
  readonly field: Field | null;
}

/**
 * Which fields of a form print nothing, as they are left to be written by hand: those of the head, those of the cells, and
 * those of each row of a list. An empty text, an empty choice, and an answer that nobody has given yet (`unanswered`, a value
 * that leaves no mark) print nothing. A field that is asked for only while another value calls for it (`shownWhen`) is told
 * only then. Room for a signature has no data and is not told.
 *
 * @clause none fields carry the clauses that ask for them; the findings repeat them
 *
 * @example
 * import { blankFields } from '@fukushi-kit/form';
 * const columns = [{ id: 'who', width: 1, label: '担当', field: { kind: 'text', bind: '/who', label: '担当', clauses: [] } }];
 * const list = { kind: 'list', id: 'tasks', caption: '作業', bind: '/tasks', columns };
 * const title = { kind: 'title', id: 'title', date: { label: '作成日', bind: '/madeOn' } };
 * const form = { clauses: [], sheets: [{ id: 'sheet', blocks: [title, list] }] };
 * blankFields(form, { madeOn: null, tasks: [{ who: '見本 太郎' }, { who: null }] })
 *   .map(({ detail, path }) => [detail.label, ...path])
 * // => [['作成日', 'madeOn'], ['担当', 'tasks', 1, 'who']]
 */
export function blankFields(definition: FormDefinition, data: unknown): Finding<'field-blank'>[] {
  return blankPlaces(definition, data).map(({ element, label, clauses, pointer }) => {
    const path = pointerPath(pointer);
    return { code: 'field-blank', path, severity: 'notice', clauses, detail: { element, label } };
  });
}

/** The places of a form at which nothing stands. */
export function blankPlaces(definition: FormDefinition, data: unknown): readonly FieldPlace[] {
  const heads = definition.sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'title' ? headPlaces(block, definition.clauses) : [])),
  );
  const fields = formElements(definition).flatMap(({ id: element, content, prefix }) =>
    'bind' in content ? fieldPlaces(element, content, prefix, data) : [],
  );
  return [...heads, ...fields].filter(({ field, pointer }) => isEmpty(valueAt(data, pointer), field));
}

function headPlaces({ id, addressee, date, controlNumber }: TitleBlock, clauses: readonly ClauseId[]): FieldPlace[] {
  const bound = typeof addressee === 'string' ? undefined : addressee;
  return [controlNumber, date, bound].flatMap((part) =>
    part === undefined ? [] : [{ element: id, label: part.label, clauses, pointer: part.bind, field: null }],
  );
}

function fieldPlaces(element: string, field: Field, prefix: Pointer | '', data: unknown): FieldPlace[] {
  const { bind, label, clauses, shownWhen } = field;
  return rowsOf(prefix, data).flatMap((row) => {
    const place: FieldPlace = { element, label, clauses, pointer: `${row}${bind}`, field };
    return isAsked(data, row, shownWhen ?? null) ? [place] : [];
  });
}

/** The pointers of the rows of a list; one that is empty for a field that is in none. */
function rowsOf(prefix: Pointer | '', data: unknown): readonly (Pointer | '')[] {
  if (prefix === '') return [''];
  const list = prefix.replace(/\/0$/, '') as Pointer;
  const rows = valueAt(data, list);
  return Array.isArray(rows) ? rows.map((_, index): Pointer => `${list}/${index}`) : [];
}

function isEmpty(value: unknown, field: Field | null): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  if (field?.kind === 'consent') return value !== 'given' && value !== 'refused';
  return field?.kind === 'choice' && (field.unmarked ?? []).some((unmarked) => unmarked === value);
}
