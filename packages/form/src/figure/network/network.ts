import type { FigureNetwork, NetworkDevice, NetworkLink, NetworkZone } from '@fukushi-kit/schema';
import { type Fault, type FigureManner, idFaults } from '../figure-manner.ts';
import { words } from '../messages.ja.ts';
import type { Area } from '../path.ts';
import type { Pen } from '../pen.ts';
import { integer, listOf, oneOf, orNull, recordOf, text } from '../shape.ts';
import { drawDevice, drawLink, drawNetwork } from './draw-network.ts';

const KINDS = ['wired', 'wireless', 'encrypted', 'blocked'] as const;

/** Devices in zones and the links between them (配線図). */
export const network: FigureManner<FigureNetwork> = {
  shape: recordOf<FigureNetwork>({
    zones: listOf(recordOf<NetworkZone>({ id: text, name: text, note: orNull(text) })),
    devices: listOf(
      recordOf<NetworkDevice>({
        id: text,
        zone: text,
        kind: oneOf(
          'terminal',
          'server',
          'router',
          'firewall',
          'switch',
          'access-point',
          'printer',
          'phone',
          'service',
          'other',
        ),
        name: text,
        count: orNull(integer),
        note: orNull(text),
      }),
    ),
    links: listOf(recordOf<NetworkLink>({ from: text, to: text, kind: oneOf(...KINDS), label: orNull(text) })),
  }),
  isEmpty: ({ zones }) => zones.length === 0,
  faults: networkFaults,
  alt: (figure) => words.network(figure),
  legend: (figure) => [
    ...KINDS.filter((kind) => figure === null || figure.links.some((link) => link.kind === kind)).map((kind) => ({
      text: words.linkKinds[kind],
      draw: (pen: Pen, { x, y, width, height }: Area) =>
        drawLink(
          pen,
          [
            [x, y + height / 2],
            [x + width, y + height / 2],
          ],
          kind,
        ),
    })),
    { text: words.passesOn, draw: (pen, sample) => drawDevice(pen, sample, 'router') },
    { text: words.service, draw: (pen, sample) => drawDevice(pen, sample, 'service') },
  ],
  draw: drawNetwork,
};

/** A device in no zone, a link to nothing or from a device to itself, an id given twice. */
function networkFaults({ zones, devices, links }: FigureNetwork): Fault[] {
  const inZones = idFaults(
    zones.map(({ id }, index) => [id, ['zones', index, 'id']]),
    devices.map(({ zone }, index) => [zone, ['devices', index, 'zone']]),
  );
  const inLinks = idFaults(
    devices.map(({ id }, index) => [id, ['devices', index, 'id']]),
    links.flatMap(({ from, to }, index) => [
      [from, ['links', index, 'from']] as const,
      [to, ['links', index, 'to']] as const,
    ]),
  );
  const toItself = links.flatMap(({ from, to }, index) =>
    from === to ? [{ code: 'figure-cycle', at: ['links', index, 'to'] } as const] : [],
  );
  return [...inZones, ...inLinks, ...toItself];
}
