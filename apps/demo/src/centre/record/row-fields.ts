import type { Sent } from '../../plain-form/sent.ts';
import { words } from './words.ja.ts';

/** The lists of the centre's log that these pages keep. */
export type RowList = 'visits' | 'complaints';

/** A field of a row: how it is filled in, and what it is called. */
export interface RowField {
  readonly name: string;
  readonly as: 'text' | 'day' | 'truth' | 'passage' | 'about';
  readonly label: string;
  readonly help?: string;
  readonly isRequired?: boolean;
}

const number: RowField = { name: 'number', as: 'text', label: words.number, isRequired: true };

export const rowFields: Readonly<Record<RowList, readonly RowField[]>> = {
  visits: [
    number,
    { name: 'adviser', as: 'text', label: words.adviser, isRequired: true },
    { name: 'caseNumber', as: 'text', label: words.caseNumber },
    { name: 'plannedOn', as: 'day', label: words.plannedOn },
    { name: 'visitedOn', as: 'day', label: words.visitedOn },
    { name: 'cancelledOn', as: 'day', label: words.cancelledOn },
    { name: 'isOutreach', as: 'truth', label: words.isOutreach },
  ],
  complaints: [
    number,
    { name: 'receivedOn', as: 'day', label: words.receivedOn, isRequired: true },
    { name: 'about', as: 'about', label: words.about },
    { name: 'content', as: 'passage', label: words.content, help: words.contentHelp },
    { name: 'handling', as: 'passage', label: words.handling },
    { name: 'handledOn', as: 'day', label: words.handledOn },
    { name: 'reportedOn', as: 'day', label: words.reportedOn },
  ],
};

/** A row as its form holds it. */
export type RowDraft = Readonly<Record<string, unknown>>;

/** A row as it was sent; the border of the log says whether it is one. */
export function rowOf(list: RowList, sent: Sent): RowDraft {
  return Object.fromEntries(
    rowFields[list].map(({ name, as }) => [
      name,
      as === 'truth' ? sent.truth(name) : (sent.text(name)?.replaceAll('\r\n', '\n') ?? null),
    ]),
  );
}
