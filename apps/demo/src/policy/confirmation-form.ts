import { isPlainDate } from '@fukushi-kit/calendar';
import type { Control } from '@fukushi-kit/policy-check';
import { type ConfirmationBook, parseDocument } from '@fukushi-kit/schema';
import type { Sent } from '../plain-form/sent.ts';
import { nextNumber } from '../record/next-number.ts';
import { words } from './words.ja.ts';

/** The fields of the form in which a person confirms a control. */
export interface ConfirmationFields {
  readonly outcome: string;
  readonly confirmedBy: string;
  readonly on: string;
  readonly until: string;
  readonly note: string;
}

export const NO_FIELDS: ConfirmationFields = { outcome: '', confirmedBy: '', on: '', until: '', note: '' };

/** The fields as they were sent. */
export function confirmationFields({ text }: Sent): ConfirmationFields {
  const line = (name: keyof ConfirmationFields): string => text(name) ?? '';
  return {
    outcome: line('outcome'),
    confirmedBy: line('confirmedBy'),
    on: line('on'),
    until: line('until'),
    note: line('note'),
  };
}

type Errors = readonly (readonly [name: keyof ConfirmationFields, text: string])[];

/** The book with the confirmation that the fields say, or what has to be put right, by field. */
export function withConfirmation(
  book: ConfirmationBook,
  control: Control['id'],
  { outcome, confirmedBy, on, until, note }: ConfirmationFields,
  today: string,
): { readonly ok: true; readonly book: ConfirmationBook } | { readonly ok: false; readonly errors: Errors } {
  const number = nextNumber(
    book.rows.map((each) => each.number),
    'CF',
  );
  const row = { number, control, outcome, confirmedBy, on, until, note: note === '' ? null : note };
  const read = parseDocument('ConfirmationBook', { ...book, rows: [...book.rows, row] });
  const wrong: readonly (keyof ConfirmationFields)[] = [
    ...(read.ok ? [] : read.findings.map(({ path }) => fieldAt(path))),
    ...(confirmedBy === '' ? ['confirmedBy' as const] : []),
    ...(isPlainDate(on) && on > today ? ['on' as const] : []),
    ...(until < on ? ['until' as const] : []),
  ];
  if (read.ok && wrong.length === 0) return { ok: true, book: read.value };
  return { ok: false, errors: [...new Set(wrong)].map((name) => [name, words.confirmErrors[name]]) };
}

function fieldAt(path: readonly PropertyKey[]): keyof ConfirmationFields {
  const name = String(path[2]);
  return name in words.confirmErrors ? (name as keyof ConfirmationFields) : 'outcome';
}
