import { sum } from './sum.ts';

/** A part of a bar: where it begins and how long it is, as shares of the longest bar there may be. */
export interface BarPart {
  readonly start: number;
  readonly size: number;
}

/** The shortest part that can still be seen with the gaps beside it: 4 of 200 pixels. */
const LEAST = 0.02;

/**
 * The parts of a bar, one after another, one for each count. A bar of `most` has the length 1.
 *
 * A count that is not 0 can always be seen; what it needs for that is taken from the longer parts. The exact numbers
 * stand in the table beside.
 */
export function partsOfBar(counts: readonly number[], most: number): readonly BarPart[] {
  const shown = counts.filter((count) => count > 0);
  const length = shown.length === 0 ? 0 : Math.min(1, Math.max(sum(shown) / most, shown.length * LEAST));
  const size = sizeIn(shown, length);
  let start = 0;
  return counts.map((count) => {
    const part = { start, size: count > 0 ? size(count) : 0 };
    start += part.size;
    return part;
  });
}

/** How long each count is where all of them share a length, none being shorter than the least. */
function sizeIn(counts: readonly number[], length: number): (count: number) => number {
  const scale = length / sum(counts);
  const isLong = (count: number): boolean => count * scale >= LEAST;
  const long = counts.filter(isLong);
  if (long.length === counts.length) return (count) => count * scale;
  const left = length - (counts.length - long.length) * LEAST;
  const size = sizeIn(long, left);
  return (count) => (isLong(count) ? size(count) : LEAST);
}
