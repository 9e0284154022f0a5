/** Letters to be added, dropped or exchanged to make one word the other (Levenshtein distance). */
function distance(one: string, other: string): number {
  const right = [...other];
  let row = [...right.keys(), right.length];
  for (const [line, letter] of [...one].entries()) {
    const next = [line + 1];
    for (const [column, candidate] of right.entries()) {
      const exchanged = (row[column] ?? 0) + (letter === candidate ? 0 : 1);
      next.push(Math.min(exchanged, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}

/** The known word nearest to a text, or undefined when none is within a third of its length. */
export function nearest(text: string, known: readonly string[]): string | undefined {
  const limit = Math.floor(text.length / 3);
  const near = known
    .filter((word) => Math.abs(word.length - text.length) <= limit)
    .map((word) => ({ word, apart: distance(text, word) }))
    .filter(({ apart }) => apart <= limit);
  return near.reduce<{ word: string; apart: number } | undefined>(
    (best, each) => (best !== undefined && best.apart <= each.apart ? best : each),
    undefined,
  )?.word;
}
