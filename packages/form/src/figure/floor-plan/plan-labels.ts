import type { FigureFloorPlan } from '@fukushi-kit/schema';
import type { Draft } from '../../draft.ts';
import { SMALLEST_TYPE } from '../../points.ts';
import { anyRunsThrough, cross, isWithin, overlap } from '../crossing.ts';
import { type FigureText, fitsWidth, heightOfTexts, widthOf } from '../figure-text.ts';
import { words } from '../messages.ja.ts';
import type { Area, Point } from '../path.ts';
import type { PlanScale } from './plan-scale.ts';

/** A label in its place; with `leader` it stands apart, and the line leads from it to what it names. */
export interface PlanLabel {
  readonly texts: readonly FigureText[];
  readonly area: Area;
  readonly leader: readonly [Point, Point] | null;
}

const WIDEST = 34;
const STEP = 2.5;
const GAP = 0.6;

/** How many steps of 2.5 mm a label may stand apart from what it names. */
const REACH = 30;

/** Offsets by distance from the middle, the nearer first. */
const OFFSETS: readonly Point[] = Array.from({ length: (2 * REACH + 1) ** 2 }, (_, index): Point => {
  const side = 2 * REACH + 1;
  return [(Math.floor(index / side) - REACH) * STEP, ((index % side) - REACH) * STEP];
}).toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b) || a[1] - b[1] || a[0] - b[0]);

/** Places in a piece of furniture as parts of the way from its middle to its edges, the nearer first. */
const PLACES: readonly Point[] = [-1, -0.5, 0, 0.5, 1]
  .flatMap((right) => [-1, -0.5, 0, 0.5, 1].map((low): Point => [right, low]))
  .toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b) || b[1] - a[1] || a[0] - b[0]);

/** What is to be named: the words, what they name, and from where they are led there when they stand apart. */
interface Named {
  readonly texts: readonly FigureText[];
  readonly area: Area;
}

/** The rooms of labels at a scale: within what they name, else apart with a line to it; `null` if one has none. */
export function placeLabels(
  draft: Draft,
  plan: FigureFloorPlan,
  scale: PlanScale,
  bounds: Area,
  taken: readonly Area[],
): PlanLabel[] | null {
  const furniture = plan.furniture.map((piece) => scale.box(piece));
  const labels: PlanLabel[] = [];
  const apart: Named[] = [];
  for (const [index, area] of furniture.entries()) {
    const text = furnitureText(plan, index);
    if (text === null) continue;
    const onTop = furniture.filter((other, at) => at > index && overlap(area, other));
    const inside = withinPiece(draft, text, area, onTop);
    if (inside === null) apart.push({ texts: [text], area });
    else labels.push({ texts: [text], area: inside, leader: null });
  }
  const obstacles = [...taken, ...furniture];
  for (const [index, room] of plan.rooms.entries()) {
    const left = labelRoom(draft, roomTexts(plan, index), scale.box(room), obstacles, labels);
    if (left.length > 0) apart.push({ texts: left, area: scale.box(room) });
  }
  for (const named of apart) {
    const label = standingApart(draft, named, bounds, obstacles, labels);
    if (label === null) return null;
    labels.push(label);
  }
  return labels;
}

/** Names a room within it, with its note or else without; gives the words that found no room. */
function labelRoom(
  draft: Draft,
  texts: readonly FigureText[],
  room: Area,
  obstacles: readonly Area[],
  labels: PlanLabel[],
): readonly FigureText[] {
  for (const count of texts.map((_, index) => texts.length - index)) {
    const some = texts.slice(0, count);
    const area = inRoom(draft, some, room, [...obstacles, ...labels.map((label) => label.area)]);
    if (area === null) continue;
    labels.push({ texts: some, area, leader: null });
    return texts.slice(count);
  }
  return texts;
}

function furnitureText({ furniture }: FigureFloorPlan, index: number): FigureText | null {
  const name = furniture[index]?.name ?? null;
  if (name === null) return null;
  const what = words.numbered(words.furniture, index, words.name);
  return { text: name, at: ['furniture', index, 'name'], what, size: SMALLEST_TYPE, lines: 3 };
}

function roomTexts({ rooms }: FigureFloorPlan, index: number): FigureText[] {
  const room = rooms[index];
  if (room === undefined) return [];
  const name = { text: room.name, at: ['rooms', index, 'name'], size: 9, lines: 2 };
  const first = { ...name, what: words.numbered(words.room, index, words.name) };
  if (room.note === null) return [first];
  const what = words.numbered(words.room, index, words.note);
  return [
    first,
    { text: room.note, at: ['rooms', index, 'note'], what, size: SMALLEST_TYPE, lines: 3, cutsWords: true },
  ];
}

/** A place in a piece of furniture for its name, the nearest to its middle that nothing stands on. */
function withinPiece(draft: Draft, text: FigureText, piece: Area, onTop: readonly Area[]): Area | null {
  const { x, y, width, height } = piece;
  const inner = { x: x + 0.5, y: y + 0.2, width: width - 1, height: height - 0.4 };
  if (inner.width < 2.6 || !fitsWidth(draft, text, inner.width)) return null;
  const [taken, needed] = [
    Math.min(inner.width, widthOf(draft, text) + 0.6),
    heightOfTexts(draft, [text], inner.width),
  ];
  if (needed > inner.height) return null;
  const [across, down] = [(inner.width - taken) / 2, (inner.height - needed) / 2];
  return (
    PLACES.map(([right, low]) => ({
      x: inner.x + across * (1 + right),
      y: inner.y + down * (1 + low),
      width: taken,
      height: needed,
    })).find((place) => onTop.every((one) => !overlap(place, one))) ?? null
  );
}

/** A free place in a room, on few lines rather than on many, the nearer to its upper left corner the better. */
function inRoom(draft: Draft, texts: readonly FigureText[], room: Area, taken: readonly Area[]): Area | null {
  for (const size of sizesOf(draft, texts, room.width - 3)) {
    for (let y = room.y + 1.5; y + size.height <= room.y + room.height - 1; y += 1) {
      for (let x = room.x + 1.5; x + size.width <= room.x + room.width - 1; x += 1) {
        const area = { x, y, ...size };
        if (taken.every((one) => !overlap(area, one, GAP))) return area;
      }
    }
  }
  return null;
}

/** The sizes of a label on one line and on more, within a width. */
function sizesOf(draft: Draft, texts: readonly FigureText[], room: number): Pick<Area, 'width' | 'height'>[] {
  const natural = Math.max(...texts.map((text) => widthOf(draft, text))) + 0.2;
  return [1, 0.66, 0.52, 0.36].flatMap((part) => {
    const width = natural * part + (part === 1 ? 0 : 2.5);
    if (width > Math.min(WIDEST, room) || !texts.every((text) => fitsWidth(draft, text, width))) return [];
    return [{ width, height: heightOfTexts(draft, texts, width) }];
  });
}

function standingApart(
  draft: Draft,
  { texts, area: named }: Named,
  bounds: Area,
  obstacles: readonly Area[],
  labels: readonly PlanLabel[],
): PlanLabel | null {
  const others = labels.map(({ area }) => area);
  const leaders = labels.flatMap(({ leader }) => (leader === null ? [] : [leader]));
  const target = targetIn(named, others);
  for (const { width, height } of sizesOf(draft, texts, WIDEST)) {
    for (const [dx, dy] of OFFSETS) {
      const area = { x: target[0] + dx - width / 2, y: target[1] + dy - height / 2, width, height };
      if (!isWithin(area, bounds) || [...obstacles, ...others].some((one) => overlap(area, one, GAP))) continue;
      const leader = leaderOf(area, target);
      const isCrossed = others.some((one) => anyRunsThrough(leader, one)) || leaders.some((one) => cross(one, leader));
      if (!isCrossed && !leaders.some((one) => anyRunsThrough(one, area))) return { texts, area, leader };
    }
  }
  return null;
}

/** The point that a line leads to: the middle of what is named, or another place there that no label covers. */
function targetIn({ x, y, width, height }: Area, labels: readonly Area[]): Point {
  const parts = [0.5, 0.25, 0.75, 0.1, 0.9];
  const points = parts.flatMap((down) => parts.map((across): Point => [x + width * across, y + height * down]));
  const isFree = ([px, py]: Point) => labels.every((one) => !overlap({ x: px, y: py, width: 0, height: 0 }, one, GAP));
  return points.find(isFree) ?? [x + width / 2, y + height / 2];
}

/** From the edge of a label to a point. */
function leaderOf(label: Area, target: Point): readonly [Point, Point] {
  const nearest = (value: number, from: number, length: number) => Math.min(Math.max(value, from), from + length);
  return [[nearest(target[0], label.x, label.width), nearest(target[1], label.y, label.height)], target];
}
