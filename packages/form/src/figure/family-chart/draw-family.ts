import type { FamilyMember, FamilyUnion, FigureFamilyChart } from '@fukushi-kit/schema';
import { writeText, writeTexts } from '../figure-text.ts';
import { type Area, boxPath, ellipsePath, type Point, polyline, roundedPath } from '../path.ts';
import { clear, DASH, type Pen, stroke, tell, WEIGHT } from '../pen.ts';
import { ageText, familyTexts } from './family-texts.ts';
import type { ChildLine } from './lines-of-family.ts';
import { placeFamily } from './place-family.ts';

/** Draws a family: the household behind, then lines, then everyone with name and age. */
export function drawFamily(pen: Pen, room: Area, chart: FigureFamilyChart): void {
  const placed = placeFamily(pen.draft, chart, room);
  if (placed === null) {
    tell(pen, 'figure-does-not-fit');
    return;
  }
  const { members, lines, household, scale } = placed;
  for (const loop of household) drawHousehold(pen, loop);
  for (const { union, points, mark } of lines.unions)
    drawUnion(pen, points, mark, chart.unions[union]?.state ?? 'married');
  for (const { points } of lines.births) stroke(pen, polyline(points));
  for (const { points, kind } of lines.children) drawDescent(pen, points, kind);
  for (const [index, { sign, texts }] of members.entries()) {
    const member = chart.people[index];
    if (member === undefined) continue;
    clear(pen, sign);
    drawSign(pen, sign, member);
    const age = ageText(member, index, scale);
    if (age !== null) writeText(pen, sign, age);
    writeTexts(pen, texts, familyTexts(member, index, scale), 'center', 'top');
  }
}

/** Draws the line around those who live together. */
export function drawHousehold(pen: Pen, corners: readonly Point[]): void {
  stroke(pen, roundedPath(corners, 1.5), { dash: DASH.dotted, weight: 1 });
}

type Sign = Pick<FamilyMember, 'sex' | 'isPerson' | 'deceased'>;

/** Draws the sign of someone: a square for a man, a circle for a woman, else a diamond; doubled for the person, crossed after death. */
export function drawSign(pen: Pen, area: Area, { sex, isPerson, deceased }: Sign): void {
  stroke(pen, signPath(area, sex), { weight: 1 });
  const { x, y, width, height } = area;
  const inner = Math.max(0.7, width * 0.09);
  if (isPerson)
    stroke(pen, signPath({ x: x + inner, y: y + inner, width: width - 2 * inner, height: height - 2 * inner }, sex), {
      weight: 1,
    });
  if (deceased !== true) return;
  const corner = sex === 'male' ? 0 : width * (sex === 'female' ? 0.146 : 0.25);
  const [left, right, top, bottom] = [x + corner, x + width - corner, y + corner, y + height - corner];
  stroke(
    pen,
    polyline([
      [left, top],
      [right, bottom],
    ]),
    { weight: WEIGHT.plain },
  );
  stroke(
    pen,
    polyline([
      [left, bottom],
      [right, top],
    ]),
    { weight: WEIGHT.plain },
  );
}

function signPath(area: Area, sex: FamilyMember['sex']): string {
  if (sex === 'male') return boxPath(area);
  if (sex === 'female') return ellipsePath(area);
  const { x, y, width, height } = area;
  return polyline(
    [
      [x + width / 2, y],
      [x + width, y + height / 2],
      [x + width / 2, y + height],
      [x, y + height / 2],
    ],
    true,
  );
}

/** Draws the line of a union: broken without marriage; one slash where they live apart, two after divorce. */
export function drawUnion(pen: Pen, points: readonly Point[], mark: Point, state: FamilyUnion['state']): void {
  stroke(pen, polyline(points), state === 'unmarried' ? { dash: DASH.dashed } : {});
  const slashes = { married: [], unmarried: [], separated: [0], divorced: [-0.6, 0.6] }[state];
  for (const aside of slashes) {
    const [x, y] = [mark[0] + aside, mark[1]];
    stroke(
      pen,
      polyline([
        [x - 0.8, y + 1.6],
        [x + 0.8, y - 1.6],
      ]),
      { weight: 1 },
    );
  }
}

/** Draws the line down to a child: broken for an adopted one, dotted for a foster child. */
export function drawDescent(pen: Pen, points: readonly Point[], kind: ChildLine['kind']): void {
  const dash = { birth: null, adopted: DASH.dashed, foster: DASH.dotted }[kind];
  stroke(pen, polyline(points), { dash });
}
