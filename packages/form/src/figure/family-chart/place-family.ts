import type { FigureFamilyChart } from '@fukushi-kit/schema';
import type { Draft } from '../../draft.ts';
import { fitsWidth, heightOfTexts } from '../figure-text.ts';
import type { Area, Point } from '../path.ts';
import { familyColumns } from './family-columns.ts';
import { type Couple, familyRows } from './family-rows.ts';
import { familyTexts } from './family-texts.ts';
import { householdOutline } from './household.ts';
import { type FamilyLines, linesOfFamily } from './lines-of-family.ts';

/** A person in place: the sign, the room for words under it, and the cell that both stand in. */
export interface PlacedMember {
  readonly sign: Area;
  readonly texts: Area;
  readonly cell: Area;
}

/** A family with everything in its place; members in the order of the data. */
export interface PlacedFamily {
  readonly members: readonly PlacedMember[];
  readonly lines: FamilyLines;
  readonly household: readonly (readonly Point[])[];
  /** How many times their smallest size its texts have. */
  readonly scale: number;
}

/** The breadth of a column, the widest first, in millimetres. */
const PITCHES: readonly number[] = [34, 31, 28, 25, 22, 20, 18, 16, 14.5];

/** The breadth of a column from which on its type is larger than the smallest, and how much at most. */
const PLAIN_PITCH = 25;
const LARGEST = 1.3;

/** Between two cells, and so on both sides of a line that comes down between them, in millimetres. */
const BETWEEN = 2.4;

/** Between a sign and the words under it. */
const UNDER = 0.8;

/** The family in a room: in the widest columns that fit; `null` if none do. */
export function placeFamily(draft: Draft, chart: FigureFamilyChart, room: Area): PlacedFamily | null {
  const rows = familyRows(chart);
  const columns = familyColumns(chart, rows);
  for (const mayBeLong of [false, true]) {
    for (const pitch of PITCHES) {
      const placed = placeAt(draft, chart, room, { rows, columns, pitch, mayBeLong });
      if (placed !== null) return placed;
    }
  }
  return null;
}

interface Attempt {
  readonly rows: readonly (readonly Couple[])[];
  readonly columns: readonly number[];
  readonly pitch: number;
  readonly mayBeLong: boolean;
}

function placeAt(
  draft: Draft,
  chart: FigureFamilyChart,
  room: Area,
  { rows, columns, pitch, mayBeLong }: Attempt,
): PlacedFamily | null {
  const width = (Math.max(...columns) + 1) * pitch;
  if (width > room.width) return null;
  const left = room.x + (room.width - width) / 2;
  const middleOf = (index: number) => left + ((columns[index] ?? 0) + 0.5) * pitch;
  const scale = Math.min(LARGEST, Math.max(1, pitch / PLAIN_PITCH));
  const texts = chart.people.map((member, index) => familyTexts(member, index, scale));
  const wide = pitch - BETWEEN;
  if (!mayBeLong && !texts.flat().every((one) => fitsWidth(draft, one, wide))) return null;
  const side = Math.min(13, pitch * 0.4 + 1);
  const heights = rows.map((row) =>
    Math.max(0, ...row.flat().map((index) => heightOfTexts(draft, texts[index] ?? [], wide))),
  );
  const lines = linesOfFamily(chart, rows, middleOf, { pitch, side });
  const rowHeights = heights.map((height) => side + UNDER + height);
  const above = rows.map((_, row) => lines.roomAbove(row));
  const used = rowHeights.reduce((sum, height, row) => sum + height + (above[row] ?? 0), 0) + 3;
  if (used > room.height) return null;
  const slack = Math.min(12, (room.height - used) / Math.max(1, rows.length));
  const tops: number[] = [];
  let y = room.y + (room.height - used - slack * (rows.length - 1)) / 2;
  for (const [row, height] of rowHeights.entries()) {
    y += (above[row] ?? 0) + (row === 0 ? 0 : slack);
    tops.push(y);
    y += height;
  }
  const rowOf = new Map(rows.flatMap((row, number) => row.flat().map((index) => [index, number] as const)));
  const members = chart.people.map((_, index): PlacedMember => {
    const row = rowOf.get(index) ?? 0;
    const [x, top, height] = [middleOf(index), tops[row] ?? 0, heights[row] ?? 0];
    return {
      sign: { x: x - side / 2, y: top, width: side, height: side },
      texts: { x: x - wide / 2, y: top + side + UNDER, width: wide, height },
      cell: { x: x - pitch / 2, y: top - 1.2, width: pitch, height: side + UNDER + height + 1.8 },
    };
  });
  const household = householdOutline(chart, rows, members);
  return {
    members,
    lines: lines.at(tops.map((top, row) => ({ top, bottom: top + (rowHeights[row] ?? 0) }))),
    household,
    scale,
  };
}
