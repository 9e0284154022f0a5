import type { FigureNetwork } from '@fukushi-kit/schema';
import type { Draft } from '../../draft.ts';
import { widthOf } from '../figure-text.ts';
import { type Area, length, type Point } from '../path.ts';
import { lineAreas, placeLabel } from '../place-label.ts';
import { linkLabel } from './network-texts.ts';
import { type PlacedNetwork, ZONE_NAMES } from './place-network.ts';

/** The room at a link for its word, or where `isKey` for its number, which is explained at the foot of the figure. */
export interface PlacedLabel {
  readonly link: number;
  readonly area: Area;
  readonly isKey: boolean;
}

/** The height of a word at a link, and the side of the place for a number, in millimetres. */
const HEIGHT = 3.2;
const KEY = 3.8;

/** The side of the cross on a link that is blocked, in millimetres. */
const CROSS = 2.6;

/** Where the cross of a blocked link stands: a quarter of the way along its longest stretch, aside of a word in the middle. */
export function crossOf(points: readonly Point[]): Area {
  const stretches = points.slice(1).map((to, index) => [points[index] ?? to, to] as const);
  const [longest] = stretches.toSorted((a, b) => length(b[0], b[1]) - length(a[0], a[1]));
  const [[ax, ay], [bx, by]] = longest ?? [
    [0, 0],
    [0, 0],
  ];
  return { x: ax + (bx - ax) / 4 - CROSS / 2, y: ay + (by - ay) / 4 - CROSS / 2, width: CROSS, height: CROSS };
}

/** The room for the word of each link that has one; `null` if there is none even for a number. */
export function labelLinks(
  draft: Draft,
  network: FigureNetwork,
  placed: PlacedNetwork,
  room: Area,
  mustBeKeys: ReadonlySet<number>,
): PlacedLabel[] | null {
  const bounds = { ...room, x: room.x + ZONE_NAMES, width: room.width - ZONE_NAMES };
  const boundaries = placed.zones.slice(1).map(({ y }) => ({ ...bounds, y: y - 0.3, height: 0.6 }));
  const lines = placed.links.map((points) => lineAreas(points));
  const crosses = placed.links.flatMap((points, link) =>
    network.links[link]?.kind === 'blocked' ? [crossOf(points)] : [],
  );
  const labels: PlacedLabel[] = [];
  for (const [link, points] of placed.links.entries()) {
    const text = linkLabel(network, link);
    if (text === null) continue;
    const others = lines.flatMap((areas, other) => (other === link ? [] : areas));
    const taken = [...placed.devices, ...boundaries, ...crosses, ...others, ...labels.map(({ area }) => area)];
    const width = widthOf(draft, text) + 1;
    const word = mustBeKeys.has(link) ? null : placeLabel(points, { width, height: HEIGHT }, bounds, taken);
    const area = word ?? placeLabel(points, { width: KEY, height: KEY }, bounds, taken);
    if (area === null) return null;
    labels.push({ link, area, isKey: word === null });
  }
  return labels;
}
