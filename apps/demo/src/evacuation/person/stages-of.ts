import type { PlanStage } from '@fukushi-kit/evacuation-plan';
import type { PersonState } from './person-state.ts';

/** How many persons stand at each stage; whoever is no target person has no plan to be made. */
export function stagesOf(persons: readonly PersonState[]): Readonly<Record<PlanStage, number>> {
  const counted = persons.filter(({ month }) => month.eligibility.outcome !== 'unmet');
  const at = (stage: PlanStage): number => counted.filter((person) => person.stage === stage).length;
  return {
    'eligibility-check': at('eligibility-check'),
    visit: at('visit'),
    drafting: at('drafting'),
    signature: at('signature'),
    submission: at('submission'),
    receipt: at('receipt'),
  };
}
