import type { FigureNetwork } from '@fukushi-kit/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRunsThrough, isWithin, overlap } from '../../src/figure/crossing.ts';
import { nearestColumns } from '../../src/figure/network/device-rows.ts';
import { labelLinks } from '../../src/figure/network/label-links.ts';
import { placeNetwork } from '../../src/figure/network/place-network.ts';
import type { Point } from '../../src/figure/path.ts';
import { lineAreas } from '../../src/figure/place-label.ts';
import { networks } from './arbitrary-figures.ts';
import { measuring, room } from './figure-form.ts';

const device = (id: string, zone: string): FigureNetwork['devices'][number] => ({
  id,
  zone,
  kind: 'terminal',
  name: `見本${id}`,
  count: null,
  note: null,
});

/** How far two lines lie on each other, in millimetres. */
function shared(one: readonly Point[], other: readonly Point[]): number {
  const thin = (points: readonly Point[]) => lineAreas(points, 0.01);
  const lengths = thin(one).flatMap((a) =>
    thin(other).map((b) => {
      const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
      return across > 0 && down > 0 ? Math.max(across, down) : 0;
    }),
  );
  return Math.max(0, ...lengths);
}

describe('a wiring diagram', () => {
  test('keeps devices apart and in their zones, and leads each link from device to device past all others', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const placed = placeNetwork(measuring, network, room(230));
        if (placed === null) return;
        for (const [index, one] of placed.devices.entries()) {
          const zone = network.zones.findIndex(({ id }) => id === network.devices[one.device]?.zone);
          const area = placed.zones[zone];
          expect(area && isWithin(one, area)).toBe(true);
          expect(placed.devices.slice(index + 1).some((other) => overlap(one, other))).toBe(false);
        }
        expect(placed.links).toHaveLength(network.links.length);
        for (const [index, points] of placed.links.entries()) {
          expect(placed.devices.some((one) => anyRunsThrough(points, one))).toBe(false);
          const touched = placed.devices.filter((one) =>
            [points[0], points.at(-1)].some((end) => end && touches(end, one)),
          );
          const { from, to } = network.links[index] ?? { from: '', to: '' };
          expect(touched.map((one) => network.devices[one.device]?.id).sort()).toEqual([from, to].sort());
          expect(placed.links.slice(index + 1).every((other) => shared(points, other) < 0.5)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('writes no word at a link over a device, a line of another link or another word', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const placed = placeNetwork(measuring, network, room(230));
        const labels = placed && labelLinks(measuring, network, placed, room(230), new Set());
        if (placed === null || labels === null) return;
        expect(labels).toHaveLength(network.links.filter(({ label }) => label !== null).length);
        for (const [index, { link, area }] of labels.entries()) {
          expect(isWithin(area, room(230))).toBe(true);
          expect(placed.devices.some((one) => overlap(area, one))).toBe(false);
          expect(labels.slice(index + 1).some((other) => overlap(area, other.area))).toBe(false);
          expect(placed.links.some((points, other) => other !== link && anyRunsThrough(points, area))).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('draws one link between devices that stand below each other straight', () => {
    const network: FigureNetwork = {
      zones: [
        { id: 'A', name: '市', note: null },
        { id: 'B', name: '執務室', note: null },
      ],
      devices: [device('1', 'A'), device('2', 'B')],
      links: [{ from: '2', to: '1', kind: 'wired', label: null }],
    };
    expect(placeNetwork(measuring, network, room(100))?.links[0]).toHaveLength(2);
  });

  test.each<[wished: readonly number[], columns: number, taken: readonly number[]]>([
    [[1], 3, [1]],
    [[1, 1], 3, [0, 1]],
    [[2, 2, 2], 3, [0, 1, 2]],
    [[0, 4], 5, [0, 4]],
    [[], 3, []],
  ])('sets devices that wish for columns %j among %i into %j', (wished, columns, taken) => {
    expect(nearestColumns(wished, columns)).toEqual(taken);
  });
});

function touches(
  [px, py]: Point,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): boolean {
  const isBeside = px >= x - 1e-6 && px <= x + width + 1e-6;
  return isBeside && (Math.abs(py - y) < 1e-6 || Math.abs(py - y - height) < 1e-6);
}
