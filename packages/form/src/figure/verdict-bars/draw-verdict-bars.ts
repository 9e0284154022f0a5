import type { FigureVerdictBars, VerdictBar } from '@fukushi-kit/schema';
import { widthOf, writeText, writeWords } from '../figure-text.ts';
import { words } from '../messages.ja.ts';
import { type Area, polyline } from '../path.ts';
import { clear, type Pen, stroke, tell, WEIGHT } from '../pen.ts';
import { drawPart } from './draw-part.ts';
import { barTotal, VERDICT_PARTS } from './verdict-parts.ts';

/** The least and the most height of the row of a bar, in millimetres. */
const LOWEST = 4.4;
const HIGHEST = 11;

/** A row of this height has room for a name on two lines. */
const TWO_LINES = 7.6;

const SIZE = 8;
const SMALL = 7;

/** The most that names take of the width, and the room for a total behind a bar, in millimetres. */
const NAMES = 0.42;
const TOTAL = 12;

/** Around a number in a bar, in millimetres. */
const AROUND = 0.7;

/** Draws a bar for each chapter, all to one scale, with its name before it and how many there are behind it. */
export function drawVerdictBars(pen: Pen, room: Area, { bars }: FigureVerdictBars): void {
  const height = Math.min(HIGHEST, room.height / bars.length);
  if (height < LOWEST) {
    tell(pen, 'figure-does-not-fit');
    return;
  }
  const natural = Math.max(...bars.map(({ name }) => widthOf(pen.draft, { text: name, size: SIZE }))) + 0.2;
  const names = Math.min(natural, room.width * NAMES);
  const from = room.x + names + 1.5;
  const longest = Math.max(1, ...bars.map(barTotal));
  const scale = (room.x + room.width - TOTAL - from) / longest;
  for (const [index, bar] of bars.entries()) {
    const row = { x: room.x, y: room.y + index * height, width: room.width, height };
    writeName(pen, { ...row, width: names }, bar, index);
    const end = drawBar(pen, { ...row, x: from, y: row.y + height * 0.14, height: height * 0.72 }, bar, scale);
    writeWords(pen, { ...row, x: end + 1, width: TOTAL - 1 }, words.verdictTotal(barTotal(bar)), SMALL, 'left');
  }
  const foot = room.y + bars.length * height;
  stroke(
    pen,
    polyline([
      [from, room.y],
      [from, foot],
    ]),
    { weight: WEIGHT.plain },
  );
}

function writeName(pen: Pen, area: Area, { name }: VerdictBar, index: number): void {
  const what = words.numbered(words.verdictBar, index, words.name);
  const lines = area.height < TWO_LINES ? 1 : 2;
  writeText(pen, area, { text: name, at: ['bars', index, 'name'], what, size: SIZE, lines, cutsWords: true }, 'left');
}

/** Draws the parts of a bar from left to right, each with its number where that has room; gives where the bar ends. */
function drawBar(pen: Pen, area: Area, bar: VerdictBar, scale: number): number {
  let { x } = area;
  for (const part of VERDICT_PARTS) {
    const here = { ...area, x, width: bar[part] * scale };
    if (here.width === 0) continue;
    drawPart(pen, here, part);
    writeCount(pen, here, bar[part]);
    x += here.width;
  }
  return x;
}

function writeCount(pen: Pen, area: Area, count: number): void {
  const text = String(count);
  const width = widthOf(pen.draft, { text, size: SMALL }) + 2 * AROUND;
  if (width + 0.4 > area.width) return;
  const height = Math.min(3.2, area.height - 0.6);
  const box = { x: area.x + (area.width - width) / 2, y: area.y + (area.height - height) / 2, width, height };
  clear(pen, box);
  writeWords(pen, box, text, SMALL);
}
