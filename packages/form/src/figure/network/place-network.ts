import type { FigureNetwork } from '@fukushi-kit/schema';
import type { Draft } from '../../draft.ts';
import { fitsWidth, heightOfTexts } from '../figure-text.ts';
import { laneNumbers, lanesOf } from '../lanes.ts';
import { type ChannelStretch, orderTracks } from '../order-tracks.ts';
import type { Area, Point } from '../path.ts';
import { deviceRows, type Seat } from './device-rows.ts';
import { deviceTexts, zoneTexts } from './network-texts.ts';
import { type Port, type PortBox, portsOf } from './ports.ts';
import { type Route, routesOf } from './route-links.ts';

/** A device in its place, by its number in the data. */
interface PlacedDevice extends Area {
  readonly device: number;
}

/** A network with everything in its place; `scale` is the part of their full size that its texts have. */
export interface PlacedNetwork {
  readonly zones: readonly Area[];
  readonly devices: readonly PlacedDevice[];
  /** The way of each link, in the order of the data. */
  readonly links: readonly (readonly Point[])[];
  readonly scale: number;
}

/** The width of the column at the left that names the zones, in millimetres. */
export const ZONE_NAMES = 25;

/** Between the outline of a device and its texts, in millimetres. */
export const DEVICE_PADDING = 1;

const NARROWEST = 24;
const WIDEST = 46;
const LANE = 2.6;
const TRACK = 4.8;
const EDGE = 3.4;
const BOUNDARY = 2;
const OPEN = 7;

/** At most so much is added between rows where there is room, in millimetres. */
const LOOSEST = 32;

/** Parts of their full size that texts and the ways between rows have, one after the other tried. */
const SCALES: readonly (readonly [scale: number, ways: number, mayBeLong: boolean])[] = [
  ...[1.15, 1, 0.9, 0.8].flatMap((scale) => [1, 0.75].map((ways) => [scale, ways, false] as const)),
  [0.8, 0.75, true],
];

/** The network in a room: the largest type first, then the most devices in a row; `null` if it does not fit. */
export function placeNetwork(draft: Draft, network: FigureNetwork, room: Area): PlacedNetwork | null {
  const counts = network.zones.map(({ id }) => network.devices.filter(({ zone }) => zone === id).length);
  const most = Math.max(1, ...counts);
  for (const [scale, ways, mayBeLong] of SCALES) {
    for (let columns = most; columns > 0; columns--) {
      const placed = placeIn(draft, network, room, { columns, scale, ways, mayBeLong });
      if (placed !== null) return placed;
    }
  }
  return null;
}

interface Attempt {
  readonly columns: number;
  readonly scale: number;
  readonly ways: number;
  readonly mayBeLong: boolean;
}

function placeIn(
  draft: Draft,
  network: FigureNetwork,
  room: Area,
  { columns, scale, ways, mayBeLong }: Attempt,
): PlacedNetwork | null {
  const rows = deviceRows(network, columns);
  const seats = new Map(rows.flat().map((seat) => [network.devices[seat.device]?.id, seat]));
  const ends = network.links.flatMap(({ from, to }) => {
    const [one, other] = [seats.get(from), seats.get(to)];
    return one === undefined || other === undefined ? [] : [[one, other] as const];
  });
  const routes = routesOf(ends, columns);
  const across = columnsAcross(routes, columns, room);
  if (across === null) return null;
  const texts = network.devices.map((device, index) => deviceTexts(device, index, scale));
  const inner = across.boxWidth - 2 * DEVICE_PADDING;
  if (!mayBeLong && !texts.flat().every((one) => fitsWidth(draft, one, inner))) return null;
  const boxes = new Map(rows.flat().map((seat) => [seat.device, portBox(seat, across)]));
  const ports = portsOf(routes, boxes, across.laneOf);
  if (ports === null) return null;
  const heights = rows.map((row) =>
    Math.max(9, ...row.map(({ device }) => heightOfTexts(draft, texts[device] ?? [], inner) + 2 * DEVICE_PADDING)),
  );
  const tracks = tracksOf(routes, ports, across, rows.length);
  const zoneHeights = network.zones.map(
    (_, index) => heightOfTexts(draft, zoneTexts(network, index), ZONE_NAMES - 3) + 2,
  );
  const down = rowsDown(zonesOfRows(network, rows, columns), heights, tracks, room, zoneHeights, ways);
  if (down === null) return null;
  return {
    zones: down.zones,
    devices: rows.flatMap((row, index) =>
      row.map(({ device }) => {
        const { x = 0, width = 0 } = boxes.get(device) ?? {};
        return { device, x, width, y: down.tops[index] ?? 0, height: heights[index] ?? 0 };
      }),
    ),
    links: routes.map((route) => wayOf(route, ports, across, tracks, down, heights)),
    scale,
  };
}

/** Which zone each row is of; a row of an empty zone holds no device that would say so. */
function zonesOfRows(network: FigureNetwork, rows: readonly (readonly Seat[])[], columns: number): number[] {
  return network.zones
    .flatMap(({ id }, zone) => {
      const count = network.devices.filter((device) => device.zone === id).length;
      return Array.from({ length: Math.max(1, Math.ceil(count / columns)) }, () => zone);
    })
    .slice(0, rows.length);
}

interface Across {
  readonly boxWidth: number;
  /** The left edge of each column, and the lane of each link that runs down a corridor. */
  readonly lefts: readonly number[];
  readonly laneOf: ReadonlyMap<number, number>;
}

function columnsAcross(routes: readonly Route[], columns: number, room: Area): Across | null {
  const corridors = Array.from({ length: columns + 1 }, (_, corridor) => {
    const stretches = routes.flatMap(({ link, channels: [from, to], corridor: own }) =>
      own === corridor ? [{ link, from, to }] : [],
    );
    const lanes = lanesOf(stretches, 0.5);
    const count = lanes.length;
    const least = corridor === 0 || corridor === columns ? 3 : 6;
    return { lanes, count, width: Math.max(least, (count + 1) * LANE) };
  });
  const taken = corridors.reduce((sum, { width }) => sum + width, 0);
  const free = room.width - ZONE_NAMES - taken;
  const boxWidth = Math.min(WIDEST, free / columns);
  if (boxWidth < NARROWEST) return null;
  const more = (free - boxWidth * columns) / (columns + 1);
  const lefts: number[] = [];
  const laneOf = new Map<number, number>();
  let x = room.x + ZONE_NAMES;
  for (const { lanes, count, width } of corridors) {
    const start = x + (width + more) / 2 - (LANE * (count - 1)) / 2;
    for (const [link, lane] of laneNumbers(lanes)) laneOf.set(link, start + lane * LANE);
    x += width + more;
    lefts.push(x);
    x += boxWidth;
  }
  return { boxWidth, lefts, laneOf };
}

function portBox({ device, row, column }: Seat, { lefts, boxWidth }: Across): PortBox {
  return { device, row, x: lefts[column] ?? 0, width: boxWidth };
}

/** The track of each link in each channel, and how many tracks there are. */
interface Tracks {
  readonly trackOf: ReadonlyMap<number, number>;
  readonly count: number;
}

function tracksOf(routes: readonly Route[], ports: readonly Port[], { laneOf }: Across, rows: number): Tracks[] {
  return Array.from({ length: rows }, (_, channel) => {
    const stretches = routes.flatMap((route) => stretchIn(channel, route, ports, laneOf) ?? []);
    const tracks = orderTracks(lanesOf(stretches, 2));
    return { trackOf: laneNumbers(tracks), count: tracks.length };
  });
}

/** Where a link runs level in a channel, and which of its ends lead up and down from there; `null` if nowhere. */
function stretchIn(
  channel: number,
  { link, upper, lower, channels: [first, last] }: Route,
  ports: readonly Port[],
  laneOf: ReadonlyMap<number, number>,
): ChannelStretch | null {
  const [from, to, lane] = [portX(ports, link, 'upper'), portX(ports, link, 'lower'), laneOf.get(link)];
  const ups: number[] = [];
  const downs: number[] = [];
  if (channel === first) ups.push(from);
  if (channel === last) (upper.row === lower.row ? ups : downs).push(to);
  if (first !== last && lane !== undefined && channel === first) downs.push(lane);
  if (first !== last && lane !== undefined && channel === last) ups.push(lane);
  const places = [...ups, ...downs];
  const [left, right] = [Math.min(...places), Math.max(...places)];
  return left < right ? { link, from: left, to: right, ups, downs } : null;
}

function portX(ports: readonly Port[], link: number, end: Port['end']): number {
  return ports.find((port) => port.link === link && port.end === end)?.x ?? 0;
}

interface Down {
  readonly zones: readonly Area[];
  readonly tops: readonly number[];
  /** The first track of the channel below each row. */
  readonly firstTracks: readonly number[];
  readonly pitch: number;
}

function rowsDown(
  zoneOf: readonly number[],
  heights: readonly number[],
  tracks: readonly Tracks[],
  room: Area,
  zoneHeights: readonly number[],
  ways: number,
): Down | null {
  const last = heights.length - 1;
  const isBoundary = (row: number) => row < last && zoneOf[row] !== zoneOf[row + 1];
  const channels = heights.map((_, row) => {
    const count = tracks[row]?.count ?? 0;
    const within = count === 0 ? (row < last ? OPEN : EDGE) : 2 * EDGE + (count - 1) * TRACK;
    return within * ways + (isBoundary(row) ? BOUNDARY : 0);
  });
  const used =
    heights.reduce((sum, height) => sum + height, 0) + channels.reduce((sum, height) => sum + height, 0) + EDGE;
  const slack = room.height - used;
  if (slack < 0) return null;
  const more = Math.min(LOOSEST, slack / heights.length);
  const tops: number[] = [];
  const firstTracks: number[] = [];
  const boundaries = [room.y];
  let y = room.y + EDGE + more / 2;
  for (const [row, height] of heights.entries()) {
    tops.push(y);
    y += height;
    if (isBoundary(row)) boundaries.push(y + BOUNDARY);
    firstTracks.push(y + EDGE * ways + (isBoundary(row) ? BOUNDARY : 0) + more / 2);
    y += (channels[row] ?? 0) + more;
  }
  boundaries.push(Math.min(y, room.y + room.height));
  const zones = boundaries
    .slice(0, -1)
    .map((top, index) => ({ ...room, y: top, height: (boundaries[index + 1] ?? top) - top }));
  return zones.every(({ height }, index) => height >= (zoneHeights[index] ?? 0))
    ? { zones, tops, firstTracks, pitch: TRACK * ways }
    : null;
}

function wayOf(
  { link, upper, lower, channels: [first, last] }: Route,
  ports: readonly Port[],
  { laneOf }: Across,
  tracks: readonly Tracks[],
  { tops, firstTracks, pitch }: Down,
  heights: readonly number[],
): Point[] {
  const trackY = (channel: number) => (firstTracks[channel] ?? 0) + (tracks[channel]?.trackOf.get(link) ?? 0) * pitch;
  const foot = (row: number) => (tops[row] ?? 0) + (heights[row] ?? 0);
  const [from, to] = [portX(ports, link, 'upper'), portX(ports, link, 'lower')];
  const start: Point = [from, foot(upper.row)];
  const end: Point = [to, upper.row === lower.row ? foot(lower.row) : (tops[lower.row] ?? 0)];
  if (first === last && from === to) return [start, end];
  if (first === last) return [start, [from, trackY(first)], [to, trackY(first)], end];
  const lane = laneOf.get(link) ?? from;
  return [start, [from, trackY(first)], [lane, trackY(first)], [lane, trackY(last)], [to, trackY(last)], end];
}
