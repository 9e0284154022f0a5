import type { FigureRelationMap } from '@fukushi-kit/schema';
import type { Draft } from '../../draft.ts';
import { fitsWidth, heightOfTexts, widthOf } from '../figure-text.ts';
import type { Area, Point } from '../path.ts';
import { LANE, outerWays } from './outer-ways.ts';
import { centreTexts, partyTexts } from './relation-texts.ts';
import { type RingBox, ringOf } from './ring.ts';

/** A relation map with everything in its place; parties, ties and links in the order of the data. */
export interface PlacedRelations {
  readonly centre: Area;
  readonly boxes: readonly RingBox[];
  readonly ties: readonly (readonly [Point, Point])[];
  readonly links: readonly (readonly Point[])[];
  readonly scale: number;
}

/** Between the outline of a box and its texts, in millimetres. */
export const PARTY_PADDING = 1.2;

const WIDTHS: readonly number[] = [46, 42, 38, 35, 32, 29, 26];
const SCALES: readonly (readonly [scale: number, mayBeLong: boolean])[] = [
  ...[1.15, 1, 0.9, 0.8].map((scale) => [scale, false] as const),
  [1, true],
  [0.8, true],
];

/** The map in a room: the largest type first, then the widest boxes; `null` if it does not fit. */
export function placeRelations(draft: Draft, map: FigureRelationMap, room: Area): PlacedRelations | null {
  for (const [scale, mayBeLong] of SCALES) {
    for (const width of WIDTHS) {
      const placed = placeAt(draft, map, room, { scale, mayBeLong, width, lanes: 0 });
      if (placed !== null) return placed;
    }
  }
  return null;
}

interface Attempt {
  readonly scale: number;
  readonly mayBeLong: boolean;
  readonly width: number;
  readonly lanes: number;
}

/** Once more with more room outside the ring as long as the ways there ask for it. */
function placeAt(draft: Draft, map: FigureRelationMap, room: Area, attempt: Attempt): PlacedRelations | null {
  const { scale, mayBeLong, width, lanes } = attempt;
  const texts = map.parties.map((party, index) => partyTexts(party, index, scale));
  const inner = width - 2 * PARTY_PADDING;
  if (!mayBeLong && !texts.flat().every((one) => fitsWidth(draft, one, inner))) return null;
  const height = Math.max(10, ...texts.map((one) => heightOfTexts(draft, one, inner) + 2 * PARTY_PADDING));
  const away = lanes === 0 ? 0 : lanes * LANE + 1;
  const within = { x: room.x + away, y: room.y + away, width: room.width - 2 * away, height: room.height - 2 * away };
  const centre = centreIn(draft, map, within);
  const ring = ringOf(map.parties.length, within, { width, height }, centre);
  if (ring === null) return null;
  const placeOf = new Map(map.parties.map(({ id }, index) => [id, index]));
  const pairs = map.links.map(({ from, to }) => [placeOf.get(from) ?? 0, placeOf.get(to) ?? 0] as const);
  const links = outerWays(pairs, ring.boxes, within);
  if (links.lanes > lanes) return placeAt(draft, map, room, { ...attempt, lanes: links.lanes });
  return { centre, boxes: ring.boxes, ties: ring.ways, links: links.ways, scale };
}

/** The ellipse in the middle, large enough for what stands in it. */
function centreIn(draft: Draft, map: FigureRelationMap, { x, y, width, height }: Area): Area {
  const texts = centreTexts(map);
  const wide = Math.min(40, Math.max(14, ...texts.map((text) => widthOf(draft, text))));
  const [across, down] = [wide * 1.25 + 6, Math.max(18, heightOfTexts(draft, texts, wide) * 1.5 + 5)];
  return { x: x + (width - across) / 2, y: y + (height - down) / 2, width: across, height: down };
}
