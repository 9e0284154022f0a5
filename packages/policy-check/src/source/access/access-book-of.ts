import type { AccessLog, Coverage } from '@fukushi-kit/schema';
import type { AccessBook } from '../../book/books.ts';
import type { AccessReading } from './read-access-lines.ts';

/**
 * The access log (アクセス記録) as a book beside which a reading is checked: no rows, as those come from the reading. What
 * was declared of it (網羅の申告) holds only once it was read to its end without an error; until then, and if a line could
 * not be read, nothing is said by what is not in it. That its chain was verified says nothing about a log that has no numbers
 * of its own.
 *
 * @clause none a shape of this project, not of a source
 *
 * @example
 * import { accessBookOf, readAccessLines } from '@fukushi-kit/policy-check/sources';
 * const coverage = { from: '2025-04-01', to: '2025-06-30', declaredBy: '見本 花子', declaredOn: '2025-06-30', nil: false };
 * const reading = readAccessLines(['{"sequence":']);
 * const book = accessBookOf(reading, { coverage, verification: null });
 * for await (const _ of reading.rows) { }
 * book.coverage // => null
 */
export function accessBookOf(
  reading: AccessReading,
  declared: { readonly coverage: Coverage | null; readonly verification: AccessLog['verification'] },
): AccessBook {
  return {
    schemaVersion: '1',
    rows: [],
    get coverage() {
      return reading.summary().isWhole ? declared.coverage : null;
    },
    verification: reading.summary().isCountedByLine ? null : declared.verification,
  };
}
