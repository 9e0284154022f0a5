import type { Place } from './book-reading.ts';
import type { RegisterFileFinding } from './register-file-finding.ts';

/** A finding for each row that has the number of an earlier one; it names the line of that one too. */
export function rowsTwice(
  path: readonly PropertyKey[],
  numbers: readonly unknown[],
  placeOf: (row: number) => Place | undefined,
): readonly RegisterFileFinding[] {
  const first = new Map<unknown, number>();
  return numbers.flatMap((number, row): readonly RegisterFileFinding[] => {
    const earlier = first.get(number);
    const place = placeOf(row);
    if (earlier === undefined) first.set(number, row);
    if (earlier === undefined || number === null || number === undefined || place === undefined) return [];
    const detail = { other: placeOf(earlier)?.line ?? earlier + 1 };
    return [{ code: 'row-twice', path: [...path, row], severity: 'error', ...place, detail }];
  });
}
