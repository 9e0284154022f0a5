import type { Route } from './route-links.ts';

/** Where a link leaves or enters a box, from the left of the page in millimetres. */
export interface Port {
  readonly link: number;
  readonly end: 'upper' | 'lower';
  x: number;
}

/** A box as far as its ports need it, by its place in the data. */
export interface PortBox {
  readonly device: number;
  readonly row: number;
  readonly x: number;
  readonly width: number;
}

/** Lines that run down beside each other are at least this far apart, in millimetres. */
const APART = 1.4;

/** Ports of one box are this far apart where there is room, in millimetres. */
const PITCH = 3;

/** From the corner of a box to its first port, in millimetres. */
const CORNER = 2;

interface SidedPort extends Port {
  readonly box: PortBox;
  readonly side: 'top' | 'bottom';
  readonly towards: number;
}

/**
 * The ports of all links: spread over the sides of their boxes in the order of where they lead, straight below each other
 * where one box stands under the other, and no two lines in a channel in the same place. `null` if a side is too narrow.
 */
export function portsOf(
  routes: readonly Route[],
  boxes: ReadonlyMap<number, PortBox>,
  laneOf: ReadonlyMap<number, number>,
): readonly Port[] | null {
  const ports = routes.flatMap((route) => endsOf(route, boxes, laneOf.get(route.link)));
  for (const [, side] of groupBy(ports, ({ box, side }) => `${box.device} ${side}`)) {
    if (!spread(side)) return null;
  }
  const channels = groupBy(ports, channelOf);
  for (const [, channel] of channels) straighten(channel, ports);
  for (const [, channel] of channels) if (!part(channel, ports)) return null;
  return ports;
}

function endsOf(route: Route, boxes: ReadonlyMap<number, PortBox>, lane: number | undefined): SidedPort[] {
  const [upper, lower] = [boxes.get(route.upper.device), boxes.get(route.lower.device)];
  if (upper === undefined || lower === undefined) return [];
  const side = route.upper.row === route.lower.row ? 'bottom' : 'top';
  const middle = ({ x, width }: PortBox) => x + width / 2;
  return [
    { link: route.link, end: 'upper', x: middle(upper), box: upper, side: 'bottom', towards: lane ?? middle(lower) },
    { link: route.link, end: 'lower', x: middle(lower), box: lower, side, towards: lane ?? middle(upper) },
  ];
}

function channelOf({ box, side }: SidedPort): number {
  return side === 'bottom' ? box.row : box.row - 1;
}

function spread(ports: readonly SidedPort[]): boolean {
  const [first] = ports;
  if (first === undefined) return true;
  const { x, width } = first.box;
  const room = width - 2 * CORNER;
  const pitch = Math.min(
    Math.max(PITCH, room / (ports.length + 1)),
    ports.length > 1 ? room / (ports.length - 1) : room,
  );
  if (ports.length > 1 && pitch < APART) return false;
  const start = x + width / 2 - (pitch * (ports.length - 1)) / 2;
  for (const [index, port] of ports.toSorted((a, b) => a.towards - b.towards || a.link - b.link).entries()) {
    port.x = start + pitch * index;
  }
  return true;
}

/** Sets both ends of a link in one place if that is free at both. */
function straighten(channel: readonly SidedPort[], all: readonly SidedPort[]): void {
  for (const upper of channel) {
    const lower = channel.find(({ link, end, side }) => link === upper.link && end === 'lower' && side === 'top');
    if (upper.end !== 'upper' || lower === undefined) continue;
    const places = [upper.x, lower.x, (upper.x + lower.x) / 2];
    const place = places.find((x) =>
      [upper, lower].every((port) => isInside(port, x) && isFree(port, x, channel, all)),
    );
    if (place === undefined) continue;
    upper.x = place;
    lower.x = place;
  }
}

/** Moves ports aside that another line of the channel stands in the place of. */
function part(channel: readonly SidedPort[], all: readonly SidedPort[]): boolean {
  const steps = Array.from({ length: 80 }, (_, index) => (index % 2 === 0 ? -1 : 1) * Math.ceil(index / 2) * 0.5);
  return channel.every((port) => {
    const step = steps.find((one) => isInside(port, port.x + one) && isFree(port, port.x + one, channel, all));
    if (step !== undefined) port.x += step;
    return step !== undefined;
  });
}

function isInside({ box }: SidedPort, x: number): boolean {
  return x >= box.x + CORNER - 1e-6 && x <= box.x + box.width - CORNER + 1e-6;
}

function isFree(port: SidedPort, x: number, channel: readonly SidedPort[], all: readonly SidedPort[]): boolean {
  const beside = all.filter(({ box, side }) => box === port.box && side === port.side);
  return [...channel, ...beside].every((other) => other.link === port.link || Math.abs(other.x - x) >= APART - 1e-6);
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
