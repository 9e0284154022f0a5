/** A stretch of a line that other lines must not lie on. */
export interface Stretch {
  readonly link: number;
  readonly from: number;
  readonly to: number;
}

/** Stretches in lanes, as few as can be, so that those in one lane stay `gap` apart. */
export function lanesOf<T extends Stretch>(stretches: readonly T[], gap: number): T[][] {
  const lanes: T[][] = [];
  for (const stretch of stretches.toSorted((a, b) => a.from - b.from || b.to - a.to || a.link - b.link)) {
    const isClear = (other: T) => other.to + gap <= stretch.from || stretch.to + gap <= other.from;
    const lane = lanes.find((one) => one.every(isClear));
    if (lane === undefined) lanes.push([stretch]);
    else lane.push(stretch);
  }
  return lanes;
}

/** The number of the lane in which each link has a stretch. */
export function laneNumbers(lanes: readonly (readonly Stretch[])[]): ReadonlyMap<number, number> {
  return new Map(lanes.flatMap((lane, number) => lane.map(({ link }) => [link, number] as const)));
}
