import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRunsThrough, around, isWithin, overlap } from '../../src/figure/crossing.ts';
import { placeRelations } from '../../src/figure/relation-map/place-relations.ts';
import { relationMaps } from './arbitrary-figures.ts';
import { measuring, room } from './figure-form.ts';

describe('a relation map', () => {
  test('keeps everyone apart from each other and from the centre, and leads each tie past all others', () => {
    let drawn = 0;
    fc.assert(
      fc.property(relationMaps, (map) => {
        const placed = placeRelations(measuring, map, room(150));
        if (placed === null) return;
        drawn += 1;
        const { boxes, centre, ties, links } = placed;
        expect(boxes).toHaveLength(map.parties.length);
        for (const [index, one] of boxes.entries()) {
          expect(isWithin(one, room(150))).toBe(true);
          expect([centre, ...boxes.slice(index + 1)].some((other) => overlap(one, other))).toBe(false);
        }
        expect(ties).toHaveLength(map.parties.length);
        for (const way of ties) expect(boxes.some((one) => anyRunsThrough(way, one))).toBe(false);
        expect(links).toHaveLength(map.links.length);
        for (const way of links) {
          expect(isWithin(around(way), room(150))).toBe(true);
          expect([centre, ...boxes].some((one) => anyRunsThrough(way, one))).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
    expect(drawn).toBeGreaterThan(50);
  });

  test('with one party has it above, with many has them on all sides in the order of the hands of a clock', () => {
    const party = (id: string) => ({ id, kind: 'other', name: '見本', note: null, tie: null }) as const;
    const sides = (count: number) => {
      const parties = Array.from({ length: count }, (_, index) => party(`N-${index}`));
      const map = { centre: { name: '見本', note: null }, parties, links: [] };
      return placeRelations(measuring, map, room(110))?.boxes.map(({ side }) => side);
    };
    expect(sides(1)).toEqual(['top']);
    const many = sides(12) ?? [];
    expect(new Set(many)).toEqual(new Set(['top', 'right', 'bottom', 'left']));
    expect(many.filter((side, index) => side !== many[index - 1])).toEqual(['top', 'right', 'bottom', 'left']);
  });
});
