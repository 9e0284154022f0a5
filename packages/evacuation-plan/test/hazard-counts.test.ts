import type { HazardRisk } from '@fukushi-kit/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hazardCounts } from '../src/index.ts';

const risk = (
  hazard: HazardRisk['hazard'],
  exposure: HazardRisk['exposure'],
  degree: string | null,
  source: string | null = null,
): HazardRisk => ({ hazard, exposure, degree, asOf: null, source });

test('persons are counted by hazard and by the degree of the map, or by where they live', () => {
  const counts = hazardCounts([
    { risks: [risk('flood', 'inside', '0.5m未満'), risk('earthquake', 'inside', null)] },
    { risks: [risk('flood', null, '0.5m未満'), risk('earthquake', 'outside', null)] },
    { risks: [risk('earthquake', null, null)] },
    { risks: null },
  ]);
  expect(counts).toEqual([
    { hazard: 'flood', degree: '0.5m未満', exposure: null, persons: 2 },
    { hazard: 'earthquake', degree: null, exposure: 'inside', persons: 1 },
    { hazard: 'earthquake', degree: null, exposure: 'outside', persons: 1 },
    { hazard: 'earthquake', degree: null, exposure: null, persons: 1 },
  ]);
});

test('a person whose plan names one rank from two maps is one person; of two ranks, one in each', () => {
  const twice = [risk('flood', 'inside', '0.5m未満', '地図A'), risk('flood', 'inside', '0.5m未満', '地図B')];
  expect(hazardCounts([{ risks: twice }]).map(({ persons }) => persons)).toEqual([1]);
  const two = [risk('flood', 'inside', '0.5m未満'), risk('flood', 'inside', '3.0m以上')];
  expect(hazardCounts([{ risks: two }]).map(({ persons }) => persons)).toEqual([1, 1]);
});

test('no count is above the number of plans, and each rank stands once', () => {
  const risks = fc.array(
    fc.record({
      hazard: fc.constantFrom<HazardRisk['hazard']>('flood', 'earthquake'),
      exposure: fc.constantFrom<HazardRisk['exposure']>('inside', 'outside', null),
      degree: fc.constantFrom('浅い', '深い', null),
      asOf: fc.constant(null),
      source: fc.constant(null),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(fc.array(fc.record({ risks }), { maxLength: 8 }), (plans) => {
      const counts = hazardCounts(plans);
      expect(counts.every(({ persons }) => persons >= 1 && persons <= plans.length)).toBe(true);
      const ranks = counts.map(({ persons: _, ...rank }) => JSON.stringify(rank));
      expect(new Set(ranks).size).toBe(ranks.length);
    }),
  );
});
