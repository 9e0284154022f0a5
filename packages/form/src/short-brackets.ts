import type { Cluster } from './itemize.ts';

const CLOSING = new Map([
  ['（', '）'],
  ['(', ')'],
  ['〔', '〕'],
]);

/** A word in brackets of up to so many characters is read at one glance. */
const SHORT = 6;

/** Where a line may not begin if short words in brackets, such as （同居）, are to stay on one line. */
export function shortBrackets(clusters: readonly Cluster[]): ReadonlySet<number> {
  const together = new Set<number>();
  for (const [open, { text }] of clusters.entries()) {
    const closing = CLOSING.get(text);
    if (closing === undefined) continue;
    const end = clusters.slice(open + 1, open + SHORT + 2).findIndex((cluster) => cluster.text === closing);
    for (let step = 1; step <= end + 1; step++) together.add(open + step);
  }
  return together;
}
