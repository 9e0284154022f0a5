import { type BookEvidence, type BookName, bookTitle, type ControlResult, control } from '@fukushi-kit/policy-check';
import { words } from './messages.ja.ts';

/**
 * What a control was checked by (確認資料): each register that it reads with the number of its rows, or that it was not given,
 * and the confirmation by a person that counts. The register of the contract, which nearly all of them read, is named where it
 * is missing, or where a control reads no other. `null` where nothing was there to look at.
 */
export function evidenceText(
  { control: id, confirmation }: ControlResult,
  evidence: ReadonlyMap<BookName, BookEvidence>,
): string | null {
  const { registers } = control(id);
  const named = registers.filter((name) => name !== 'contract' || !evidence.has(name) || registers.length === 1);
  const books = named.map((name) => {
    const book = evidence.get(name);
    return book === undefined ? words.notGiven(bookTitle(name)) : words.rows(bookTitle(name), book.rows);
  });
  const parts = [...books, ...(confirmation === null ? [] : [words.confirmed(confirmation)])];
  return parts.length === 0 ? null : parts.join('、');
}
