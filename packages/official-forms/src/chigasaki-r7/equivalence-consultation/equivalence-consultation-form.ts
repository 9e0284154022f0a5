import type { PlainDate } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import type { Decision } from '@fukushi-kit/rule';
import type { EligibilityFacts, EquivalenceConsultationForm, Plan } from '@fukushi-kit/schema';
import { type Consultation, targetOf } from '../evacuation-plan/target-of.ts';

/**
 * The data of the consultation on an equivalent person (対象者協議票) from the plan, the facts of eligibility and the
 * decision on them. What is not recorded or not decided stays open; that the person is equivalent only the city says.
 *
 * @clause chigasaki-r7:6
 * @clause chigasaki-r7:6(3)
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * const truths = [['chigasaki-r7:6(1)', false], ['chigasaki-r7:6(2)', null], ['chigasaki-r7:6(3)', null]] as const;
 * const because = truths.map(([clause, truth]) => ({ clause, text: '', truth, decides: true }));
 * const decision = { outcome: 'open', because, restsOn: [], needs: [] } as const;
 * const grounds = {
 *   equivalentTo: ['6-2'], condition: null, movement: null, household: null, risks: null, reason: null, attachments: null,
 * };
 * const data = equivalenceConsultationForm({
 *   plan: emptyPlan, facts: { livesInCity: true, livesAtHome: true }, decision, consultation: { agreed: null, on: null },
 *   proposedOn: plainDate('2025-06-02'), proposer: { office: null, name: null, phone: null }, grounds,
 *   reply: { reason: null, official: null },
 * });
 * data.first // => false
 * data.second // => null
 * data.facts.inFacility // => null
 * data.answer.result // => 'pending'
 */
export function equivalenceConsultationForm(given: {
  readonly plan: Plan;
  readonly facts: EligibilityFacts;
  readonly decision: Decision;
  /** `null` before the city was asked. */
  readonly consultation: Consultation | null;
  readonly proposedOn: PlainDate | null;
  readonly proposer: EquivalenceConsultationForm['proposer'];
  readonly grounds: Pick<
    EquivalenceConsultationForm,
    'equivalentTo' | 'condition' | 'movement' | 'household' | 'risks' | 'reason' | 'attachments'
  >;
  /** What the city wrote besides its answer. */
  readonly reply: Pick<EquivalenceConsultationForm['answer'], 'reason' | 'official'>;
}): EquivalenceConsultationForm {
  const { plan, facts, decision, consultation, proposedOn, proposer, grounds, reply } = given;
  const { consultation: result, consultedOn } = targetOf(decision, consultation);
  return {
    schemaVersion: '1',
    controlNumber: plan.controlNumber,
    proposedOn,
    proposer,
    person: plan.person,
    certificationState: plan.certification?.state ?? null,
    careLevel: facts.careLevel ?? null,
    facts: factsOf(facts),
    first: truthOf(decision, 'chigasaki-r7:6(1)'),
    second: truthOf(decision, 'chigasaki-r7:6(2)'),
    ...grounds,
    answer: { result, on: consultedOn, ...reply },
  };
}

function factsOf(facts: EligibilityFacts): EquivalenceConsultationForm['facts'] {
  return {
    livesInCity: facts.livesInCity ?? null,
    livesAtHome: facts.livesAtHome ?? null,
    longTermHospitalized: facts.longTermHospitalized ?? null,
    inFacility: facts.inFacility ?? null,
    needsProfessionalToMove: facts.needsProfessionalToMove ?? null,
    needsCareVehicle: facts.needsCareVehicle ?? null,
  };
}

function truthOf({ because }: Decision, id: ClauseId): boolean | null {
  return because.find(({ clause }) => clause === id)?.truth ?? null;
}
