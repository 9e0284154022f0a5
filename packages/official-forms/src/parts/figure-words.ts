import { doubt } from '@fukushi-kit/clause';
import { type Derivation, explain, type ReadingUsed } from '@fukushi-kit/yen';

/** The value of a figure as the ledger of `explain` writes it: 92,400円, 992,903と7/31円, 未定. */
export function figureWords(figure: Derivation): string {
  const [first = ''] = explain(figure).split('\n');
  return first.slice(`[1] ${figure.label} `.length);
}

/** What a reading (読み方) says, in the words of the doubt that it answers. */
export function readingWords({ doubt: id, reading }: ReadingUsed): string {
  return doubt(id).readings.find((each) => each.id === reading)?.ja ?? reading;
}
