import type { Cluster } from './itemize.ts';

/** The size of a reading, as a share of the text below it. */
export const RUBY_SIZE = 0.5;

/** A reading (ふりがな) that begins over a cluster: its own clusters, and how many clusters it stands over. */
export interface Reading {
  readonly clusters: readonly Cluster[];
  readonly over: number;
}

/**
 * The clusters of a text with a reading above them. They stay on one line, and are set apart where the reading is wider
 * than they are.
 */
export function withReading(base: readonly Cluster[], reading: readonly Cluster[]): Cluster[] {
  const missing = RUBY_SIZE * widthOf(reading) - widthOf(base);
  const room = Math.max(0, missing) / base.length;
  return base.map((cluster, index) => ({
    ...cluster,
    advance: cluster.advance + room,
    ...(room > 0 && { lead: room / 2 }),
    ...(index === 0 ? { reading: { clusters: reading, over: base.length } } : { neverFirst: true }),
  }));
}

/** The width of clusters in em. */
export function widthOf(clusters: readonly Cluster[]): number {
  return clusters.reduce((sum, { advance }) => sum + advance, 0);
}
