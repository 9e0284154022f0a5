import type { PlainDate } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import type { Decision } from '@fukushi-kit/rule';
import type { EvacuationPlanForm } from '@fukushi-kit/schema';

type Target = NonNullable<EvacuationPlanForm['target']>;

/**
 * The consultation with the city (市との協議) about a person proposed as equivalent; `agreed` is `null` while it runs.
 *
 * @clause chigasaki-r7:6(3)
 */
export interface Consultation {
  readonly agreed: boolean | null;
  readonly on: PlainDate | null;
}

const BASES: readonly (readonly [ClauseId, NonNullable<Target['basis']>])[] = [
  ['chigasaki-r7:6(1)', '6-1'],
  ['chigasaki-r7:6(2)', '6-2'],
  ['chigasaki-r7:6(3)', '6-3'],
];

/** The ground on which the decision rests, and what came of the consultation; no ground unless the decision is met. */
export function targetOf(decision: Decision, consultation: Consultation | null): Target {
  const holds = (id: ClauseId) => decision.because.some(({ clause, truth }) => clause === id && truth === true);
  const basis = decision.outcome === 'met' ? BASES.find(([id]) => holds(id))?.[1] : undefined;
  return {
    basis: basis ?? null,
    consultation: consultation === null ? null : resultOf(consultation),
    consultedOn: consultation?.on ?? null,
  };
}

function resultOf({ agreed }: Consultation): NonNullable<Target['consultation']> {
  if (agreed === null) return 'pending';
  return agreed ? 'agreed' : 'not-agreed';
}
