import type { Seat } from './device-rows.ts';

/**
 * How a link goes, before lengths are known: straight down between two rows, or through the channels below rows, and
 * where there are rows between, down the corridor left of a column.
 */
export interface Route {
  readonly link: number;
  readonly upper: Seat;
  readonly lower: Seat;
  /** The channel that it enters from its upper end, and the one from which it reaches its lower end. */
  readonly channels: readonly [from: number, to: number];
  readonly corridor: number | null;
}

/** The way of each link: the upper end is the one in the higher row, or in the same row the one further left. */
export function routesOf(ends: readonly (readonly [Seat, Seat])[], columns: number): Route[] {
  return ends.map(([one, other], link) => {
    const isUpper = one.row < other.row || (one.row === other.row && one.column < other.column);
    const [upper, lower] = isUpper ? [one, other] : [other, one];
    const last = upper.row === lower.row ? upper.row : lower.row - 1;
    const corridor = last === upper.row ? null : nearestCorridor(upper.column, lower.column, columns);
    return { link, upper, lower, channels: [upper.row, last], corridor };
  });
}

/** Corridor `n` lies left of column `n`; the one that makes the least detour, a middle one rather than an outer one. */
function nearestCorridor(upper: number, lower: number, columns: number): number {
  const detour = (corridor: number) => Math.abs(corridor - 0.5 - upper) + Math.abs(corridor - 0.5 - lower);
  const outer = (corridor: number) => Math.abs(corridor - columns / 2);
  const corridors = Array.from({ length: columns + 1 }, (_, index) => index);
  return corridors.toSorted((a, b) => detour(a) - detour(b) || outer(a) - outer(b))[0] ?? 0;
}
