import type { Proposal } from '@fukushi-kit/evacuation-plan';
import type { ComparedExposure, ComparedRisk, HazardRisk, Plan } from '@fukushi-kit/schema';

type Change = NonNullable<ComparedRisk['change']>;

/**
 * The risks of two plans side by side, in the order of the later one, then those that it has no more. What changed is
 * what the comparison found; where one side is not recorded, a person has to look.
 */
export function comparedRiskRows(before: Plan, after: Plan, { differences }: Proposal): ComparedRisk[] {
  const [old, fresh] = [before.risks ?? [], after.risks ?? []];
  const isKnown = before.risks !== null && after.risks !== null;
  const kept = fresh.map((risk, index) => {
    const was = old.findLast(({ hazard }) => hazard === risk.hazard);
    const change = isKnown ? changeOf(was, risk, fieldsAt(differences, index)) : 'unclear';
    return { hazard: risk.hazard, before: side(was), after: side(risk), change };
  });
  const gone = old.flatMap((was): ComparedRisk[] =>
    fresh.some(({ hazard }) => hazard === was.hazard)
      ? []
      : [{ hazard: was.hazard, before: side(was), after: side(undefined), change: isKnown ? 'changed' : 'unclear' }],
  );
  return [...kept, ...gone];
}

function fieldsAt(differences: Proposal['differences'], index: number): readonly PropertyKey[] {
  return differences.flatMap(([list, place, field]) =>
    list === 'risks' && place === index && field !== undefined ? [field] : [],
  );
}

function changeOf(was: HazardRisk | undefined, risk: HazardRisk, fields: readonly PropertyKey[]): Change {
  if (was === undefined) return 'changed';
  const changed = (['exposure', 'degree'] as const).filter((field) => fields.includes(field));
  if (changed.length === 0) return 'same';
  return changed.some((field) => was[field] !== null && risk[field] !== null) ? 'changed' : 'unclear';
}

function side(risk: HazardRisk | undefined): ComparedExposure {
  return { exposure: risk?.exposure ?? null, degree: risk?.degree ?? null };
}
