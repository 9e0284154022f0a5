/** A level stretch of a link in a channel, and where its ends lead: up to the row above or down to the row below. */
export interface ChannelStretch {
  readonly link: number;
  readonly from: number;
  readonly to: number;
  readonly ups: readonly number[];
  readonly downs: readonly number[];
}

/** The tracks of a channel from top to bottom in an order in which few lines cross: neighbours swap while that helps. */
export function orderTracks(tracks: readonly (readonly ChannelStretch[])[]): ChannelStretch[][] {
  const order = tracks.map((track) => [...track]);
  for (let round = 0; round < order.length; round++) {
    let swapped = false;
    for (let index = 0; index + 1 < order.length; index++) {
      const [upper = [], lower = []] = [order[index], order[index + 1]];
      if (crossings(lower, upper) >= crossings(upper, lower)) continue;
      order[index] = lower;
      order[index + 1] = upper;
      swapped = true;
    }
    if (!swapped) break;
  }
  return order;
}

function crossings(upper: readonly ChannelStretch[], lower: readonly ChannelStretch[]): number {
  const count = (places: readonly number[], { from, to }: ChannelStretch) =>
    places.filter((x) => from < x && x < to).length;
  return upper.reduce(
    (sum, one) => sum + lower.reduce((more, other) => more + count(one.downs, other) + count(other.ups, one), 0),
    0,
  );
}
