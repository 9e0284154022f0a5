import type { Cluster } from './itemize.ts';
import type { BrokenLine } from './kinsoku.ts';
import type { RubyRun } from './page-model.ts';
import { POINT } from './points.ts';
import { RUBY_SIZE, widthOf } from './with-reading.ts';

/** From the baseline of a text up to that of the reading over it, in em of the text. */
const ABOVE_BASELINE = 0.96;

/** The readings over one line whose baseline starts at `x`, `y` (mm), each spread over the clusters that it belongs to. */
export function rubyOf(clusters: readonly Cluster[], line: BrokenLine, x: number, y: number, size: number): RubyRun[] {
  const em = size * POINT;
  const runs: RubyRun[] = [];
  let pen = x;
  for (let index = line.start; index < line.end; index++) {
    const { reading, advance } = clusters[index] as Cluster;
    if (reading !== undefined) {
      const width = widthOf(clusters.slice(index, Math.min(index + reading.over, line.end)));
      runs.push(...spread(reading.clusters, pen, width * em, y - ABOVE_BASELINE * em, size * RUBY_SIZE));
    }
    pen += advance * em;
  }
  return runs;
}

/** Equal gaps between the characters, and half of one at either end. */
function spread(reading: readonly Cluster[], x: number, width: number, y: number, size: number): RubyRun[] {
  const em = size * POINT;
  const gap = (width - widthOf(reading) * em) / reading.length;
  let pen = x + gap / 2;
  return reading.map(({ glyphs, typeface, advance }) => {
    const at = pen;
    pen += advance * em + gap;
    const place = { x: micrometre(at), y: micrometre(y) };
    return { kind: 'ruby', layer: 'static', tag: null, ...place, size, typeface: typeface.name, glyphs };
  });
}

function micrometre(millimetres: number): number {
  return Math.round(millimetres * 1000) / 1000;
}
