import type { FamilyChild, FamilyMember, FamilyUnion, FigureFamilyChart } from '@fukushi-kit/schema';
import type { FigureManner } from '../figure-manner.ts';
import type { LegendEntry } from '../legend.ts';
import { words } from '../messages.ja.ts';
import type { Area, Point } from '../path.ts';
import type { Pen } from '../pen.ts';
import { integer, listOf, oneOf, orNull, recordOf, text, truth } from '../shape.ts';
import { drawDescent, drawFamily, drawHousehold, drawSign, drawUnion } from './draw-family.ts';
import { familyFaults } from './family-faults.ts';

/** A family by the signs that social work in Japan uses (家族図, ジェノグラム). */
export const familyChart: FigureManner<FigureFamilyChart> = {
  shape: recordOf<FigureFamilyChart>({
    people: listOf(
      recordOf<FamilyMember>({
        id: text,
        name: orNull(text),
        relation: orNull(text),
        sex: orNull(oneOf('female', 'male', 'other', 'undisclosed')),
        age: orNull(integer),
        isPerson: truth,
        deceased: orNull(truth),
        household: orNull(truth),
        note: orNull(text),
      }),
    ),
    unions: listOf(
      recordOf<FamilyUnion>({
        partners: listOf(text),
        state: oneOf('married', 'unmarried', 'separated', 'divorced'),
        children: listOf(recordOf<FamilyChild>({ id: text, kind: oneOf('birth', 'adopted', 'foster') })),
      }),
    ),
  }),
  isEmpty: ({ people }) => people.length === 0,
  faults: familyFaults,
  alt: (chart) => words.familyChart(chart),
  legend: (chart) => LEGEND.filter(({ isIn }) => chart === null || isIn(chart)),
  draw: drawFamily,
};

interface FamilyLegendEntry extends LegendEntry {
  readonly isIn: (chart: FigureFamilyChart) => boolean;
}

const ADULT = { isPerson: false, deceased: false } as const;

const LEGEND: readonly FamilyLegendEntry[] = [
  signEntry('male', { ...ADULT, sex: 'male' }, ({ sex }) => sex === 'male'),
  signEntry('female', { ...ADULT, sex: 'female' }, ({ sex }) => sex === 'female'),
  signEntry('other', { ...ADULT, sex: null }, ({ sex }) => sex !== 'male' && sex !== 'female'),
  signEntry('person', { ...ADULT, sex: 'male', isPerson: true }, ({ isPerson }) => isPerson),
  signEntry('deceased', { ...ADULT, sex: 'male', deceased: true }, ({ deceased }) => deceased === true),
  unionEntry('married'),
  unionEntry('unmarried'),
  unionEntry('separated'),
  unionEntry('divorced'),
  childEntry('adopted'),
  childEntry('foster'),
  {
    text: words.familySigns.household,
    draw: (pen, { x, y, width, height }) =>
      drawHousehold(pen, cornersOf({ x: x + 0.5, y: y + 0.2, width: width - 1, height: height - 0.4 })),
    isIn: ({ people }) => people.some(({ household }) => household === true),
  },
];

function signEntry(
  name: 'male' | 'female' | 'other' | 'person' | 'deceased',
  sign: Parameters<typeof drawSign>[2],
  has: (member: FamilyMember) => boolean,
): FamilyLegendEntry {
  return {
    text: words.familySigns[name],
    draw: (pen, { x, y, width }) => drawSign(pen, { x: x + width - 4, y: y + 0.2, width: 3.6, height: 3.6 }, sign),
    isIn: ({ people }) => people.some(has),
  };
}

function unionEntry(state: FamilyUnion['state']): FamilyLegendEntry {
  return {
    text: words.familySigns[state],
    draw: (pen, sample) => drawUnion(pen, levelIn(sample), middleOf(sample), state),
    isIn: ({ unions }) => unions.some((union) => union.state === state),
  };
}

function childEntry(kind: 'adopted' | 'foster'): FamilyLegendEntry {
  return {
    text: words.familySigns[kind],
    draw: (pen: Pen, sample) => drawDescent(pen, levelIn(sample), kind),
    isIn: ({ unions }) => unions.some(({ children }) => children.some((child) => child.kind === kind)),
  };
}

function levelIn({ x, y, width, height }: Area): Point[] {
  return [
    [x, y + height / 2],
    [x + width, y + height / 2],
  ];
}

function middleOf({ x, y, width, height }: Area): Point {
  return [x + width / 2, y + height / 2];
}

function cornersOf({ x, y, width, height }: Area): Point[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}
