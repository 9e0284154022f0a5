import type { Area, Point } from './path.ts';

/** The outlines of what boxes cover together: closed lines round it, and round each hole in it. */
export function outlineAreas(areas: readonly Area[]): Point[][] {
  const xs = cutsOf(areas.flatMap(({ x, width }) => [x, x + width]));
  const ys = cutsOf(areas.flatMap(({ y, height }) => [y, y + height]));
  const isCovered = (column: number, row: number) => {
    const [left, right, top, bottom] = [xs[column], xs[column + 1], ys[row], ys[row + 1]];
    if (left === undefined || right === undefined || top === undefined || bottom === undefined) return false;
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return areas.some((area) => x > area.x && x < area.x + area.width && y > area.y && y < area.y + area.height);
  };
  const steps = new Map<string, [number, number][]>();
  const add = (from: [number, number], to: [number, number]) => {
    const there = steps.get(String(from));
    if (there === undefined) steps.set(String(from), [to]);
    else there.push(to);
  };
  for (let row = 0; row + 1 < ys.length; row++) {
    for (let column = 0; column + 1 < xs.length; column++) {
      if (!isCovered(column, row)) continue;
      if (!isCovered(column, row - 1)) add([column, row], [column + 1, row]);
      if (!isCovered(column + 1, row)) add([column + 1, row], [column + 1, row + 1]);
      if (!isCovered(column, row + 1)) add([column + 1, row + 1], [column, row + 1]);
      if (!isCovered(column - 1, row)) add([column, row + 1], [column, row]);
    }
  }
  return loopsOf(steps).map((loop) => cornersOf(loop).map(([column, row]): Point => [xs[column] ?? 0, ys[row] ?? 0]));
}

function cutsOf(values: readonly number[]): number[] {
  const rounded = values.map((value) => Math.round(value * 1000) / 1000);
  return [...new Set(rounded)].sort((a, b) => a - b);
}

/** Steps joined end to end until each loop is closed. */
function loopsOf(steps: Map<string, [number, number][]>): [number, number][][] {
  const loops: [number, number][][] = [];
  for (const start of steps.keys()) {
    for (let next = steps.get(start)?.pop(); next !== undefined; next = steps.get(start)?.pop()) {
      const loop: [number, number][] = [next];
      for (let here = next; String(here) !== start; ) {
        const further = steps.get(String(here))?.pop();
        if (further === undefined) break;
        loop.push(further);
        here = further;
      }
      loops.push(loop);
    }
  }
  return loops;
}

/** The points of a loop at which it turns. */
function cornersOf(loop: readonly [number, number][]): [number, number][] {
  return loop.filter(([x, y], index) => {
    const [bx, by] = loop.at(index - 1) ?? [x, y];
    const [ax, ay] = loop[(index + 1) % loop.length] ?? [x, y];
    return !((bx === x && x === ax) || (by === y && y === ay));
  });
}
