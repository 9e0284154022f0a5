import type { FigureNetwork, NetworkDevice, NetworkLink } from '@fukushi-kit/schema';
import { linesOf, writeText, writeTexts, writeWords } from '../figure-text.ts';
import { words } from '../messages.ja.ts';
import { type Area, ellipsePath, type Point, polyline } from '../path.ts';
import { clear, DASH, outline, type Pen, shade, stroke, tell, WEIGHT } from '../pen.ts';
import { crossOf, labelLinks, type PlacedLabel } from './label-links.ts';
import { deviceTexts, linkLabel, zoneTexts } from './network-texts.ts';
import { DEVICE_PADDING, type PlacedNetwork, placeNetwork, ZONE_NAMES } from './place-network.ts';

const KEY_LINE = 4.4;
const KEY_COLUMNS = 2;

/** Draws a network: zones, links, devices, then the words at the links, and at the foot those that had no room there. */
export function drawNetwork(pen: Pen, room: Area, network: FigureNetwork): void {
  const found = placeAll(pen, room, network);
  if (found === null) {
    tell(pen, 'figure-does-not-fit');
    return;
  }
  const { placed, labels, foot } = found;
  drawZones(pen, network, placed);
  for (const [index, points] of placed.links.entries()) drawLink(pen, points, network.links[index]?.kind ?? 'wired');
  for (const { device: index, ...area } of placed.devices) {
    const device = network.devices[index];
    if (device === undefined) continue;
    drawDevice(pen, area, device.kind);
    const inner = { ...area, x: area.x + DEVICE_PADDING, width: area.width - 2 * DEVICE_PADDING };
    writeTexts(pen, inner, deviceTexts(device, index, placed.scale));
  }
  drawLabels(pen, network, labels, foot);
}

interface PlacedAll {
  readonly placed: PlacedNetwork;
  readonly labels: readonly PlacedLabel[];
  readonly foot: Area;
}

/** Places devices and links; words without room at their links take some at the foot, until all have found theirs. */
function placeAll(pen: Pen, room: Area, network: FigureNetwork): PlacedAll | null {
  const keys = new Set<number>();
  for (;;) {
    const rows = Math.ceil(footLines(pen, network, keys, room) / KEY_COLUMNS);
    const upper = { ...room, height: room.height - rows * KEY_LINE };
    const placed = placeNetwork(pen.draft, network, upper);
    const labels = placed && labelLinks(pen.draft, network, placed, upper, keys);
    if (placed === null || labels === null) return null;
    const before = keys.size;
    for (const { link, isKey } of labels) if (isKey) keys.add(link);
    if (keys.size === before) {
      return { placed, labels, foot: { ...room, y: upper.y + upper.height, height: rows * KEY_LINE } };
    }
  }
}

/** A long word takes more than one place at the foot. */
function footLines(pen: Pen, network: FigureNetwork, keys: ReadonlySet<number>, room: Area): number {
  return [...keys].reduce((sum, link) => {
    const text = linkLabel(network, link);
    return sum + (text === null ? 0 : linesOf(pen.draft, text, room.width / KEY_COLUMNS - 7));
  }, 0);
}

function drawZones(pen: Pen, network: FigureNetwork, { zones }: PlacedNetwork): void {
  for (const [index, area] of zones.entries()) {
    const names = { ...area, width: ZONE_NAMES - 2 };
    shade(pen, names);
    outline(pen, area, { weight: WEIGHT.plain });
    stroke(
      pen,
      polyline([
        [names.x + names.width, area.y],
        [names.x + names.width, area.y + area.height],
      ]),
    );
    writeTexts(pen, { ...names, x: names.x + 0.8, width: names.width - 1.6 }, zoneTexts(network, index));
  }
}

/** Draws the outline of a device: a service outside is round, what passes traffic on stands out. */
export function drawDevice(pen: Pen, area: Area, kind: NetworkDevice['kind']): void {
  const passesOn = kind === 'router' || kind === 'firewall' || kind === 'switch' || kind === 'access-point';
  outline(pen, area, { radius: kind === 'service' ? 2.4 : 0, weight: passesOn ? WEIGHT.strong : WEIGHT.plain });
}

/** Draws a link in the manner of its kind. */
export function drawLink(pen: Pen, points: readonly Point[], kind: NetworkLink['kind']): void {
  const looks = {
    wired: { weight: WEIGHT.plain },
    wireless: { weight: 1, dash: DASH.dotted },
    encrypted: { weight: WEIGHT.strong },
    blocked: { weight: WEIGHT.plain, dash: DASH.dashed },
  } as const;
  stroke(pen, polyline(points), looks[kind]);
  if (kind === 'blocked') drawCross(pen, crossOf(points));
}

function drawCross(pen: Pen, { x, y, width, height }: Area): void {
  const corners: readonly (readonly [Point, Point])[] = [
    [
      [x, y],
      [x + width, y + height],
    ],
    [
      [x, y + height],
      [x + width, y],
    ],
  ];
  for (const ends of corners) stroke(pen, polyline(ends), { weight: WEIGHT.strong });
}

function drawLabels(pen: Pen, network: FigureNetwork, labels: readonly PlacedLabel[], foot: Area): void {
  const width = foot.width / KEY_COLUMNS;
  let line = 0;
  for (const { link, area, isKey } of labels) {
    const text = linkLabel(network, link);
    if (text === null) continue;
    clear(pen, area);
    if (!isKey) {
      writeText(pen, area, text);
      continue;
    }
    drawKey(pen, area, link);
    const lines = linesOf(pen.draft, text, width - 7);
    const column = Math.floor((line * KEY_LINE) / Math.max(foot.height, KEY_LINE));
    const y = foot.y + line * KEY_LINE - column * foot.height;
    const x = foot.x + column * width;
    drawKey(pen, { x, y: y + 0.3, width: area.width, height: area.height }, link);
    writeText(pen, { x: x + 5, y, width: width - 7, height: lines * KEY_LINE }, { ...text, lines }, 'left');
    line += lines;
  }
}

function drawKey(pen: Pen, area: Area, link: number): void {
  stroke(pen, ellipsePath(area));
  writeWords(pen, area, words.number(link), 7);
}
