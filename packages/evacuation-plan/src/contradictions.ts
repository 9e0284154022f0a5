import type { Case } from '@fukushi-kit/schema';
import { certificationContradictions } from './certification-contradictions.ts';
import { consentContradictions } from './consent-contradictions.ts';
import { factContradictions } from './fact-contradictions.ts';
import type { ContradictionCode, PlanFinding } from './finding-code.ts';
import { planContradictions } from './plan-contradictions.ts';

/**
 * The parts of a case that are compared: the facts, and as much of the rest as there is.
 *
 * @clause chigasaki-r7:8(1)イ
 */
export type ComparedCase = Pick<Case, 'facts'> & Partial<Case>;

/**
 * Everything in a case that cannot all be true, as findings whose paths lead into the case. What is not recorded
 * contradicts nothing.
 *
 * @clause chigasaki-r7:6
 * @clause chigasaki-r7:6(3)
 * @clause chigasaki-r7:8(1)イ
 *
 * @example
 * const facts = {
 *   livesInCity: true, livesAtHome: true, longTermHospitalized: null, inFacility: true, careLevel: null,
 *   needsProfessionalToMove: null, needsCareVehicle: null, proposedAsEquivalent: false, equivalentAgreed: true,
 * };
 * contradictions({ facts }).map(({ code }) => code) // => ['at-home-and-in-facility', 'agreed-but-not-proposed']
 */
export function contradictions(kase: ComparedCase): readonly PlanFinding<ContradictionCode>[] {
  return [
    ...factContradictions(kase.facts),
    ...certificationContradictions(kase),
    ...planContradictions(kase),
    ...consentContradictions(kase),
  ];
}
