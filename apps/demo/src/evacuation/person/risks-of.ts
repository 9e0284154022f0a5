import { type HazardCount, hazardCounts } from '@fukushi-kit/evacuation-plan';
import { schemas } from '@fukushi-kit/schema';
import type { RiskKind, RiskRank } from '../../picture/index.ts';
import type { PersonState } from './person-state.ts';
import { words } from './words.ja.ts';

const kinds = (schemas.Plan.$defs?.['HazardKind']?.oneOf ?? []).map(({ const: id, title }) => ({
  id: String(id),
  label: title ?? String(id),
}));

/** How many persons live with which hazard, by the words of the map in their plans; a kind that no plan names is left out. */
export function risksOf(persons: readonly PersonState[]): readonly RiskKind[] {
  const counts = hazardCounts(persons.flatMap(({ kase }) => kase.plan ?? []));
  return kinds.flatMap(({ id, label }) => {
    const ranks = counts.filter(({ hazard }) => hazard === id).map(rankOf);
    return ranks.length === 0 ? [] : [{ id, label, ranks }];
  });
}

/** The degree as the map words it; inside an area without a degree, outside of it, or not looked at. */
function rankOf({ degree, exposure, persons }: HazardCount): RiskRank {
  if (degree !== null) return { id: `degree ${degree}`, label: degree, persons };
  if (exposure === null) return { id: 'unknown', label: words.riskUnknown, isUnknown: true, persons };
  return { id: exposure, label: words.riskExposures[exposure], persons };
}
