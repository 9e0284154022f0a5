import type { FigureFloorPlan, PlanOpening, PlanRoom } from '@fukushi-kit/schema';
import { type Fault, idFaults } from '../figure-manner.ts';

/** A box of a plan in centimetres. */
export interface PlanBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly depth: number;
}

/** Rooms that overlap, furniture that is not whole in rooms, openings in no wall or in each other. */
export function planFaults({ rooms, openings, furniture }: FigureFloorPlan): Fault[] {
  const ids = idFaults(
    rooms.map(({ id }, index) => [id, ['rooms', index, 'id']]),
    openings.map(({ room }, index) => [room, ['openings', index, 'room']]),
  );
  const overlapping = rooms.flatMap((room, index) =>
    rooms.slice(0, index).some((other) => sharedArea(room, other) > 0)
      ? [{ code: 'figure-overlap', at: ['rooms', index] } as const]
      : [],
  );
  if (ids.length > 0 || overlapping.length > 0) return [...ids, ...overlapping];
  const outside = furniture.flatMap((piece, index) => {
    const inRooms = rooms.reduce((sum, room) => sum + sharedArea(piece, room), 0);
    return inRooms < piece.width * piece.depth ? [{ code: 'figure-outside', at: ['furniture', index] } as const] : [];
  });
  return [...outside, ...openingFaults(rooms, openings)];
}

function sharedArea(a: PlanBox, b: PlanBox): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.depth, b.y + b.depth) - Math.max(a.y, b.y);
  return across > 0 && down > 0 ? across * down : 0;
}

function openingFaults(rooms: readonly PlanRoom[], openings: readonly PlanOpening[]): Fault[] {
  return openings.flatMap((opening, index): Fault[] => {
    const here = wallPart(rooms, opening);
    if (here === null) return [];
    if (here.to > here.end) return [{ code: 'figure-outside', at: ['openings', index] }];
    const meets = openings.slice(0, index).some((other) => {
      const there = wallPart(rooms, other);
      const sameWall = there?.direction === here.direction && there.at === here.at;
      return sameWall && there.from < here.to && here.from < there.to;
    });
    return meets ? [{ code: 'figure-overlap', at: ['openings', index] }] : [];
  });
}

/** A part of a wall in centimetres: which way it goes, where it lies, from where to where, and where its wall ends. */
export interface WallPart {
  readonly direction: 'horizontal' | 'vertical';
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** The part of a wall that an opening takes; `null` if its room is unknown. */
export function wallPart(rooms: readonly PlanRoom[], { room: id, wall, offset, width }: PlanOpening): WallPart | null {
  const room = rooms.find((one) => one.id === id);
  if (room === undefined) return null;
  if (wall === 'top' || wall === 'bottom') {
    const at = wall === 'top' ? room.y : room.y + room.depth;
    const from = room.x + offset;
    return { direction: 'horizontal', at, from, to: from + width, end: room.x + room.width };
  }
  const at = wall === 'left' ? room.x : room.x + room.width;
  const from = room.y + offset;
  return { direction: 'vertical', at, from, to: from + width, end: room.y + room.depth };
}
