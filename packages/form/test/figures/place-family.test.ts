import type { FamilyMember, FamilyUnion, FigureFamilyChart } from '@fukushi-kit/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRunsThrough, isWithin, overlap } from '../../src/figure/crossing.ts';
import { familyFaults } from '../../src/figure/family-chart/family-faults.ts';
import { familyRows } from '../../src/figure/family-chart/family-rows.ts';
import { placeFamily } from '../../src/figure/family-chart/place-family.ts';
import type { Point } from '../../src/figure/path.ts';
import { families } from './arbitrary-figures.ts';
import { measuring, room } from './figure-form.ts';

const member = (id: string, sex: FamilyMember['sex'], age: number | null = null, household = false): FamilyMember => ({
  id,
  name: `見本${id}`,
  relation: null,
  sex,
  age,
  isPerson: id === 'person',
  deceased: null,
  household,
  note: null,
});

const union = (partners: string[], children: string[] = []): FamilyUnion => ({
  partners,
  state: 'married',
  children: children.map((id) => ({ id, kind: 'birth' })),
});

const rowsOf = (chart: FigureFamilyChart): string[] =>
  familyRows(chart).map((row) =>
    row
      .flat()
      .map((index) => chart.people[index]?.id ?? '')
      .join(' '),
  );

/** Whether a point lies within closed lines: a line from it to the right meets them an odd number of times. */
function isInside([px, py]: Point, loops: readonly (readonly Point[])[]): boolean {
  const meets = loops.flatMap((loop) =>
    loop.filter(([x, y], index) => {
      const [nx, ny] = loop[(index + 1) % loop.length] ?? [x, y];
      return x === nx && x > px && Math.min(y, ny) <= py && py < Math.max(y, ny);
    }),
  );
  return meets.length % 2 === 1;
}

describe('who stands where in a family chart', () => {
  test('brothers and sisters stand by age from left to right, a wife right of her husband', () => {
    const people = [
      member('mother', 'female'),
      member('father', 'male'),
      member('young', 'male', 20),
      member('person', 'female', 30),
      member('old', 'female', 40),
      member('husband', 'male', 35),
    ];
    const unions = [union(['mother', 'father'], ['young', 'person', 'old']), union(['person', 'husband'])];
    expect(rowsOf({ people, unions })).toEqual(['father mother', 'old husband person young']);
  });

  test('where an age is not recorded, they stand as they were written down', () => {
    const people = [
      member('mother', 'female'),
      member('a', 'male', 20),
      member('b', 'male', null),
      member('c', 'male', 40),
    ];
    expect(rowsOf({ people, unions: [union(['mother'], ['a', 'b', 'c'])] })).toEqual(['mother', 'a b c']);
  });

  test("the husband's parents stand left of the wife's", () => {
    const people = ['person', 'wife', 'her-mother', 'his-mother'].map((id) =>
      member(id, id === 'person' ? 'male' : 'female'),
    );
    const unions = [union(['person', 'wife']), union(['her-mother'], ['wife']), union(['his-mother'], ['person'])];
    expect(rowsOf({ people, unions })).toEqual(['his-mother her-mother', 'person wife']);
  });

  test('someone married twice stands between both', () => {
    const people = [member('person', 'male'), member('first', 'female'), member('second', 'female')];
    expect(rowsOf({ people, unions: [union(['person', 'first']), union(['person', 'second'])] })).toEqual([
      'first person second',
    ]);
  });

  test('someone without any tie stands beside the person', () => {
    const people = [member('mother', 'female'), member('person', 'male'), member('friend', 'male')];
    expect(rowsOf({ people, unions: [union(['mother'], ['person'])] })).toEqual(['mother', 'person friend']);
  });
});

describe('what cannot be drawn as a family', () => {
  const people = ['a', 'b', 'c'].map((id) => member(id, null));

  test.each<[title: string, unions: readonly FamilyUnion[], code: string, at: string]>([
    ['a partner who is nobody', [union(['a', 'x'])], 'figure-id-unknown', 'unions/0/partners/1'],
    ['a child who is nobody', [union(['a'], ['x'])], 'figure-id-unknown', 'unions/0/children/0/id'],
    ['a child of two couples', [union(['a'], ['c']), union(['b'], ['c'])], 'figure-two-parents', 'unions/1/children/0'],
    ['a couple of one', [union(['a', 'a'])], 'figure-cycle', 'unions/0/partners'],
    ['a child of itself', [union(['a'], ['a'])], 'figure-cycle', 'people/0'],
    ['a child of its own child', [union(['a'], ['b']), union(['b'], ['a'])], 'figure-cycle', 'people/0'],
    ['a father married to his daughter', [union(['a'], ['b']), union(['a', 'b'])], 'figure-generations', 'unions/1'],
  ])('%s', (_, unions, code, at) => {
    const [fault] = familyFaults({ people, unions: [...unions] });
    expect([fault?.code, fault?.at.join('/')]).toEqual([code, at]);
  });
});

describe('a family chart', () => {
  test('keeps people apart and within its room, draws each line once past every sign, and goes round the household only', () => {
    let drawn = 0;
    fc.assert(
      fc.property(families, (chart) => {
        expect(familyFaults(chart)).toEqual([]);
        const placed = placeFamily(measuring, chart, room(190));
        if (placed === null) return;
        drawn += 1;
        const { members, lines, household } = placed;
        for (const [index, { sign, texts }] of members.entries()) {
          expect(isWithin(sign, room(190)) && isWithin(texts, room(190))).toBe(true);
          const others = members.slice(index + 1);
          expect(others.some((other) => overlap(sign, other.sign) || overlap(texts, other.texts))).toBe(false);
          const [x, y] = [sign.x + sign.width / 2, sign.y + sign.height / 2];
          expect(isInside([x, y], household)).toBe(chart.people[index]?.household === true);
        }
        expect(lines.unions.map((one) => one.union).sort((a, b) => a - b)).toEqual([...chart.unions.keys()]);
        const withChildren = chart.unions.flatMap(({ children }, index) => (children.length > 0 ? [index] : []));
        expect(lines.births.map((one) => one.union)).toEqual(withChildren);
        expect(lines.children).toHaveLength(chart.unions.flatMap(({ children }) => children).length);
        for (const { points } of [...lines.unions, ...lines.births, ...lines.children]) {
          expect(members.some(({ sign }) => anyRunsThrough(points, sign))).toBe(false);
        }
        for (const { points } of lines.births)
          expect(members.some(({ texts }) => anyRunsThrough(points, texts))).toBe(false);
      }),
      { numRuns: 80 },
    );
    expect(drawn).toBeGreaterThan(30);
  });

  test('sets parents over the middle of their children', () => {
    const people = [member('f', 'male'), member('m', 'female'), ...['a', 'b', 'c'].map((id) => member(id, null, 9))];
    const chart = { people, unions: [union(['f', 'm'], ['a', 'b', 'c'])] };
    const middles = placeFamily(measuring, chart, room(100))?.members.map(({ sign }) => sign.x + sign.width / 2) ?? [];
    const [father = 0, mother = 0, , middle = 0] = middles;
    expect((father + mother) / 2).toBeCloseTo(middle, 0);
  });
});
