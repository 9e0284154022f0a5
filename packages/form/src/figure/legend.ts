import { widthOf, writeWords } from './figure-text.ts';
import { words } from './messages.ja.ts';
import type { Area } from './path.ts';
import type { Pen } from './pen.ts';

/** A sign of a figure with what it means: `draw` fills a box of 9 mm by 4 mm. */
export interface LegendEntry {
  readonly text: string;
  readonly draw: (pen: Pen, sample: Area) => void;
}

const SIZE = 7;
const SAMPLE = 9;
const ROW = 4.6;
const GAP = 3.5;
const ABOVE = 2;

interface PlacedEntry {
  readonly entry: LegendEntry;
  readonly x: number;
  readonly row: number;
  readonly width: number;
}

/** The height that the key of the signs (凡例) takes in a width, in millimetres. */
function legendHeight(pen: Pen, entries: readonly LegendEntry[]): number {
  const last = placed(pen, entries).at(-1);
  return last === undefined ? 0 : (last.row + 1) * ROW + ABOVE;
}

/** Draws the key of the signs (凡例) at the foot of the figure; gives the room that is left above it. */
export function drawLegend(pen: Pen, entries: readonly LegendEntry[]): Area {
  const { box } = pen.place;
  const height = legendHeight(pen, entries);
  const top = box.y + box.height - height + ABOVE;
  const fixed: Pen = { ...pen, layer: 'static' };
  if (entries.length > 0)
    writeWords(fixed, { x: box.x, y: top, width: headWidth(pen), height: ROW }, words.legend, SIZE, 'left');
  for (const { entry, x, row, width } of placed(pen, entries)) {
    const y = top + row * ROW;
    entry.draw(fixed, { x: box.x + x, y: y + 0.3, width: SAMPLE, height: 4 });
    writeWords(fixed, { x: box.x + x + SAMPLE + 1, y, width, height: ROW }, entry.text, SIZE, 'left');
  }
  return { x: box.x, y: box.y, width: box.width, height: box.height - height };
}

function headWidth(pen: Pen): number {
  return widthOf(pen.draft, { text: words.legend, size: SIZE }) + 0.1;
}

function placed(pen: Pen, entries: readonly LegendEntry[]): PlacedEntry[] {
  const start = headWidth(pen) + GAP;
  let x = start;
  let row = 0;
  return entries.map((entry) => {
    const width = widthOf(pen.draft, { text: entry.text, size: SIZE }) + 0.1;
    if (x + SAMPLE + 1 + width > pen.place.box.width && x > start) {
      x = start;
      row += 1;
    }
    const here = { entry, x, row, width };
    x += SAMPLE + 1 + width + GAP;
    return here;
  });
}
