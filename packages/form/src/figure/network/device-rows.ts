import type { FigureNetwork } from '@fukushi-kit/schema';

/** A device in its row and column, both counted from 0; `zone` is the place of its zone in the data. */
export interface Seat {
  readonly device: number;
  readonly zone: number;
  readonly row: number;
  readonly column: number;
}

/**
 * The devices in rows of at most `columns`, zone by zone from top to bottom, in the order of the data. Each row is set so
 * that devices stand near those they are linked with.
 */
export function deviceRows(network: FigureNetwork, columns: number): Seat[][] {
  const rows = network.zones.flatMap(({ id }, zone) => {
    const devices = network.devices.flatMap((device, index) => (device.zone === id ? [index] : []));
    return rowsOf(devices, columns).map((row) => ({ zone, devices: row }));
  });
  const columnOf = new Map<number, number>();
  for (const row of fromTheFullest(rows.map(({ devices }) => devices.length))) {
    const { devices = [] } = rows[row] ?? {};
    const wished = devices.map((device, index) => {
      const near = neighboursOf(network, device).flatMap((one) => columnOf.get(one) ?? []);
      const even = ((index + 0.5) * columns) / devices.length - 0.5;
      return near.length === 0 ? even : near.reduce((sum, column) => sum + column, 0) / near.length;
    });
    for (const [index, column] of nearestColumns(wished, columns).entries()) columnOf.set(devices[index] ?? -1, column);
  }
  return rows.map(({ zone, devices }, row) =>
    devices.map((device) => ({ device, zone, row, column: columnOf.get(device) ?? 0 })),
  );
}

/** A zone without devices keeps one empty row. */
function rowsOf(devices: readonly number[], columns: number): number[][] {
  const count = Math.max(1, Math.ceil(devices.length / columns));
  const start = (row: number) => Math.ceil((devices.length * row) / count);
  return Array.from({ length: count }, (_, row) => devices.slice(start(row), start(row + 1)));
}

/** The fullest row first, then those above it upwards, then those below it downwards. */
function fromTheFullest(sizes: readonly number[]): number[] {
  const fullest = sizes.indexOf(Math.max(...sizes));
  const rows = [...sizes.keys()];
  return [...rows.slice(0, fullest + 1).reverse(), ...rows.slice(fullest + 1)];
}

function neighboursOf({ devices, links }: FigureNetwork, device: number): number[] {
  const id = devices[device]?.id;
  return links.flatMap(({ from, to }) => {
    if (from !== id && to !== id) return [];
    const other = devices.findIndex((one) => one.id === (from === id ? to : from));
    return other < 0 ? [] : [other];
  });
}

/** Columns in rising order, all together as near as can be to those wished for. */
export function nearestColumns(wished: readonly number[], columns: number): number[] {
  let ways: { readonly cost: number; readonly taken: readonly number[] }[] = [{ cost: 0, taken: [] }];
  for (const [index, wish] of wished.entries()) {
    const left = wished.length - index - 1;
    const best = new Map<number, { readonly cost: number; readonly taken: readonly number[] }>();
    for (const way of ways) {
      for (let column = (way.taken.at(-1) ?? -1) + 1; column < columns - left; column++) {
        const cost = way.cost + Math.abs(column - wish);
        if (cost < (best.get(column)?.cost ?? Number.POSITIVE_INFINITY)) {
          best.set(column, { cost, taken: [...way.taken, column] });
        }
      }
    }
    ways = [...best.values()];
  }
  return [...(ways.toSorted((a, b) => a.cost - b.cost)[0]?.taken ?? [])];
}
