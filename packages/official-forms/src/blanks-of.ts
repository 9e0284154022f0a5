import { blankFields } from '@fukushi-kit/form';
import { forms } from './forms.ts';

/**
 * What of a form is left to be written by hand (手書き): what the field is called, and in how many places it is blank.
 *
 * @clause none a shape of this project, not of a source
 */
export interface Blanks {
  readonly label: string;
  readonly places: number;
}

/**
 * Whether nothing in a place is an answer, and nobody has to write there: a waiver where there is none. `path` leads to the
 * place, `row` is what holds it.
 *
 * @clause none a shape of this project, not of a source
 */
export type IsAnswer = (path: readonly PropertyKey[], row: unknown) => boolean;

/**
 * What stays blank on a form with these data, field by field in the order of `blankFields`. Every builder of a form from
 * registers or a report leaves blank what its source does not hold; this tells what that is.
 *
 * @throws {RangeError} if there is no such form.
 *
 * @clause none the forms carry the clauses
 *
 * @example
 * const data = { controlNumber: 'IN-1', reportedOn: null, events: [{ on: '2025-07-02', at: null, what: '紛失に気付いた。' }] };
 * const blanks = blanksOf('chigasaki-r7/incident-report', data);
 * blanks.some(({ label }) => label === '事故番号') // => false
 * blanks.find(({ label }) => label === '報告日')?.places // => 1
 */
export function blanksOf(form: string, data: unknown, isAnswer: IsAnswer = () => false): readonly Blanks[] {
  const definition = forms.get(form);
  if (definition === undefined) throw new RangeError(`no such form, got ${JSON.stringify(form)}`);
  const places = new Map<string, number>();
  for (const { path, detail } of blankFields(definition, data)) {
    const label = String(detail?.['label']);
    if (!isAnswer(path, holderOf(data, path))) places.set(label, (places.get(label) ?? 0) + 1);
  }
  return [...places].map(([label, count]) => ({ label, places: count }));
}

function holderOf(data: unknown, path: readonly PropertyKey[]): unknown {
  return path
    .slice(0, -1)
    .reduce<unknown>((here, step) => (here as Readonly<Record<PropertyKey, unknown>> | null)?.[step], data);
}
