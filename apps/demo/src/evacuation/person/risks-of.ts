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
  const risks = persons.flatMap(({ kase }) => kase.plan?.risks ?? []);
  return kinds.flatMap(({ id, label }) => {
    const ranks = ranksOf(risks.filter(({ hazard }) => hazard === id));
    return ranks.length === 0 ? [] : [{ id, label, ranks }];
  });
}

type Risk = NonNullable<NonNullable<PersonState['kase']['plan']>['risks']>[number];

function ranksOf(risks: readonly Risk[]): readonly RiskRank[] {
  const counts = new Map<string, RiskRank>();
  for (const risk of risks) {
    const rank = rankOf(risk);
    counts.set(rank.id, { ...rank, persons: (counts.get(rank.id)?.persons ?? 0) + 1 });
  }
  return [...counts.values()];
}

/** The degree as the map words it; inside an area without a degree, outside of it, or not looked at. */
function rankOf({ exposure, degree }: Risk): Omit<RiskRank, 'persons'> {
  if (degree !== null) return { id: `degree ${degree}`, label: degree };
  if (exposure === null) return { id: 'unknown', label: words.riskUnknown, isUnknown: true };
  return { id: exposure, label: words.riskExposures[exposure] };
}
