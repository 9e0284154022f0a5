import type { FigureFloorPlan, PlanRoom } from '@fukushi-kit/schema';
import { type WallPart, wallPart } from './plan-faults.ts';

type Span = readonly [from: number, to: number];

/** Every wall once, in centimetres, without the parts that openings take; a wall that two rooms share is one. */
export function walls({ rooms, openings }: FigureFloorPlan): Omit<WallPart, 'end'>[] {
  const gaps = openings.flatMap((opening) => wallPart(rooms, opening) ?? []);
  return (['horizontal', 'vertical'] as const).flatMap((direction) => {
    const sides = rooms.flatMap((room) => sidesOf(room, direction));
    const places = [...new Set(sides.map(({ at }) => at))];
    return places.flatMap((at) => {
      const spans = joined(sides.filter((side) => side.at === at).map(({ span }) => span));
      const holes = gaps.filter((gap) => gap.direction === direction && gap.at === at);
      const left = holes.reduce((rest, { from, to }) => without(rest, [from, to]), spans);
      return left.map(([from, to]) => ({ direction, at, from, to }));
    });
  });
}

function sidesOf({ x, y, width, depth }: PlanRoom, direction: WallPart['direction']) {
  const [starts, length, across, other] =
    direction === 'horizontal' ? ([x, width, y, depth] as const) : ([y, depth, x, width] as const);
  const span: Span = [starts, starts + length];
  return [across, across + other].map((at) => ({ at, span }));
}

function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last === undefined || last[1] < from) result.push([from, to]);
    else result[result.length - 1] = [last[0], Math.max(last[1], to)];
  }
  return result;
}

function without(spans: readonly Span[], [from, to]: Span): Span[] {
  return spans.flatMap(([start, end]): Span[] => {
    const parts: Span[] = [
      [start, Math.min(end, from)],
      [Math.max(start, to), end],
    ];
    return parts.filter((part) => part[0] < part[1]);
  });
}
