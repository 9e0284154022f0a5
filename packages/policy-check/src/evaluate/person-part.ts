import type { PlainDate } from '@fukushi-kit/calendar';
import type { ConfirmationBook, ConfirmationRow } from '@fukushi-kit/schema';
import type { Control } from '../control/control.ts';
import { type Judgement, remarked } from '../judge/judgement.ts';

/** What a person said about a control, and the number of the confirmation that counts. */
export interface PersonPart {
  readonly judgement: Judgement;
  readonly confirmation: string | null;
}

type Signed = ConfirmationRow & { readonly confirmedBy: string; readonly on: string; readonly until: string };

/**
 * The part of a person (人の確認) in a control: the last confirmation with a name and a day counts, while it is in force.
 * Nobody but a person can say that a measure is enough, and nobody can say so without a name.
 */
export function personPart(book: ConfirmationBook | undefined, { id }: Control, asOf: PlainDate): PersonPart {
  const own = (book?.rows ?? []).filter(({ control }) => control === id);
  const signed = own.filter(isSigned).filter(({ on }) => on <= asOf);
  const last = signed.toSorted((one, other) => (one.on < other.on ? -1 : 1)).at(-1);
  if (last === undefined) return { judgement: notConfirmed(own, asOf), confirmation: null };
  if (last.until < asOf) return said('open', 'confirmation-expired', last);
  if (last.outcome === 'inadequate') return said('breach', 'found-inadequate', last);
  return { judgement: { standing: 'conforming', remarks: [] }, confirmation: last.number };
}

/** Without a confirmation that counts: what was said by that day lacks a name or a day, or nobody had said anything. */
function notConfirmed(own: readonly ConfirmationRow[], asOf: PlainDate): Judgement {
  const unsigned = own.filter((row) => !isSigned(row) && (row.on === null || row.on <= asOf));
  const code = unsigned.length > 0 ? 'confirmation-not-signed' : 'not-confirmed';
  return remarked(
    'open',
    code,
    'confirmations',
    unsigned.map(({ number }) => number),
  );
}

function isSigned(row: ConfirmationRow): row is Signed {
  return row.confirmedBy !== null && row.on !== null && row.until !== null;
}

function said(
  weight: 'open' | 'breach',
  code: 'confirmation-expired' | 'found-inadequate',
  { number }: Signed,
): PersonPart {
  return { judgement: remarked(weight, code, 'confirmations', [number]), confirmation: number };
}
