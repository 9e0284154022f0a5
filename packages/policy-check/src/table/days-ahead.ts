import type { PlainDate } from '@fukushi-kit/calendar';
import { MAY_LIE_AHEAD } from '../book/register-findings.ts';
import type { BookReading } from './book-reading.ts';
import type { KeptBook } from './kept-book.ts';
import type { RegisterFileFinding } from './register-file-finding.ts';

/** The days of a row, of a list in it, or of a declaration that lie after `asOf` though they tell of something done. */
export function daysAhead(
  book: KeptBook,
  path: readonly PropertyKey[],
  record: Readonly<Record<string, unknown>>,
  asOf: PlainDate,
  placeOf: Extract<BookReading, { readonly ok: true }>['placeOf'],
): readonly RegisterFileFinding[] {
  return Object.entries(record).flatMap(([field, value]): readonly RegisterFileFinding[] => {
    if (MAY_LIE_AHEAD.has(field) || isGrantedAhead(book, field)) return [];
    const isAhead = [value].flat().some((day) => typeof day === 'string' && DAY.test(day) && day > asOf);
    if (!isAhead) return [];
    const at = [...path, field];
    return [{ code: 'row-in-the-future', path: at, severity: 'error', ...placeOf(at) }];
  });
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The city may grant a waiver from a later day on. */
function isGrantedAhead(book: KeptBook, field: string): boolean {
  return book === 'waivers' && field === 'from';
}
