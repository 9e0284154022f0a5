import type { FigureFamilyChart } from '@fukushi-kit/schema';
import { outlineAreas } from '../outline-areas.ts';
import type { Area, Point } from '../path.ts';
import type { Couple } from './family-rows.ts';
import type { PlacedMember } from './place-family.ts';

/** Between the outline and the edge of the cells it goes round, in millimetres. */
const INSET = 0.7;

/** The breadth of a way past someone who lives elsewhere, in millimetres. */
const WAY = 1.6;

/** How far areas that are joined reach into each other, in millimetres. */
const INTO = 0.01;

/** The line around those who live together (同居); it goes past those between them who do not. */
export function householdOutline(
  { people }: FigureFamilyChart,
  rows: readonly (readonly Couple[])[],
  members: readonly PlacedMember[],
): Point[][] {
  const areas: Area[] = [];
  const livesThere = (index: number) => people[index]?.household === true;
  let above: readonly number[] = [];
  let passed: readonly number[] = [];
  for (const row of rows) {
    const order = row.flat();
    const here = order.filter(livesThere);
    for (const index of here) areas.push(cellOf(members[index]));
    areas.push(...joinsWithin(order, here, members));
    if (here.length === 0) passed = [...passed, ...order];
    else {
      if (above.length > 0)
        areas.push(
          ...joinBetween(
            above,
            here,
            passed.map((index) => cellOf(members[index])),
            members,
          ),
        );
      [above, passed] = [here, []];
    }
  }
  return outlineAreas(areas);
}

function cellOf(member: PlacedMember | undefined): Area {
  const { x, y, width, height } = member?.cell ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: x + INSET, y, width: width - 2 * INSET, height };
}

/** Neighbours are joined over their whole height, others by a way under those who stand between them. */
function joinsWithin(order: readonly number[], here: readonly number[], members: readonly PlacedMember[]): Area[] {
  return here.slice(1).map((index, place) => {
    const before = here[place] ?? index;
    const [left, right] = [cellOf(members[before]), cellOf(members[index])];
    const x = left.x + left.width / 2;
    const width = right.x + right.width / 2 - x;
    const isNext = order.indexOf(index) === order.indexOf(before) + 1;
    return isNext
      ? { x, y: left.y, width, height: left.height }
      : { x, y: left.y + left.height - INTO, width, height: WAY };
  });
}

/** The two of both rows that stand nearest to each other are joined, past the cells of those between them. */
function joinBetween(
  above: readonly number[],
  here: readonly number[],
  passed: readonly Area[],
  members: readonly PlacedMember[],
): Area[] {
  const pairs = above.flatMap((one) => here.map((other) => [cellOf(members[one]), cellOf(members[other])] as const));
  const gap = ([a, b]: readonly [Area, Area]) => Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width);
  const [pair] = pairs.toSorted((a, b) => gap(a) - gap(b));
  if (pair === undefined) return [];
  const [upper, lower] = pair;
  const foot = upper.y + upper.height - INTO;
  const left = Math.max(upper.x, lower.x);
  const right = Math.min(upper.x + upper.width, lower.x + lower.width);
  const isFree = ({ x, width }: Area) => passed.every((cell) => x >= cell.x + cell.width || x + width <= cell.x);
  const straight = { x: left, y: foot, width: right - left, height: lower.y - foot + INTO };
  if (right - left > 3 && isFree(straight)) return [straight];
  const [from, to] = [upper.x + upper.width / 2, lower.x + lower.width / 2];
  const breadth = passed.length === 0 ? 10 : 2 * INSET;
  const edges = passed.flatMap(({ x, width }) => [x - 2 * INSET, x + width]);
  const ways = [to - breadth / 2, ...edges].map((x) => ({ ...straight, x, width: breadth }));
  const detour = ({ x }: Area) => Math.abs(x - from) + Math.abs(x - to);
  const way = ways.filter(isFree).toSorted((a, b) => detour(a) - detour(b))[0] ?? straight;
  return [way, across(foot, from, way), across(lower.y - WAY + INTO, to, way)];
}

/** A level way from the middle of a cell to one that goes down. */
function across(y: number, middle: number, { x, width }: Area): Area {
  const [from, to] = [Math.min(middle - WAY, x), Math.max(middle + WAY, x + width)];
  return { x: from, y, width: to - from, height: WAY };
}
