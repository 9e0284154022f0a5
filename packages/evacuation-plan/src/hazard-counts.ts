import type { HazardRisk, Plan } from '@fukushi-kit/schema';

/**
 * How many persons live with a hazard (災害種別) of one rank: the degree (程度) in the words of the map, or, where the plan
 * gives none, whether they live inside the area; both `null` where nobody looked.
 *
 * @clause chigasaki-r7:8(1)エ
 */
export interface HazardCount extends Pick<HazardRisk, 'hazard' | 'degree' | 'exposure'> {
  readonly persons: number;
}

/**
 * How many persons live with which hazard, by what their plans say of it, in the order in which it is met. A plan that names
 * the same rank of a hazard twice, from two maps, counts once for it; one that names two ranks counts for both.
 *
 * @clause chigasaki-r7:8(1)エ
 *
 * @example
 * const flood = { hazard: 'flood', exposure: 'inside', degree: '0.5m未満', asOf: null, source: null };
 * const quake = { hazard: 'earthquake', exposure: null, degree: null, asOf: null, source: null };
 * const counts = hazardCounts([{ risks: [flood, flood, quake] }, { risks: [flood] }, { risks: null }]);
 * counts.map(({ hazard, degree, persons }) => [hazard, degree, persons]) // => [['flood', '0.5m未満', 2], ['earthquake', null, 1]]
 */
export function hazardCounts(plans: readonly Pick<Plan, 'risks'>[]): readonly HazardCount[] {
  const counts = new Map<string, HazardCount>();
  for (const { risks } of plans) {
    for (const [key, rank] of new Map((risks ?? []).map(ranked))) {
      counts.set(key, { ...rank, persons: (counts.get(key)?.persons ?? 0) + 1 });
    }
  }
  return [...counts.values()];
}

function ranked({ hazard, degree, exposure }: HazardRisk): readonly [key: string, rank: Omit<HazardCount, 'persons'>] {
  const rank = { hazard, degree, exposure: degree === null ? exposure : null };
  return [JSON.stringify([hazard, degree, rank.exposure]), rank];
}
