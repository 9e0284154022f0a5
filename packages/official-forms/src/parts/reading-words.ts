import { doubt } from '@fukushi-kit/clause';
import type { ReadingUsed } from '@fukushi-kit/yen';

/** What a reading (読み方) says, in the words of the doubt that it answers. */
export function readingWords({ doubt: id, reading }: ReadingUsed): string {
  return doubt(id).readings.find((each) => each.id === reading)?.ja ?? reading;
}
