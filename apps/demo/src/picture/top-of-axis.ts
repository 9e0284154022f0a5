/** The tops an axis may have, and ten, a hundred… times those of two digits: half of each is a whole number. */
const SMALL = [2, 4, 6, 8] as const;
const ROUND = [10, 12, 14, 16, 20, 30, 40, 50, 60, 80] as const;

/** The number at the top of an axis: the least round one that reaches the greatest count, and whose half is whole. */
export function topOfAxis(greatest: number): number {
  const small = SMALL.find((top) => top >= greatest);
  if (small !== undefined) return small;
  for (let tens = 1; ; tens *= 10) {
    const round = ROUND.find((top) => top * tens >= greatest);
    if (round !== undefined) return round * tens;
  }
}
