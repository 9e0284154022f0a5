import type { FigureFloorPlan } from '@fukushi-kit/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRunsThrough, isWithin, overlap } from '../../src/figure/crossing.ts';
import { placeLabels } from '../../src/figure/floor-plan/plan-labels.ts';
import { extentOf, planScales } from '../../src/figure/floor-plan/plan-scale.ts';
import { walls } from '../../src/figure/floor-plan/walls.ts';
import { plans } from './arbitrary-figures.ts';
import { measuring, room } from './figure-form.ts';

const hall = (more: Partial<FigureFloorPlan> = {}): FigureFloorPlan => ({
  north: null,
  rooms: [
    { id: 'A', name: '執務室', x: 0, y: 0, width: 600, depth: 400, note: null },
    { id: 'B', name: '相談室', x: 600, y: 0, width: 300, depth: 400, note: null },
  ],
  openings: [],
  furniture: [],
  ...more,
});

describe('a room layout', () => {
  test('is drawn at the largest scale that its room holds', () => {
    const [first] = planScales(hall(), room(100));
    expect(first?.denominator).toBe(60);
    expect(first?.area).toMatchObject({ width: 150, height: expect.closeTo(400 / 6) });
    expect(first?.millimetres(100)).toBeCloseTo(1000 / 60);
  });

  test('names everything once, each name in its place or with a line to it, none over another or over furniture', () => {
    let named = 0;
    fc.assert(
      fc.property(plans, (plan) => {
        const bounds = room(150);
        for (const scale of planScales(plan, bounds)) {
          const labels = placeLabels(measuring, plan, scale, bounds, []);
          if (labels === null) continue;
          named += 1;
          const asked = [
            ...plan.rooms.flatMap(({ name, note }) => [name, note]),
            ...plan.furniture.map(({ name }) => name),
          ];
          const written = labels.flatMap(({ texts }) => texts.map(({ text }) => text));
          expect(written.sort()).toEqual(asked.filter((one) => one !== null).sort());
          for (const [index, { area, leader }] of labels.entries()) {
            expect(isWithin(area, bounds)).toBe(true);
            expect(labels.slice(index + 1).some((other) => overlap(area, other.area))).toBe(false);
            if (leader === null) continue;
            expect(plan.furniture.some((piece) => overlap(area, scale.box(piece)))).toBe(false);
            const crossed = labels.filter((other) => other.area !== area && anyRunsThrough(leader, other.area));
            expect(crossed).toEqual([]);
          }
          return;
        }
      }),
      { numRuns: 60 },
    );
    expect(named).toBeGreaterThan(40);
  });

  test('has each wall once, and none where an opening is', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { width, depth } = extentOf(plan);
        const columns = new Set(plan.rooms.map(({ x }) => x)).size;
        const rows = new Set(plan.rooms.map(({ y }) => y)).size;
        const whole = width * (rows + 1) + depth * (columns + 1);
        const open = plan.openings.reduce((sum, opening) => sum + opening.width, 0);
        expect(walls(plan).reduce((sum, { from, to }) => sum + to - from, 0)).toBe(whole - open);
      }),
    );
  });

  test('opens the wall that two rooms share for both', () => {
    const door = { room: 'B', wall: 'left', offset: 100, width: 90, kind: 'hinged' } as const;
    const shared = walls(hall({ openings: [door] })).filter(
      ({ direction, at }) => direction === 'vertical' && at === 600,
    );
    expect(shared.map(({ from, to }) => [from, to])).toEqual([
      [0, 100],
      [190, 400],
    ]);
  });
});
