import type { Sent } from '../plain-form/sent.ts';
import type { HandOutWish } from './hand-out.ts';
import { isRecipientKey } from './pack-hand-out.ts';
import { words } from './words.ja.ts';

/** The name of a field in which something of a wish is written. */
export type WishField = keyof typeof words.errors;

export type WishErrors = readonly (readonly [name: WishField, text: string])[];

/** What a form of the page says, and what has to be put right, by field. */
export interface ReadWish {
  readonly wish: HandOutWish;
  readonly errors: WishErrors;
}

/** A wish in which nothing is filled in yet. */
export const NO_WISH: HandOutWish = {
  purpose: '',
  recipient: '',
  recipientKind: 'city',
  way: 'network',
  conditions: { approval: null, medium: null, isMinistryReport: false, isCityHallTerminal: null, attendant: null },
  chosen: { records: [], prints: [] },
  recipientKey: null,
};

/** Reads what was sent. */
export function readWish({ text, texts, truth }: Sent): ReadWish {
  const kind = text('recipientKind');
  const wish: HandOutWish = {
    purpose: text('purpose') ?? '',
    recipient: text('recipient') ?? '',
    recipientKind: kind === 'person' || kind === 'other' ? kind : 'city',
    way: text('way') === 'media' ? 'media' : 'network',
    conditions: {
      approval: text('approval'),
      medium: text('medium'),
      isMinistryReport: text('isMinistryReport') !== null,
      isCityHallTerminal: truth('isCityHallTerminal'),
      attendant: text('attendant'),
    },
    chosen: { records: texts('records').flatMap(recordOf), prints: texts('prints') },
    recipientKey: text('recipientKey')?.trim() ?? null,
  };
  const { purpose, recipient, chosen, recipientKey } = wish;
  const wrong: readonly WishField[] = [
    ...(purpose.trim() === '' || purpose.length > 400 ? ['purpose' as const] : []),
    ...(recipient.trim() === '' || recipient.length > 200 ? ['recipient' as const] : []),
    ...(recipientKey !== null && !isRecipientKey(recipientKey) ? ['recipientKey' as const] : []),
    ...(chosen.records.length + chosen.prints.length === 0 ? ['contents' as const] : []),
  ];
  return { wish, errors: wrong.map((name) => [name, words.errors[name]]) };
}

function recordOf(value: string): HandOutWish['chosen']['records'] {
  const at = value.indexOf('/');
  return at < 1 ? [] : [{ kind: value.slice(0, at), id: value.slice(at + 1) }];
}
