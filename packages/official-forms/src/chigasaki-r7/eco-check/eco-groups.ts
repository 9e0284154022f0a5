import type { EcoGroup } from './eco-group.ts';
import { energyItems } from './energy-items.ts';
import { resourceItems } from './resource-items.ts';

/** Clause 15 and the parts A to E of the rules, in their order. */
export const ecoGroups: readonly EcoGroup[] = [...energyItems, ...resourceItems];
